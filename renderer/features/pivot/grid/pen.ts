import type { Pen } from './widths';

const settings = { figure: '600 13px', head: '600 13px', n: '400 11px' };
let canvas: CanvasRenderingContext2D | null | undefined;

/** Measures a text as the grid sets it; by its length where nothing can be drawn. */
export const pen: Pen = (text, set) => {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return text.length * 8;
  const font = `${settings[set]} ${getComputedStyle(document.body).fontFamily}`;
  if (canvas.font !== font) canvas.font = font;
  return canvas.measureText(text).width;
};
