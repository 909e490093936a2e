import type { RuleFindings } from '../analysis/quality/finding';
import { showCount } from '../domain/wording';
import { left, right, words } from './figures';
import type { Section } from './report-model';

/** What a report says of a file that was loaded. */
export interface LoadedFile {
  readonly name: string;
  readonly kind: string;
  readonly rows: number;
  readonly loaded: number;
  readonly rejected: number;
  readonly blank: number;
  readonly problem: string | null;
}

/** The files that the report rests on, with every row that was left out counted. */
export function loadedSection(files: readonly LoadedFile[]): Section {
  return {
    id: 'loaded',
    title: 'What was loaded',
    blocks: [
      {
        kind: 'table',
        table: {
          caption: 'Files',
          columns: [
            left('File'),
            left('Read as'),
            right('Rows'),
            right('Loaded'),
            right('Left out'),
            right('Blank lines'),
          ],
          rows: files.map(({ name, kind, rows, loaded, rejected, blank }) => ({
            cells: [
              words(name),
              words(kindInWords(kind)),
              ...[rows, loaded, rejected, blank].map((number) => words(showCount(number))),
            ],
          })),
        },
      },
    ],
    warnings: files.flatMap(({ problem }) =>
      problem === null ? [] : [{ id: 'file-problem', text: problem }],
    ),
    leftOut: [],
    working: ['Rows are the sum of those loaded and those left out. Wholly blank lines are counted apart.'],
  };
}

const severities = { error: 'Error', warning: 'Please check', information: 'Note' };

/** What the checks found, by rule. */
export function qualitySection(findings: readonly RuleFindings[]): Section {
  const found = findings.filter((rule) => rule.count > 0);
  return {
    id: 'quality',
    title: 'What the checks found',
    blocks: [
      found.length === 0
        ? { kind: 'sentence', text: `${showCount(findings.length, 'check')} found nothing.` }
        : {
            kind: 'table',
            table: {
              caption: 'Findings by rule',
              columns: [left('Check'), left('Weight'), right('Found')],
              rows: found.map(({ title, severity, count }) => ({
                cells: [words(title), words(severities[severity]), words(showCount(count))],
              })),
            },
          },
    ],
    warnings: [],
    leftOut: [],
    working: [
      `${showCount(findings.length, 'check')} ran over everything that was loaded. The numbers above are worked out from the extracts as they are, with these faults in them.`,
    ],
  };
}

function kindInWords(kind: string): string {
  return kind.replace(/^ssda903\./, 'SSDA903 ').replaceAll('_', ' ');
}
