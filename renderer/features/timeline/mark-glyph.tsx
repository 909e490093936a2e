import type { MarkKind } from '../../../shared/analysis/timeline/lane';

/** The sign of a kind of mark: told apart by its shape, in the colour of the text. */
export function MarkGlyph(props: {
  kind: MarkKind;
  x: number;
  middle: number;
  size: number;
  width?: number;
}) {
  const { kind, x, middle, size, width = size } = props;
  const half = size / 2;
  const centre = x + half;
  const ink = { fill: 'var(--text)' };
  const outline = { fill: 'var(--surface)', stroke: 'var(--text)', strokeWidth: 1.5 };
  switch (kind) {
    case 'missing':
    case 'away':
      return (
        <rect
          x={x + 0.75}
          y={middle - half * 0.7}
          width={Math.max(width - 1.5, 2)}
          height={size * 0.7}
          rx={1.5}
          {...outline}
          {...(kind === 'away' ? { strokeDasharray: '2 1.6' } : {})}
        />
      );
    case 'exclusion':
      return (
        <rect
          x={x + size * 0.08}
          y={middle - half * 0.84}
          width={size * 0.84}
          height={size * 0.84}
          {...ink}
        />
      );
    case 'self-harm':
      return (
        <path
          d={`M${centre} ${middle - half}L${centre + half} ${middle + half * 0.85}H${centre - half}Z`}
          {...ink}
        />
      );
    case 'overdose':
      return (
        <path
          d={`M${centre} ${middle - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}Z`}
          {...ink}
        />
      );
    case 'significant event':
      return <circle cx={centre} cy={middle} r={half * 0.88} {...ink} />;
    case 'other':
      return <circle cx={centre} cy={middle} r={half * 0.72} {...outline} />;
  }
}
