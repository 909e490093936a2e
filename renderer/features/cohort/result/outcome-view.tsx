import { useCallback } from 'react';
import type { CohortResult, OutcomeResult } from '../../../../shared/analysis/cohort/results';
import type { OpenNumber } from '../../../../shared/definitions/rows-behind';
import { useOpenChild, useOpenRows } from '../../../app/side-panels';
import { TableOfReport } from '../../first-tables/table-of-report';
import { FirstPicture } from '../pictures/first-picture';
import { MonthPicture } from '../pictures/month-picture';
import { RatePicture } from '../pictures/rate-picture';
import { SlopePicture } from '../pictures/slope-picture';
import { ratioTable } from '../tables/ratio-table';
import { subgroupTable } from '../tables/subgroup-table';
import { testsTable } from '../tables/tests-table';
import { halfYearsTable, windowsTable } from '../tables/totals-table';
import { ChangeFigures } from './change-figures';
import { ComparisonPart } from './comparison-part';
import { Finding } from './finding';
import { OutcomePart } from './outcome-part';
import styles from './result.module.css';

/** One outcome, before and after: words and what they cannot show, the children, the rates, the ratio, and what follows. */
export function OutcomeView({ result, outcome }: { result: CohortResult; outcome: OutcomeResult }) {
  const openChild = useOpenChild();
  const openRows = useOpenRows();
  const openNumber = useCallback(
    ({ behind }: OpenNumber, title: string) => openRows(behind, title),
    [openRows],
  );
  const { definition, comparison } = result;
  const isCounted = outcome.before.events.value !== null;
  const subgroups = outcome.subgroups.filter(({ rows }) => rows.length > 0);
  return (
    <section className={styles.outcome} aria-labelledby="cohort-outcome" data-outcome={outcome.outcome}>
      <header>
        <h2 id="cohort-outcome">{outcome.label}</h2>
        <p className={styles.rule}>{outcome.rule}</p>
      </header>
      <div className={styles.first}>
        <Finding
          words={outcome.words}
          about={outcome.label}
          warnings={[...outcome.warnings, ...result.warnings]}
        />
        {isCounted && <SlopePicture outcome={outcome} definition={definition} onOpenChild={openChild} />}
      </div>
      {isCounted && (
        <>
          <OutcomePart title="Children, child-months and rates">
            <TableOfReport table={halfYearsTable(outcome)} />
            <TableOfReport table={windowsTable(outcome)} />
          </OutcomePart>
          <RatePicture outcome={outcome} definition={definition} onOpen={openNumber} />
          <OutcomePart title="How much it changed">
            <ChangeFigures outcome={outcome} />
            <TableOfReport table={ratioTable(outcome)} />
          </OutcomePart>
          <MonthPicture outcome={outcome} definition={definition} onOpen={openNumber} />
          <FirstPicture outcome={outcome} definition={definition} />
          {comparison !== null && <ComparisonPart outcome={outcome} group={comparison} />}
          {subgroups.length > 0 && (
            <OutcomePart title="By what the children are">
              <p className={styles.rule}>
                For reading, not for testing: each group is small, and some difference between groups comes
                about by chance. Rates are events per 10 child-months.
              </p>
              <div className={styles.tables}>
                {subgroups.map((groups) => (
                  <TableOfReport key={groups.by} table={subgroupTable(groups, outcome)} />
                ))}
              </div>
            </OutcomePart>
          )}
          <details className={styles.tests}>
            <summary>Exact tests</summary>
            <TableOfReport table={testsTable(outcome)} />
          </details>
        </>
      )}
    </section>
  );
}
