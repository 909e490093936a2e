import type { Bar, BarChart } from './report-model';

/** A shape of the picture, in units of its view box. */
export type Shape =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly role: TextRole;
      readonly anchor: 'start' | 'middle' | 'end';
    }
  | {
      readonly kind: 'bar';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Bar['tone'] | 'track';
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly role: 'axis';
    };
export type TextRole = 'panel' | 'label' | 'figure' | 'note' | 'tick';

/** A bar's own shapes, so that they can be opened together. */
export interface LaidBar {
  readonly bar: Bar;
  readonly shapes: readonly Shape[];
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly background: readonly Shape[];
  readonly bars: readonly LaidBar[];
}

const width = 760;
const gutter = 56;
const panelTop = 20;
const firstBar = 46;
const barHeight = 26;
const step = 82;

/**
 * Horizontal bars, labelled directly, each on a track as long as the number it could have been at most. All panels
 * share one scale from nought.
 */
export function layBarChart({ panels, axis }: BarChart): ChartLayout {
  const most = Math.max(1, ...panels.flatMap(({ bars }) => bars.map(({ of }) => of)));
  const rows = Math.max(1, ...panels.map(({ bars }) => bars.length));
  const panelWidth = (width - gutter * panels.length) / panels.length;
  const bottom = firstBar + rows * step - 12;
  const scale = (value: number) => (value / most) * panelWidth;
  const background = panels.flatMap(({ label }, column): Shape[] => {
    const left = column * (panelWidth + gutter);
    return [
      { kind: 'text', x: left, y: panelTop, text: label, role: 'panel', anchor: 'start' },
      { kind: 'line', x1: left, y1: bottom, x2: left + panelWidth, y2: bottom, role: 'axis' },
      ...ticksUpTo(most).flatMap((tick): Shape[] => {
        const x = left + scale(tick);
        const anchor = tick === 0 ? 'start' : 'middle';
        return [
          { kind: 'line', x1: x, y1: bottom, x2: x, y2: bottom + 5, role: 'axis' },
          { kind: 'text', x, y: bottom + 19, text: String(tick), role: 'tick', anchor },
        ];
      }),
      { kind: 'text', x: left, y: bottom + 37, text: axis, role: 'tick', anchor: 'start' },
    ];
  });
  const bars = panels.flatMap(({ bars: own }, column) =>
    own.map((bar, row) => layBar(bar, column * (panelWidth + gutter), firstBar + row * step, scale)),
  );
  return { width, height: bottom + 44, background, bars };
}

function layBar(bar: Bar, left: number, top: number, scale: (value: number) => number): LaidBar {
  const y = top + 8;
  const value = bar.number.value;
  const length = scale(value ?? 0);
  const shapes: Shape[] = [
    { kind: 'text', x: left, y: top, text: bar.label, role: 'label', anchor: 'start' },
    { kind: 'bar', x: left, y, width: scale(bar.of), height: barHeight, tone: 'track' },
    ...(value === null || value === 0
      ? []
      : [{ kind: 'bar' as const, x: left, y, width: length, height: barHeight, tone: bar.tone }]),
    { kind: 'line', x1: left, y1: y - 3, x2: left, y2: y + barHeight + 3, role: 'axis' },
    {
      kind: 'text',
      x: left + length + 8,
      y: y + 18,
      text: value === null ? '–' : `${value} of ${bar.of}`,
      role: 'figure',
      anchor: 'start',
    },
    { kind: 'text', x: left, y: y + barHeight + 16, text: bar.note, role: 'note', anchor: 'start' },
  ];
  return { bar, shapes };
}

/** Whole numbers at even steps from nought, seven at most. */
function ticksUpTo(most: number): number[] {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
  const each = steps.find((candidate) => most / candidate <= 6) ?? 10_000;
  return Array.from({ length: Math.floor(most / each) + 1 }, (_, position) => position * each);
}
