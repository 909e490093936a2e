import { lazy } from 'react';

/** What the workbench is and is made of; its licences are read only when someone asks. */
export const About = lazy(async () => ({
  default: (await import('../features/about/about-panel')).AboutPanel,
}));
