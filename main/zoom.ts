/** How large everything may be shown. 2 is what WCAG 1.4.4 asks for. */
const factors = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

export type ZoomStep = 'in' | 'out' | 'reset';

/** The next size from the one that is shown, or the same at either end. */
export function zoomed(factor: number, step: ZoomStep): number {
  if (step === 'reset') return 1;
  const near = 0.005;
  if (step === 'in') return factors.find((each) => each > factor + near) ?? factors[factors.length - 1] ?? 1;
  return factors.findLast((each) => each < factor - near) ?? factors[0];
}
