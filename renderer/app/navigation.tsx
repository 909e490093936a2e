import { createContext, useContext } from 'react';

export interface Navigation {
  readonly view: string;
  go(view: string): void;
}

export const NavigationContext = createContext<Navigation>({ view: 'extracts', go: () => undefined });

/** Which view is open, and the way to another. */
export const useNavigation = (): Navigation => useContext(NavigationContext);
