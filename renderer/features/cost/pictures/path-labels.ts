import type { Annotations } from 'plotly.js';
import { showMoney } from '../../../../shared/domain/wording';
import type { ColourOf } from '../../../components/chart/colours';
import { placementPalette } from '../../../components/placement-palette';
import type { PathPiece } from './path-layout';

/** A letter of a label, and the height of one, in pixels. */
const [letter, labelHeight] = [6.8, 22];

/** The price on its step, beneath it where the expected price lies close above; "no price" in a gap, upright if need be. */
export function pieceLabel(
  piece: PathPiece,
  pixels: { readonly day: number; readonly pound: number },
  colourOf: ColourOf,
): Partial<Annotations>[] {
  const { from, to, price, group } = piece;
  const room = (to - from) * pixels.day;
  const text = price === null ? 'no price' : showMoney(price);
  const isUpright = price === null && room < text.length * letter + 8;
  if (isUpright ? room < 15 : room < text.length * letter + 6) return [];
  const isBeneath = isCrossed(piece, pixels.pound);
  return [
    {
      x: (from + to) / 2,
      y: price ?? 0,
      yanchor: isBeneath ? 'top' : 'bottom',
      yshift: isBeneath ? -2 : 2,
      xanchor: 'center',
      showarrow: false,
      ...(isUpright ? { textangle: '-90' } : {}),
      text,
      font: {
        size: 12,
        color: colourOf(isBeneath && group !== null ? placementPalette[group].ink : '--text'),
      },
    },
  ];
}

/** Whether the line of the expected price would run through a label above the step, and one beneath has room. */
function isCrossed({ price, expected }: PathPiece, pound: number): boolean {
  if (price === null || expected === null) return false;
  const above = (expected - price) * pound;
  return above >= -3 && above < labelHeight && price * pound > labelHeight;
}
