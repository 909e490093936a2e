import { useCallback, useMemo } from 'react';
import type { ChildCost } from '../../../../shared/analysis/cost/results';
import type { RowsBehind } from '../../../../shared/definitions/rows-behind';
import { Chart } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import styles from '../../../components/chart/picture.module.css';
import { usePictureWidth } from '../../../components/chart/use-picture-width';
import type { GridColumn } from '../../../components/grid/grid';
import { Notice } from '../../../components/notice/notice';
import { moneyColumn, numberColumn, textColumn } from './money-column';
import { pathDrawing, pathHeight } from './path-drawing';
import { type PathPiece, pathLayout } from './path-layout';
import { pathNotes, pathTitle, pieceWords } from './path-words';

const sources = { stay: "the stay's own", unit: 'price list' } as const;

/** One child's placements by their weekly prices, beside what was expected otherwise. */
export function PathPicture(props: {
  child: ChildCost;
  /** Opens the placement behind a step. */
  onOpen?: (behind: RowsBehind, label: string) => void;
}) {
  const { child, onOpen } = props;
  const { place, width } = usePictureWidth();
  const layout = useMemo(() => pathLayout(child), [child]);
  const draw = useCallback((colourOf: ColourOf) => pathDrawing(layout, width, colourOf), [layout, width]);
  const open = useMemo(
    () => onOpen && (({ step }: PathPiece) => onOpen(step.behind, `Child ${child.child}: ${step.label}`)),
    [onOpen, child],
  );
  const columns = useMemo(() => columnsOf(open), [open]);
  const openMark = (i: unknown) => {
    const piece = layout.pieces[Number(i)];
    if (piece !== undefined && hasRows(piece)) open?.(piece);
  };
  return (
    <div ref={place} className={styles.picture}>
      {layout.pieces.length === 0 ? (
        <Notice level="information">No day of this child is costed, so there is nothing to draw.</Notice>
      ) : (
        <Chart
          title={pathTitle(child)}
          subtitle={pathNotes(child, layout)}
          summary={`${pathTitle(child)}. ${layout.pieces.map(pieceWords).join('. ')}. ${pathNotes(child, layout)}`}
          height={pathHeight}
          draw={draw}
          columns={columns}
          rows={layout.pieces}
          {...(open === undefined ? {} : { onOpenMark: openMark })}
        />
      )}
    </div>
  );
}

const hasRows = ({ step }: PathPiece): boolean => step.behind.rowids.length > 0;

const columnsOf = (open: ((piece: PathPiece) => void) | undefined): readonly GridColumn<PathPiece>[] => [
  {
    ...textColumn('label', 'Placement', ({ step }: PathPiece) => step.label),
    ...(open === undefined ? {} : { open, canOpen: hasRows }),
  },
  { key: 'from', name: 'From', value: ({ step }) => step.from },
  { key: 'to', name: 'Until', value: ({ step }) => step.to },
  numberColumn('days', 'Days', ({ step }) => step.days),
  moneyColumn('price', 'Price a week', ({ price }) => price),
  textColumn('source', 'Priced by', ({ step }) => (step.priced === null ? 'no price' : sources[step.priced])),
  moneyColumn('expected', 'Expected otherwise, a week', ({ expected }) => expected),
];
