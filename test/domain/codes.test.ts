import { describe, expect, it } from 'vitest';
import { changeReasonCodes, plannedEnding } from '../../shared/domain/codes/change-reason-codes';
import { type CodeSetName, codeIn, codesInUse, isValidCode } from '../../shared/domain/codes/code-sets';
import { placeGroup } from '../../shared/domain/codes/place-codes';
import { providerCodes } from '../../shared/domain/codes/provider-codes';

describe('codes of the return', () => {
  it.each<[CodeSetName, string, number, number]>([
    ['PLACE', 'P2', 2017, 2024],
    ['PLACE', 'H5', 2017, 2025],
    ['PLACE', 'K3', 2025, 2030],
    ['PLACE', 'Z1', 2017, 2025],
    ['PLACE', 'Z13', 2026, 2030],
    ['PLACE', 'U4', 2010, 2030],
    ['PLACE', 'H3', 2005, 2016],
    ['REC', 'E43', 2010, 2018],
    ['REC', 'E47', 2019, 2030],
    ['REASON_PLACE_CHANGE', 'CUSTOD', 2019, 2030],
    ['SEX', '1', 2010, 2024],
    ['SEX', 'U', 2025, 2030],
    ['ACTIV', 'F3', 2010, 2021],
    ['ACTIV', 'P5', 2022, 2030],
    ['SW_REASON', 'MANAGE', 2024, 2030],
  ])('%s %s may be sent from %i to %i', (set, code, from, to) => {
    expect(isValidCode(set, code, from)).toBe(true);
    expect(isValidCode(set, code, to)).toBe(true);
    if (from > 2010) expect(isValidCode(set, code, from - 1)).toBe(from === 2017);
    if (to < 2030) expect(isValidCode(set, code, to + 1)).toBe(false);
    expect(isValidCode(set, code, null)).toBe(true);
  });

  it('knows no code of another set, and none in small letters', () => {
    expect(isValidCode('PLACE', 'C1', null)).toBe(false);
    expect(isValidCode('LS', 'S1', null)).toBe(false);
    expect(isValidCode('PLACE', 'u4', null)).toBe(false);
    expect(codeIn('RNE', 'X')).toBeNull();
    expect(codeIn('ETHNIC', 'WROM')?.meaning).toBe('Gypsy or Roma');
  });

  it('lists what a year may carry, each code once', () => {
    expect(codesInUse('SEX', 2018)).toEqual(['1', '2']);
    expect(codesInUse('SEX', 2025)).toEqual(['M', 'F', 'U']);
    expect(codesInUse('PLACE', 2026)).not.toContain('H5');
    const places = codesInUse('PLACE', null);
    expect(new Set(places).size).toBe(places.length);
  });

  it('tells planned endings from others, and leaves open what the code leaves open', () => {
    const by = (planned: 'yes' | 'no' | null) =>
      changeReasonCodes.map(({ code }) => code).filter((code) => plannedEnding(code) === planned);
    expect(by('yes')).toEqual(['CARPL', 'CLOSE']);
    expect(by('no')).toEqual(['ALLEG', 'STAND', 'APPRR', 'CREQB', 'CREQO', 'CHILD', 'LAREQ']);
    expect(by(null)).toEqual(['PLACE', 'CUSTOD', 'OTHER']);
    expect(plannedEnding('NONSENSE')).toBeNull();
    expect(plannedEnding(null)).toBeNull();
  });

  it('groups places as reports do', () => {
    const groups = ['U1', 'U6', 'K1', 'K2', 'K3', 'H5', 'P1', 'P2', 'R5', 'S1', 'T3', 'A5', 'Z1', 'Q1', 'F3'];
    expect(groups.map(placeGroup)).toEqual([
      'Kinship',
      'Fostering',
      'Secure',
      'Residential',
      'Supported accommodation',
      'Supported accommodation',
      'With parents',
      'Supported accommodation',
      'Other residential',
      'Residential school',
      'Temporary',
      'Placed for adoption',
      'Other',
      'Kinship',
      'Fostering',
    ]);
    expect(placeGroup('X9')).toBeNull();
    expect(placeGroup(null)).toBeNull();
  });

  it('counts public providers as in-house, private and voluntary ones as independent', () => {
    expect(providerCodes.map(({ providerGroup }) => providerGroup)).toEqual([
      'Parent',
      'In-house',
      'In-house',
      'In-house',
      'Independent',
      'Independent',
    ]);
  });
});
