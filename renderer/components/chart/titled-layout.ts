import type { Layout } from 'plotly.js';
import { wrappedPlotText } from './plot-text';

/** Letters of a title, and of the smaller line beneath it, that fit a saved picture. */
const widths = { title: 100, subtitle: 140 };

/** A layout for a picture that leaves the window: with its title, what was left out of it, and the room both take. */
export function titledLayout(
  layout: Partial<Layout>,
  height: number,
  title: string,
  subtitle: string | undefined,
): { layout: Partial<Layout>; height: number } {
  const head = wrappedPlotText(title, widths.title, 2);
  const under = subtitle === undefined ? '' : wrappedPlotText(subtitle, widths.subtitle, 3);
  const linesOf = (text: string) => (text === '' ? 0 : text.split('<br>').length);
  const room = 32 + linesOf(head) * 22 + linesOf(under) * 16;
  return {
    height: height + room,
    layout: {
      ...layout,
      title: {
        text: head,
        font: { size: 16 },
        x: 0,
        xref: 'container',
        xanchor: 'left',
        yref: 'container',
        y: 1,
        yanchor: 'top',
        pad: { t: 16, l: 16 },
        ...(under === '' ? {} : { subtitle: { text: under, font: { size: 12 } } }),
      },
      margin: { l: 16, r: 16, b: 12, ...layout.margin, t: room + (layout.margin?.t ?? 8) },
    },
  };
}
