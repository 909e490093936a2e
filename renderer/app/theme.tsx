import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useHost } from './workbench-context';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

interface ThemeChoice {
  readonly theme: Theme;
  /** What is on the screen: the choice, or the system's where the choice is left to it. */
  readonly shown: 'light' | 'dark';
  choose(theme: Theme): void;
}

const ThemeContext = createContext<ThemeChoice>({ theme: 'system', shown: 'light', choose: () => undefined });

const systemDark = matchMedia('(prefers-color-scheme: dark)');

/** Light, dark or as the system says; kept between sessions. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const host = useHost();
  const [theme, setTheme] = useState<Theme>('system');
  const [dark, setDark] = useState(systemDark.matches);

  useEffect(() => {
    const follow = () => setDark(systemDark.matches);
    systemDark.addEventListener('change', follow);
    return () => systemDark.removeEventListener('change', follow);
  }, []);

  useEffect(() => {
    void host.kept().then(({ theme: kept }) => kept && setTheme(kept));
  }, [host]);

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  const choice = useMemo<ThemeChoice>(
    () => ({
      theme,
      shown: theme === 'system' ? (dark ? 'dark' : 'light') : theme,
      choose: (chosen) => {
        setTheme(chosen);
        void host.keep({ theme: chosen });
      },
    }),
    [theme, dark, host],
  );
  return <ThemeContext value={choice}>{children}</ThemeContext>;
}

export const useTheme = (): ThemeChoice => useContext(ThemeContext);
