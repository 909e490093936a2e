import { CircleAlert, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { RuleFindings, Severity } from '../../../shared/analysis/quality/finding';
import type { GridColumn } from '../../components/grid/grid';

export const severityNames: Readonly<Record<Severity, { one: string; many: string; Icon: LucideIcon }>> = {
  error: { one: 'Error', many: 'Errors', Icon: CircleAlert },
  warning: { one: 'Warning', many: 'Warnings', Icon: TriangleAlert },
  information: { one: 'Information', many: 'Information', Icon: Info },
};

/** One finding with its rule, for a list of all of them. */
export interface FindingRow {
  readonly rule: RuleFindings;
  readonly file: string;
  readonly line: number;
  readonly child: string | null;
  readonly detail: string;
}

export const findingRows = (findings: readonly RuleFindings[]): FindingRow[] =>
  findings.flatMap((rule) => rule.rows.map((row) => ({ rule, ...row })));

/** Every finding as it is exported. */
export const exportedColumns: readonly GridColumn<FindingRow>[] = [
  { key: 'severity', name: 'Severity', value: ({ rule }) => severityNames[rule.severity].one },
  { key: 'rule', name: 'Rule', value: ({ rule }) => rule.rule },
  { key: 'title', name: 'What', value: ({ rule }) => rule.title },
  { key: 'table', name: 'Table', value: ({ rule }) => rule.table },
  { key: 'file', name: 'File', value: (row) => row.file },
  { key: 'line', name: 'Line', value: (row) => row.line },
  { key: 'child', name: 'Child', value: (row) => row.child },
  { key: 'detail', name: 'Detail', value: (row) => row.detail },
  { key: 'message', name: 'What to do', value: ({ rule }) => rule.message },
];
