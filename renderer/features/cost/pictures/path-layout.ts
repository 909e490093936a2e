import type { ChildCost, PathStep } from '../../../../shared/analysis/cost/results';
import { dayNumber } from '../../../../shared/domain/calendar';
import { type PictureGroup, pictureGroupOf } from '../../../../shared/domain/picture-group';

/** Days of a child at one weekly price, counted from the index date. */
export interface PathPiece {
  readonly step: PathStep;
  readonly from: number;
  readonly to: number;
  /** Null where there is no price. */
  readonly price: number | null;
  /** The price that was expected otherwise: each place by its chance, and the child's own for the rest. */
  readonly expected: number | null;
  /** Null where no placement is recorded. */
  readonly group: PictureGroup | null;
}

export interface PathLayout {
  readonly pieces: readonly PathPiece[];
  readonly end: number;
  readonly top: number;
  /** Whether anything other than what was lived is expected. */
  readonly hasElsewhere: boolean;
}

type Told = Pick<ChildCost, 'path' | 'index' | 'branches'>;

/** A child's way through placements, by their weekly prices. */
export function pathLayout(child: Told): PathLayout {
  const at = dayNumber(child.index);
  const pieces = child.path.map((step): PathPiece => {
    const { group, provider, weeklyCost: price } = step;
    return {
      step,
      from: dayNumber(step.from) - at,
      to: dayNumber(step.to) - at,
      price,
      expected: expectedPrice(child, price),
      group: step.behind.rowids.length === 0 ? null : pictureGroupOf(group, provider),
    };
  });
  return {
    pieces,
    end: pieces.at(-1)?.to ?? 0,
    top: Math.max(0, ...pieces.flatMap(({ price, expected }) => [price ?? 0, expected ?? 0])),
    hasElsewhere: child.branches.slice(0, -1).some(({ probability }) => probability > 0),
  };
}

/** The last of a child's branches is that it stayed as it was. */
function expectedPrice({ branches }: Told, price: number | null): number | null {
  let sum = 0;
  for (const [i, { probability, weeklyCost }] of branches.entries()) {
    const of = i === branches.length - 1 ? price : weeklyCost;
    if (probability < 1e-9) continue;
    if (of === null) return null;
    sum += probability * of;
  }
  return sum;
}

/** Points of a line of steps that is broken where there is no number. */
export function steppedLine(
  pieces: readonly PathPiece[],
  of: (piece: PathPiece) => number | null,
): { readonly x: (number | null)[]; readonly y: (number | null)[] } {
  const x: (number | null)[] = [];
  const y: (number | null)[] = [];
  for (const piece of pieces) {
    const value = of(piece);
    x.push(...(value === null ? [null] : [piece.from, piece.to]));
    y.push(...(value === null ? [null] : [value, value]));
  }
  return { x, y };
}
