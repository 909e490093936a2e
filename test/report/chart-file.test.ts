import { describe, expect, it } from 'vitest';
import { chartFile } from '../../shared/report/html/render-chart';

describe('a chart as a file', () => {
  it('stands by itself and shows hostile words as text', () => {
    const svg = chartFile({
      title: '<script>alert("1")</script>',
      description: 'a & b',
      axis: 'Children',
      panels: [],
    });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('<desc id="chart-description">a &amp; b</desc>');
    expect(svg).not.toMatch(/NaN|Infinity|var\(/);
  });
});
