/** The hatching of temporary stays, in either ink; drawings refer to it by its id. */
export function Hatching() {
  return (
    <defs>
      {(['light', 'dark'] as const).map((ink) => (
        <pattern
          key={ink}
          id={hatchingOf(`--place-${ink}-ink`)}
          width={5}
          height={5}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1={0} x2={0} y1={0} y2={5} stroke={`var(--place-${ink}-ink)`} strokeWidth={2.4} />
        </pattern>
      ))}
    </defs>
  );
}

export const hatchingOf = (ink: '--place-light-ink' | '--place-dark-ink'): string => `hatching${ink}`;
