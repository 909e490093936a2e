import { describe, expect, it } from 'vitest';
import { sampleFiles, sampleSeed } from '../../assets/sample/generator/sample-files';
import { ageOn, daysBetween, isDay } from '../../shared/domain/calendar';
import {
  carePeriodOn,
  isoDay,
  joinedEpisodes,
  participantsOf,
  type Row,
  returnYears,
  rowsOf,
} from './naive-counts';
import { publishedFigures } from './published-figures';

const { asAt } = publishedFigures;

const files = sampleFiles(sampleSeed);
const episodes = joinedEpisodes(files);
const headers = rowsOf(files, 'ssda903_header.csv');
const missing = rowsOf(files, 'ssda903_missing.csv');
const oc2 = returnYears.flatMap((year) => rowsOf(files, `ssda903_${year}_oc2.csv`));
const returned = [...files.keys()].filter((name) => name.startsWith('ssda903'));

const temporary = (row: Row) => /^T\d$/.test(row.PLACE ?? '');
const home = (row: Row) => [row.PLACE, row.PL_POST, row.URN, row.PLACE_PROVIDER].join('|');
/** Each episode with the one it follows on from. */
const pairs = episodes.flatMap((episode, place) => {
  const before = episodes[place - 1];
  return before && before.child === episode.child && episode.row.RNE !== 'S' ? [{ before, episode }] : [];
});

