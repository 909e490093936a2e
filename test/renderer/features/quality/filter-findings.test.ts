import { describe, expect, it } from 'vitest';
import {
  countBySeverity,
  everything,
  filterFindings,
  sortedFindings,
} from '../../../../renderer/features/quality/filter-findings';
import type { FoundRow, RuleFindings, Severity } from '../../../../shared/analysis/quality/finding';

const row = (child: string): FoundRow => ({
  file: 'episodes.csv',
  line: 2,
  child,
  detail: 'DEC before DECOM',
});
const rule = (name: string, severity: Severity, table: string, ...children: string[]): RuleFindings => ({
  rule: name,
  severity,
  title: `Title of ${name}`,
  count: children.length,
  table,
  message: `Message of ${name}.`,
  rows: children.map(row),
});

const findings = [
  rule('quiet', 'error', 'episode'),
  rule('remark', 'information', 'measure', '1', '2', '3'),
  rule('few', 'error', 'episode', '1'),
  rule('many', 'error', 'placement', '1', '2'),
  rule('doubt', 'warning', 'episode', '2'),
];
const found = sortedFindings(findings);
const names = (filter: Partial<ReturnType<typeof everything>>) =>
  filterFindings(found, { ...everything(), ...filter }).map((each) => each.rule);

describe('the findings', () => {
  it('are those of rules that found something, the gravest first and then the most', () => {
    expect(found.map((each) => each.rule)).toEqual(['many', 'few', 'doubt', 'remark']);
  });

  it('are counted by severity', () => {
    expect(countBySeverity(found)).toEqual({ error: 3, warning: 1, information: 3 });
  });

  it('are narrowed by severity, by table and by words of the rule', () => {
    expect(names({})).toEqual(['many', 'few', 'doubt', 'remark']);
    expect(names({ severity: 'error', table: 'episode' })).toEqual(['few']);
    expect(names({ words: 'message of DOUBT' })).toEqual(['doubt']);
  });

  it('are narrowed to the rows of one child where the words are no words of the rule', () => {
    const [only] = filterFindings([rule('many', 'error', 'placement', '1144', '2255')], {
      ...everything(),
      words: '2255',
    });
    expect(only?.count).toBe(1);
    expect(only?.rows.map(({ child }) => child)).toEqual(['2255']);
    expect(names({ words: '9999' })).toEqual([]);
  });
});
