import { useCallback, useMemo } from 'react';
import type { RuleFindings, Severity } from '../../../shared/analysis/quality/finding';
import { tableWords } from '../../../shared/database/table-words';
import { showCount } from '../../../shared/domain/wording';
import { Chart, type Drawing } from '../../components/chart/chart';
import type { ColourOf } from '../../components/chart/colours';
import type { GridColumn } from '../../components/grid/grid';
import { severityNames } from './finding-words';
import { useOpenRule } from './use-open-rule';

const colours: Readonly<Record<Severity, `--${string}`>> = {
  error: '--error',
  warning: '--second-look',
  information: '--before',
};

/** The findings by rule as a picture that can be saved; a bar opens its rule. */
export function RulePicture({ findings }: { findings: readonly RuleFindings[] }) {
  const openRule = useOpenRule();
  const columns = useMemo<readonly GridColumn<RuleFindings>[]>(
    () => [
      { key: 'title', name: 'What was found', value: ({ title }) => title, open: openRule },
      { key: 'severity', name: 'Severity', value: ({ severity }) => severityNames[severity].one },
      { key: 'table', name: 'In', value: ({ table }) => tableWords(table) },
      { key: 'count', name: 'Findings', value: ({ count }) => count },
    ],
    [openRule],
  );
  const draw = useCallback((colourOf: ColourOf) => drawing(findings, colourOf), [findings]);
  const total = findings.reduce((sum, { count }) => sum + count, 0);
  return (
    <Chart
      title="Findings by rule"
      summary={`${showCount(total, 'finding')} of ${showCount(findings.length, 'rule')}, the most by “${findings[0]?.title}”.`}
      height={80 + findings.length * 24}
      draw={draw}
      columns={columns}
      rows={findings}
      onOpenMark={(rule) => {
        const found = findings.find((each) => each.rule === rule);
        if (found !== undefined) openRule(found);
      }}
    />
  );
}

function drawing(findings: readonly RuleFindings[], colourOf: ColourOf): Drawing {
  return {
    data: [
      {
        type: 'bar',
        orientation: 'h',
        x: findings.map(({ count }) => count),
        y: findings.map(({ title }) => title),
        customdata: findings.map(({ rule }) => rule),
        text: findings.map(({ count }) => showCount(count)),
        textposition: 'outside',
        cliponaxis: false,
        hoverinfo: 'none',
        marker: { color: findings.map(({ severity }) => colourOf(colours[severity])) },
      },
    ],
    layout: {
      bargap: 0.35,
      xaxis: { title: { text: 'Findings' } },
      yaxis: { autorange: 'reversed', ticksuffix: '  ', showgrid: false },
    },
  };
}
