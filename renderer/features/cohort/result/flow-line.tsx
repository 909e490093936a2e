import type { FlowStep, LeftOutChild } from '../../../../shared/analysis/cohort/results';
import { count } from '../../../../shared/report/figures';
import { LeftOutChildren } from '../../first-tables/left-out-children';
import { NumberInCell } from '../../first-tables/number-in-cell';
import styles from './result.module.css';

/** From those who are named to those whose windows are complete; every count opens, and who is left out is told why. */
export function FlowLine(props: {
  title: string;
  flow: readonly FlowStep[];
  excluded: readonly LeftOutChild[];
}) {
  const { title, flow, excluded } = props;
  return (
    <section className={styles.flow} aria-label={title}>
      <ol>
        {flow.map(({ id, label, children }) => (
          <li key={id}>
            <span className={styles.step}>
              <NumberInCell cell={count(children, label)} />
            </span>
            <span>{label}</span>
          </li>
        ))}
      </ol>
      <LeftOutChildren leftOut={excluded} />
    </section>
  );
}
