import type { Data, Layout } from 'plotly.js';

/** Draws a picture off the screen and gives it as a file: SVG, or PNG at twice the size for print. */
export async function imageOf(format: 'svg' | 'png', data: Data[], layout: Partial<Layout>): Promise<Blob> {
  const { default: plotly } = await import('plotly.js-cartesian-dist-min');
  const [width, height] = [960, layout.height ?? 400];
  const url = await plotly.toImage(
    { data, layout: { ...layout, width, height } },
    {
      format,
      width,
      height,
      scale: format === 'png' ? 2 : 1,
    },
  );
  return blobOf(url);
}

/** The bytes of a `data:` address; the page may not fetch one. */
export function blobOf(dataUrl: string): Blob {
  const comma = dataUrl.indexOf(',');
  const head = dataUrl.slice('data:'.length, comma);
  const body = dataUrl.slice(comma + 1);
  const type = head.split(';')[0] ?? '';
  if (!head.endsWith(';base64')) return new Blob([decodeURIComponent(body)], { type });
  return new Blob([Uint8Array.from(atob(body), (byte) => byte.charCodeAt(0))], { type });
}
