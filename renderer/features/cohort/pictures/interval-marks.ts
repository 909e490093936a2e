import type { Data } from 'plotly.js';
import type { Estimate } from '../../../../shared/analysis/cohort/results';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText } from '../../../components/chart/plot-text';

export type Tone = 'before' | 'after';

/** A rate with its interval, somewhere along an axis. */
export interface IntervalMark {
  readonly at: number;
  readonly rate: Estimate;
  /** Before is grey, after the accent. */
  readonly tone: Tone;
  /** What it says when it is pointed at, a line each. */
  readonly words: readonly string[];
  /** Written beside it; '' for nothing. */
  readonly label: string;
  /** Passed on when it is opened; null where nothing stands behind it. */
  readonly opens: string | null;
}

/** The programme's marks are filled; a comparison group's are outlined. */
export interface MarkLook {
  readonly isOutlined: boolean;
  readonly size: number;
  readonly thickness: number;
}

/** Dots with their intervals, before and after in their colours. Marks without a rate are not drawn. */
export function intervalTraces(marks: readonly IntervalMark[], look: MarkLook, colourOf: ColourOf): Data[] {
  return (['before', 'after'] as const).flatMap((tone) => {
    const own = marks.filter((mark) => mark.tone === tone && isDrawn(mark.rate));
    return own.length === 0 ? [] : [intervalTrace(own, tone, look, colourOf)];
  });
}

export const isDrawn = ({ estimate }: Estimate): boolean => estimate !== null && Number.isFinite(estimate);

/** How far up a mark reaches: to the end of its interval, or of the rate where there is none. */
export const reachOf = ({ estimate, high }: Estimate): number =>
  Math.max(finite(estimate) ?? 0, finite(high) ?? 0);

function intervalTrace(
  marks: readonly IntervalMark[],
  tone: Tone,
  { isOutlined, size, thickness }: MarkLook,
  colourOf: ColourOf,
): Data {
  const colour = colourOf(tone === 'before' ? '--before' : '--after');
  const rates = marks.map(({ rate }) => rate.estimate as number);
  const highest = Math.max(...marks.map(({ rate }) => reachOf(rate)));
  const trace = {
    type: 'scatter',
    mode: 'markers+text',
    x: marks.map(({ at }) => at),
    y: rates,
    error_y: {
      type: 'data',
      symmetric: false,
      array: marks.map(({ rate }, i) => (finite(rate.high) ?? (rates[i] as number)) - (rates[i] as number)),
      arrayminus: marks.map(
        ({ rate }, i) => (rates[i] as number) - (finite(rate.low) ?? (rates[i] as number)),
      ),
      color: colour,
      thickness,
      width: 0,
    },
    marker: {
      size,
      color: isOutlined ? colourOf('--surface') : colour,
      line: { color: isOutlined ? colour : colourOf('--surface'), width: isOutlined ? 2 : 1 },
      opacity: 1,
    },
    text: marks.map(({ label }) => (label === '' ? '' : `\u00a0 ${plotText(label)} \u00a0`)),
    // Away from the index date, and beside the axis above it.
    textposition: rates.map(
      (rate) => `${rate < highest * 0.06 ? 'top' : 'middle'} ${tone === 'before' ? 'left' : 'right'}`,
    ),
    textfont: { size: 14, color: colourOf('--text') },
    cliponaxis: false,
    showlegend: false,
    customdata: marks.map(({ opens }) => opens),
    hoverinfo: 'text',
    hovertext: marks.map(({ words }) => words.map(plotText).join('<br>')),
  };
  return trace as unknown as Data;
}

const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;
