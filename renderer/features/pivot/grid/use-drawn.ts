import { useMemo } from 'react';
import type { PivotResult } from '../../../../shared/analysis/pivot/pivot-result';
import type { Drawn } from './drawn';
import { geometryOf, naturalWidths } from './geometry';
import { pen } from './pen';
import type { Shape } from './shape';

/** Until the room is known. */
const usualRoom = 850;

/** What there is to draw and where it lies, in the room there is. */
export function useDrawn(result: PivotResult, shape: Shape, room: number): Drawn {
  const natural = useMemo(() => naturalWidths(result, shape.layout, pen), [result, shape]);
  const known = room === 0 ? usualRoom : room;
  const geometry = useMemo(() => geometryOf(shape, natural, known, pen), [shape, natural, known]);
  return useMemo(() => ({ result, shape, geometry }), [result, shape, geometry]);
}
