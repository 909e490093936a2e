import type { RuleFindings } from '../../shared/analysis/quality/finding';
import type { FileSummary, LoadResult } from '../../shared/extracts/load-result';

/** Rejected rows of one file that are printed; all of them stand in the JSON. */
const rejectionsShown = 10;

const count = (number: number, one: string, many = `${one}s`) =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

/** What was loaded, in words, for a person at a terminal. */
export function loadText({ files, tables }: LoadResult, quality: readonly RuleFindings[]): string {
  const filled = Object.entries(tables).filter(([, rows]) => rows > 0);
  const found = quality.filter((rule) => rule.count > 0);
  return [
    ...files.map(fileText),
    'Tables',
    ...filled.map(([name, rows]) => `  ${name}: ${count(rows, 'row')}`),
    '',
    found.length === 0 ? 'The checks found nothing.' : 'What the checks found',
    ...found.map(
      (rule) => `  ${rule.severity}: ${rule.title}, ${rule.count} (${rule.rule}). ${rule.message}`,
    ),
  ].join('\n');
}

function fileText(file: FileSummary): string {
  const repaired = new Set(file.repairs.map((repair) => repair.line)).size;
  const lines = [
    `${file.name}: ${file.kind}`,
    `  ${count(file.rows, 'row')} = ${file.loaded.toLocaleString('en-GB')} loaded + ${file.rejected.toLocaleString('en-GB')} rejected; ${count(file.blank, 'blank line')}; ${count(repaired, 'row')} touched by a rule`,
  ];
  if (file.problem !== null) lines.push(`  ${file.problem}`);
  lines.push(...file.remarks.map((remark) => `  ${remark}`));
  for (const column of file.columns) {
    for (const note of column.notes.filter(({ level }) => level !== 'information'))
      lines.push(
        `  ${column.name}: ${note.text}${note.lines.length > 0 ? ` Lines ${note.lines.slice(0, 10).join(', ')}.` : ''}`,
      );
    if (column.unmapped.length > 0)
      lines.push(
        `  ${column.name}: not known: ${column.unmapped
          .slice(0, 10)
          .map(({ value, count: times }) => `"${value}" (${times})`)
          .join(', ')}`,
      );
  }
  for (const { line, reason } of file.rejections.slice(0, rejectionsShown))
    lines.push(`  line ${line}: ${reason}`);
  if (file.rejections.length > rejectionsShown)
    lines.push(`  and ${file.rejections.length - rejectionsShown} more`);
  return `${lines.join('\n')}\n`;
}
