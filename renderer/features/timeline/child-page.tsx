import type { ChildPage as Child } from '../../../shared/analysis/timeline/child-page';
import { laneInWords } from '../../../shared/analysis/timeline/in-words';
import { showDay } from '../../../shared/domain/wording';
import { useResult } from '../../app/use-result';
import { useWorkbench } from '../../app/workbench-context';
import { Notice } from '../../components/notice/notice';
import { OpenNumber } from '../../components/open-number/open-number';
import styles from './child-page.module.css';
import { ChildPicture } from './child-picture';
import { ChildRows } from './child-rows';

/** One child's page: facts, lane, and every row that the extracts hold about the child. */
export function ChildPage({ childId }: { childId: string }) {
  const engine = useWorkbench();
  const { value, error } = useResult({ child: childId }, () => engine.child(childId));
  if (error !== null) return <Notice level="error">{error}</Notice>;
  if (value === undefined) return null;
  if (value.lane === null || value.tables.length === 0)
    return <p>Nothing that is loaded names child {childId}.</p>;
  return (
    <div className={styles.page}>
      {value.asAt !== null && <p>{laneInWords(value.lane, value.asAt)}</p>}
      <Facts child={value} />
      <ChildPicture child={value} />
      {value.tables.map((table) => (
        <ChildRows key={table.table} table={table} />
      ))}
    </div>
  );
}

const sexes: Readonly<Record<string, string>> = { F: 'Female', M: 'Male' };

function Facts({ child }: { child: Child }) {
  const { birthDate, sex, ethnicity, moves, lane, asAt } = child;
  const age = lane?.age ?? null;
  return (
    <dl className={styles.facts}>
      <Fact name="Born">{birthDate === null ? '–' : showDay(birthDate)}</Fact>
      <Fact name={asAt === null ? 'Age' : `Age on ${showDay(asAt)}`}>{age ?? '–'}</Fact>
      <Fact name="Sex">{sexes[sex ?? ''] ?? '–'}</Fact>
      <Fact name="Ethnicity">{ethnicity ?? '–'}</Fact>
      <Fact name="Placement moves">
        <OpenNumber number={moves} title={`Placement moves of child ${child.childId}`} />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
