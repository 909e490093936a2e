import { describe, expect, it } from 'vitest';
import { layBarChart } from '../../shared/report/bar-chart-layout';
import type { Bar, BarChart } from '../../shared/report/report-model';

const bar = (value: number | null, of: number): Bar => ({
  label: 'Since the start',
  note: '',
  about: '',
  tone: 'after',
  of,
  number: { value, behind: { table: 'placement', rowids: [] } },
});
const chart = (...panels: Bar[][]): BarChart => ({
  title: 'Moves',
  description: '',
  axis: 'Children',
  panels: panels.map((bars) => ({ label: 'Panel', bars })),
});
const shapesOf = (given: BarChart) => {
  const { background, bars } = layBarChart(given);
  return [...background, ...bars.flatMap(({ shapes }) => shapes)];
};
const lengths = (given: BarChart) =>
  shapesOf(given).flatMap((shape) => (shape.kind === 'bar' ? [[shape.tone, Math.round(shape.width)]] : []));

describe('a bar chart', () => {
  it('has one scale from nought for all its panels', () => {
    expect(lengths(chart([bar(12, 24)], [bar(6, 12)]))).toEqual([
      ['track', 324],
      ['after', 162],
      ['track', 162],
      ['after', 81],
    ]);
    const ticks = shapesOf(chart([bar(12, 24)])).flatMap((shape) =>
      shape.kind === 'text' && shape.role === 'tick' ? [shape.text] : [],
    );
    expect(ticks).toEqual(['0', '5', '10', '15', '20', 'Children']);
  });

  it('draws no bar for nought or nothing, and says which it is', () => {
    const figures = shapesOf(chart([bar(0, 24), bar(null, 24)])).flatMap((shape) =>
      shape.kind === 'text' && shape.role === 'figure' ? [shape.text] : [],
    );
    expect(figures).toEqual(['0 of 24', '–']);
    expect(lengths(chart([bar(0, 24), bar(null, 24)])).map(([tone]) => tone)).toEqual(['track', 'track']);
  });

  it('stays within its frame, whatever the numbers', () => {
    for (const of of [0, 1, 6, 24, 733, 80_000]) {
      const { width, height } = layBarChart(chart([bar(of, of)], [bar(of, of), bar(0, of)]));
      for (const shape of shapesOf(chart([bar(of, of)], [bar(of, of), bar(0, of)]))) {
        if (shape.kind === 'line') continue;
        expect(shape.x).toBeLessThan(width);
        expect(shape.y).toBeLessThan(height);
        if (shape.kind === 'bar') expect(shape.x + shape.width).toBeLessThanOrEqual(width);
      }
    }
  });
});