describe("the sample's returns", () => {
  it('say the same of an episode in every year, but for how it ended', () => {
    const seen = new Map<string, Row>();
    let repeated = 0;
    for (const year of returnYears) {
      for (const row of rowsOf(files, `ssda903_${year}_episodes.csv`)) {
        const key = `${row.CHILD} ${row.DECOM}`;
        const { DEC: dec, REC: _rec, REASON_PLACE_CHANGE: _reason, ...rest } = seen.get(key) ?? {};
        if (seen.has(key)) {
          expect(dec).toBe('');
          expect(row).toMatchObject(rest);
          repeated += 1;
        }
        seen.set(key, row);
      }
    }
    expect(repeated).toBeGreaterThan(60);
  });

  it('hold in each year the episodes of that year, open where they ended later', () => {
    for (const year of returnYears) {
      for (const row of rowsOf(files, `ssda903_${year}_episodes.csv`)) {
        const end = isoDay(row.DEC);
        expect((isoDay(row.DECOM) ?? '') <= `${year}-03-31`).toBe(true);
        expect(end === null || (end >= `${year - 1}-04-01` && end <= `${year}-03-31`)).toBe(true);
        expect(end === null).toBe(row.REC === '');
      }
    }
  });

  it('follow on without gap or overlap, and end after they start', () => {
    for (const { before, episode } of pairs)
      expect([before.row.REC, before.end]).toEqual(['X1', episode.start]);
    for (const { start, end } of episodes) expect(end === null || end > start).toBe(true);
    for (const [place, episode] of episodes.entries()) {
      const next = episodes[place + 1];
      const ends = next?.child !== episode.child || next.row.RNE === 'S';
      if (ends) expect(episode.row.REC).not.toBe('X1');
    }
  });

  it('give the reason for a new episode that fits what changed', () => {
    const told = { L: [true, false], P: [false, true], T: [false, true], B: [true, true], U: [true, true] };
    for (const { before, episode } of pairs) {
      const changed = [before.row.LS !== episode.row.LS, home(before.row) !== home(episode.row)];
      expect(changed).toEqual(told[episode.row.RNE as keyof typeof told]);
      const moved =
        'PTBU'.includes(episode.row.RNE ?? '') && !temporary(before.row) && !temporary(episode.row);
      expect((before.row.REASON_PLACE_CHANGE ?? '') !== '').toBe(moved);
    }
    expect(new Set(episodes.map((episode) => episode.row.RNE))).toEqual(
      new Set(['S', 'L', 'P', 'T', 'B', 'U']),
    );
  });

  it('have temporary stays that lead back, but for one child', () => {
    const away = episodes.filter((episode) => temporary(episode.row));
    const notBack = away.filter((stay) => {
      const place = episodes.indexOf(stay);
      return home(episodes[place - 1]?.row ?? {}) !== home(episodes[place + 1]?.row ?? {});
    });
    expect(away.length).toBeGreaterThan(6);
    expect(notBack.map((stay) => [stay.row.PLACE, daysBetween(stay.start, stay.end ?? '')])).toEqual([
      ['T4', 10],
    ]);
    const longest = { T1: 42, T3: 21, T4: 10 };
    for (const { row, start, end } of away)
      expect(daysBetween(start, end ?? '')).toBeLessThanOrEqual(longest[row.PLACE as keyof typeof longest]);
  });

  it('have children who left care and came back, and moves planned and unplanned', () => {
    const times = new Map<string, number>();
    for (const { child, row } of episodes)
      if (row.RNE === 'S' && row.LS !== 'V3') times.set(child, (times.get(child) ?? 0) + 1);
    expect([...times.values()].filter((entries) => entries > 1)).toHaveLength(4);
    const reasons = new Set(episodes.map((episode) => episode.row.REASON_PLACE_CHANGE));
    for (const reason of ['CARPL', 'CREQB', 'CREQO', 'CHILD', 'PLACE']) expect(reasons).toContain(reason);
  });

  it('name only made-up postcodes and children of the header, some with leading zeros', () => {
    const postcodes = episodes.flatMap(({ row }) => [row.HOME_POST ?? '', row.PL_POST ?? '']);
    for (const postcode of postcodes) expect(postcode).toMatch(/^(ZX|ZY|QX|QZ)\d{1,2} \d[A-Z]{2}$/);
    const ids = new Set(headers.map((row) => row.CHILD));
    expect([...ids].filter((id) => /^0\d{5}$/.test(id ?? '')).length).toBeGreaterThanOrEqual(6);
    const programme = ['programme.csv', 'events.csv', 'measures.csv'];
    for (const name of returned) for (const row of rowsOf(files, name)) expect(ids).toContain(row.CHILD);
    for (const name of programme) for (const row of rowsOf(files, name)) expect(ids).toContain(row.child_id);
    expect(new Set(headers.map((row) => row.UPN).filter((upn) => upn !== 'UN1')).size).toBe(
      headers.filter((row) => row.UPN !== 'UN1').length,
    );
  });

  it('write days as dd/mm/yyyy, and the programme its own as yyyy-mm-dd', () => {
    const daysOf = (row: Row, columns: RegExp) =>
      Object.entries(row).flatMap(([column, text]) => (columns.test(column) && text ? [text] : []));
    for (const name of returned)
      for (const row of rowsOf(files, name))
        for (const text of daysOf(row, /^(DOB|DECOM|DEC|MIS_START|MIS_END|MC_DOB)$/)) {
          expect(text).toMatch(/^\d\d\/\d\d\/\d{4}$/);
          expect(isDay(isoDay(text) ?? '')).toBe(true);
        }
    for (const name of ['programme.csv', 'events.csv', 'measures.csv', 'feedback.csv', 'sessions.csv'])
      for (const row of rowsOf(files, name))
        for (const text of daysOf(row, /(^|_)date$/)) expect(isDay(text) && text <= asAt).toBe(true);
  });

  it('have the slips put in on purpose and no others of their kind', () => {
    const birth = new Map(headers.map((row) => [row.CHILD, row.DOB]));
    const inCare = (row: Row) =>
      carePeriodOn(episodes, row.CHILD ?? '', isoDay(row.MIS_START) ?? '').length > 0;
    const endsEarly = (row: Row) =>
      row.MIS_END !== '' && (isoDay(row.MIS_END) ?? '') < (isoDay(row.MIS_START) ?? '');
    const slips = {
      sdqOfZero: oc2.filter((row) => row.SDQ_SCORE === '0'),
      otherBirthDate: [...oc2, ...missing].filter((row) => row.DOB !== birth.get(row.CHILD)),
      missingEndsBeforeItStarts: missing.filter(endsEarly),
      missingOutOfCare: missing.filter((row) => !inCare(row)),
      schoolAgeWithoutUpn: headers.filter(
        (row) => row.UPN === 'UN1' && ageOn(isoDay(row.DOB) ?? '', asAt) >= 6,
      ),
    };
    for (const [slip, rows] of Object.entries(slips)) expect(rows, slip).toHaveLength(1);
    const participants = new Set(participantsOf(files).map((one) => one.child));
    for (const row of Object.values(slips).flat()) expect(participants).not.toContain(row.CHILD);
    expect(missing.filter((row) => row.MIS_END === '')).toHaveLength(1);
  });

  it('have either a score or a reason for every SDQ', () => {
    for (const row of oc2) expect((row.SDQ_SCORE ?? '') === '').toBe((row.SDQ_REASON ?? '') !== '');
  });
});

describe("the sample's measures", () => {
  const carer = rowsOf(files, 'measures.csv').filter(
    (row) => row.instrument === 'SDQ' && row.informant === 'carer',
  );
  const score = (child: string | undefined, point: string) =>
    Number(carer.find((row) => row.child_id === child && row.point === point)?.score ?? Number.NaN);

  it('have a carer SDQ at the start of each of the 27, and later ones when they had come round', () => {
    const starts = new Map(participantsOf(files).map((one) => [one.child, one.start]));
    expect(carer.filter((row) => row.point === 'start')).toHaveLength(starts.size);
    for (const row of carer)
      expect(daysBetween(starts.get(row.child_id ?? '') ?? '', row.date ?? '')).toBeGreaterThan(-15);
    for (const row of carer) expect(Number(row.score) >= 0 && Number(row.score) <= 40).toBe(true);
  });

  it('fall on the whole from start to six months, and rise for some', () => {
    const later = carer.filter((row) => row.point === '6 months');
    const changes = later.map((row) => score(row.child_id, '6 months') - score(row.child_id, 'start'));
    expect(changes.length).toBeGreaterThan(7);
    expect(changes.reduce((sum, change) => sum + change, 0)).toBeLessThan(0);
    expect(changes.some((change) => change > 0)).toBe(true);
  });
});
