import { useCallback, useMemo, useRef } from 'react';
import type { PivotCell, PivotResult } from '../../../shared/analysis/pivot/pivot-result';
import { measureWords } from '../../../shared/report/pivot/measure-words';
import { useViewState } from '../../app/view-state';
import { Chart } from '../../components/chart/chart';
import { Notice } from '../../components/notice/notice';
import { Select } from '../../components/select/select';
import { ToggleGroup } from '../../components/toggle-group/toggle-group';
import { useWidth } from '../../components/use-width';
import { howToNarrow } from './picture/draw-limits';
import { type CellNodes, drawnPivot, pivotCellOf } from './picture/drawn-pivot';
import { kindNames, naturalKind, type PictureKind, pictureKinds, refusalsOf, whyNot } from './picture/kinds';
import { pictureOf } from './picture/picture';
import { pictureTable } from './picture/picture-table';
import { cellTitle, titleOf } from './picture/picture-words';
import styles from './pivot-picture.module.css';

interface Chosen {
  /** Null until somebody chooses. */
  readonly kind: PictureKind | null;
  readonly measure: number;
}

const begin: Chosen = { kind: null, measure: 0 };
/** What the frame of a picture takes of its width, and the width of one before it is known, in pixels. */
const [frame, usualWidth] = [42, 850];

/** A measure of a pivot as a picture, in a kind that does not mislead; every mark opens its rows. */
export function PivotPicture(props: {
  result: PivotResult;
  onOpen: (cell: PivotCell, title: string) => void;
}) {
  const { result, onOpen } = props;
  const [chosen, setChosen] = useViewState('pivot-picture', begin);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place) || usualWidth;
  const pivot = useMemo(() => drawnPivot(result, chosen.measure), [result, chosen.measure]);
  const refusals = useMemo(() => refusalsOf(pivot), [pivot]);
  const natural = useMemo(() => naturalKind(pivot, refusals), [pivot, refusals]);
  const wanted = chosen.kind;
  const kind = wanted !== null && refusals[wanted] === null ? wanted : natural;
  const change = (changed: Partial<Chosen>) => setChosen((before) => ({ ...before, ...changed }));
  const offered = pictureKinds.filter((each) => refusals[each] === null);
  const measure = result.measures.indexOf(pivot.measure);

  return (
    <div ref={place} className={styles.picture}>
      <div className={styles.choices}>
        {kind !== null && offered.length > 1 && (
          <ToggleGroup
            label="Kind of picture"
            choices={offered.map((value) => ({ value, label: kindNames[value] }))}
            value={kind}
            onChange={(value) => change({ kind: value })}
          />
        )}
        {result.measures.length > 1 && (
          <Select
            label="Measure drawn"
            hideLabel
            choices={result.measures.map((each, i) => ({ value: `${i}`, label: measureWords(each) }))}
            value={`${measure}`}
            onChange={(value) => change({ measure: Number(value) })}
          />
        )}
      </div>
      {kind === null ? (
        <Notice level="information">{refusals.bars}</Notice>
      ) : (
        <>
          {wanted !== null && wanted !== kind && (
            <Notice level="information">
              {kindNames[wanted]} would not do here. {refusals[wanted]}
            </Notice>
          )}
          <DrawnPicture pivot={pivot} kind={kind} width={width} onOpen={onOpen} />
          {offered.length < pictureKinds.length && <WhyNot refusals={refusals} />}
        </>
      )}
    </div>
  );
}

function DrawnPicture(props: {
  pivot: ReturnType<typeof drawnPivot>;
  kind: PictureKind;
  width: number;
  onOpen: (cell: PivotCell, title: string) => void;
}) {
  const { pivot, kind, width, onOpen } = props;
  const picture = useMemo(() => pictureOf(pivot, kind, width - frame), [pivot, kind, width]);
  const open = useCallback(
    (cell: CellNodes) => onOpen(pivotCellOf(pivot.result, cell), cellTitle(pivot, cell)),
    [pivot, onOpen],
  );
  const table = useMemo(() => pictureTable(pivot, picture.plots), [pivot, picture]);
  const { definition, words } = pivot.result;
  // The first of the words says which rows count.
  const counted = definition.filters.length > 0 ? words.slice(0, 1) : [];
  const subtitle = [...counted, ...picture.notes, ...picture.leftOut].join(' ');
  return (
    <>
      {picture.leftOut.length > 0 && (
        <Notice level="second-look">
          {picture.leftOut.join(' ')} {howToNarrow}
        </Notice>
      )}
      <Chart
        title={titleOf(pivot)}
        {...(subtitle === '' ? {} : { subtitle })}
        summary={picture.summary}
        height={picture.height}
        draw={picture.draw}
        columns={table.columns}
        rows={table.rows}
        hasTableElsewhere
        onOpenMark={(cell) => {
          if (isCell(cell)) open(cell);
        }}
      />
    </>
  );
}

const isCell = (mark: unknown): mark is CellNodes =>
  Array.isArray(mark) && mark.length === 2 && mark.every((node) => Number.isInteger(node));

function WhyNot({ refusals }: { refusals: Readonly<Record<PictureKind, string | null>> }) {
  const refused = pictureKinds.filter((kind) => refusals[kind] !== null);
  return (
    <details className={styles.refused}>
      <summary>{whyNot(refused)}</summary>
      <dl>
        {refused.map((kind) => (
          <div key={kind}>
            <dt>{kindNames[kind]}</dt>
            <dd>{refusals[kind]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
