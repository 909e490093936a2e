import { useCallback, useLayoutEffect, useRef } from 'react';
import type { AxisName } from './closing';
import type { Place, Shape, Standing } from './shape';

/** Keeps to a head while what it holds is closed or opened, wherever its rows or columns come to lie. */
export function useFollow(shape: Shape, moveTo: (place: Place) => void): (standing: Standing) => void {
  const followed = useRef<{ readonly side: AxisName; readonly node: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the layout is another
  useLayoutEffect(() => {
    if (followed.current === null) return;
    const { side, node } = followed.current;
    followed.current = null;
    const head = shape.layout[side].heads.find((one) => one.node === node && one.canClose);
    if (head === undefined) return;
    moveTo(
      side === 'rows'
        ? { row: head.first, column: head.level - shape.headColumns }
        : { row: head.level - shape.headRows, column: head.first },
    );
  }, [shape]);
  return useCallback((standing: Standing) => {
    if (standing.kind !== 'row-head' && standing.kind !== 'column-head') return;
    const { node, canClose } = standing.head;
    const side = standing.kind === 'row-head' ? 'rows' : 'columns';
    followed.current = node === null || !canClose ? null : { side, node };
  }, []);
}
