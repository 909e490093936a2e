import { useCallback, useMemo } from 'react';
import type { OutcomeResult } from '../../../../shared/analysis/cohort/results';
import type { CohortDefinition } from '../../../../shared/definitions/cohort-definition';
import { showCount } from '../../../../shared/domain/wording';
import { Chart } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import styles from '../../../components/chart/picture.module.css';
import { usePictureWidth } from '../../../components/chart/use-picture-width';
import { Notice } from '../../../components/notice/notice';
import { changesInWords, childPairs } from './child-pairs';
import { combinationsDrawing, combinationsHeight } from './combinations-drawing';
import { combinationsLayout } from './combinations-layout';
import { slopeDrawing, slopeHeight } from './slope-drawing';
import { slopeLayout } from './slope-layout';
import { slopeColumns } from './slope-table';
import { whyNoPicture } from './why-no-picture';
import { capital, windowsName } from './window-words';

/** Lines of more children cannot be told apart. */
const mostLines = 60;
/** Each child before and after: a line a child, or how many there are at each number where they are too many for lines. */
export function SlopePicture(props: {
  outcome: OutcomeResult;
  definition: CohortDefinition;
  onOpenChild: (child: string) => void;
}) {
  const { outcome, definition, onOpenChild } = props;
  const { place, width } = usePictureWidth();
  const pairs = useMemo(() => childPairs(outcome), [outcome]);
  const columns = useMemo(() => slopeColumns(outcome, onOpenChild), [outcome, onOpenChild]);
  const { height, draw } = useMemo(() => {
    if (pairs.length > mostLines) {
      const layout = combinationsLayout(pairs);
      return {
        height: combinationsHeight(layout),
        draw: (colourOf: ColourOf) => combinationsDrawing(layout, outcome, width, colourOf),
      };
    }
    const layout = slopeLayout(pairs);
    return {
      height: slopeHeight,
      draw: (colourOf: ColourOf) => slopeDrawing(layout, outcome, width, colourOf),
    };
  }, [pairs, outcome, width]);
  const open = useCallback(
    (child: unknown) => {
      if (typeof child === 'string') onOpenChild(child);
    },
    [onOpenChild],
  );
  const whyNot = whyNoPicture(outcome, pairs.length);
  const subtitle = notesOf(outcome, pairs.length);

  return (
    <div ref={place} className={styles.picture}>
      {whyNot !== null ? (
        <Notice level="information">{whyNot}</Notice>
      ) : (
        <Chart
          title={titleOf(outcome, definition)}
          {...(subtitle === '' ? {} : { subtitle })}
          summary={`${titleOf(outcome, definition)}. ${changesInWords(pairs)}. Shown as a table, it names each child, and each opens.`}
          height={height}
          draw={draw}
          columns={columns}
          rows={pairs}
          onOpenMark={open}
        />
      )}
    </div>
  );
}

function titleOf({ many, comparedBy }: OutcomeResult, definition: CohortDefinition): string {
  const what = comparedBy === 'counts' ? capital(many) : `${capital(many)} per 10 child-months`;
  return `${what}, each child ${windowsName(definition)}`;
}

function notesOf({ children, comparedBy }: OutcomeResult, drawn: number): string {
  const leftOut = children.length - drawn;
  return [
    drawn <= mostLines &&
      drawn > 0 &&
      'A dot is a child; lines are heavier where several children share one.',
    drawn > mostLines &&
      `${showCount(drawn, 'child', 'children')} are too many to tell lines apart: the squares count them. The table lists every one.`,
    comparedBy === 'rates' &&
      'Windows differ in length, so that events are set against the time they had to happen in.',
    leftOut > 0 &&
      `${showCount(leftOut, 'child was', 'children were')} not observed on one side and not drawn.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
