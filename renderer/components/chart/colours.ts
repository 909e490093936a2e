import { useMemo } from 'react';
import { useTheme } from '../../app/theme';

/** Gives the colour of a token of tokens.css (`--accent`) as the theme on the screen has it, for what cannot read CSS. */
export type ColourOf = (token: `--${string}`) => string;

/** The colours of the theme on the screen; a new function whenever the theme changes. */
export function useColours(): ColourOf {
  const { shown } = useTheme();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what the page computes
  return useMemo(() => {
    const known = new Map<string, string>();
    return (token) => {
      const before = known.get(token);
      if (before !== undefined) return before;
      const probe = document.createElement('span');
      // High contrast would put its own colour in the place of every other; its tokens name the system's colours already.
      probe.style.setProperty('forced-color-adjust', 'none');
      probe.style.color = `var(${token})`;
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      known.set(token, color);
      return color;
    };
  }, [shown]);
}
