import type { Layout } from 'plotly.js';
import type { ColourOf } from './colours';

/** The look of every picture: the window's face, faint lines, axes from nought, no legend unless one is asked for. */
export function quietLayout(colourOf: ColourOf, height: number, layout: Partial<Layout>): Partial<Layout> {
  const face = getComputedStyle(document.body).fontFamily;
  const axis = {
    gridcolor: colourOf('--grid-line'),
    linecolor: colourOf('--line-strong'),
    zerolinecolor: colourOf('--line-strong'),
    tickfont: { size: 12, color: colourOf('--text-soft') },
    automargin: true,
    fixedrange: true,
  };
  const axes: Record<string, unknown> = { xaxis: {}, yaxis: {} };
  for (const [key, own] of Object.entries(layout)) if (/^[xy]axis\d*$/.test(key)) axes[key] = own;
  for (const [key, own] of Object.entries(axes))
    axes[key] = { ...axis, rangemode: 'tozero', ...(own as object) };
  return {
    height,
    font: { family: face, size: 12, color: colourOf('--text') },
    paper_bgcolor: colourOf('--surface'),
    plot_bgcolor: colourOf('--surface'),
    margin: { l: 8, r: 16, t: layout.title === undefined ? 8 : 40, b: 8 },
    showlegend: false,
    dragmode: false,
    hoverlabel: {
      bgcolor: colourOf('--raised'),
      bordercolor: colourOf('--line-soft'),
      font: { family: face, size: 12, color: colourOf('--text') },
    },
    ...layout,
    ...axes,
  };
}
