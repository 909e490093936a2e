import { makeRegister } from './child';
import { eventFile } from './events';
import { feedbackFile, sessionFile } from './feedback';
import { makeHomes } from './homes';
import { measureFile } from './measures';
import { otherChildren } from './other-children';
import { participants } from './participants';
import { programmeFile } from './programme-file';
import { randomFor } from './random';
import { referredOnly } from './referred';
import { returnFiles } from './returns';
import { settingsFile } from './settings';
import { unitCostFile } from './unit-costs';

/** The seed of the sample that is kept with the program. */
export const sampleSeed = 20180331;

/** All files of the sample by name. The same seed gives the same bytes; another seed other children with the same figures. */
export function sampleFiles(seed: number): Map<string, string> {
  const homes = makeHomes(randomFor(seed, 'homes'));
  const register = makeRegister(randomFor(seed, 'identities'), homes);
  const children = [
    ...participants(randomFor(seed, 'participants'), homes, register),
    ...referredOnly(randomFor(seed, 'referred'), homes, register),
    ...otherChildren(homes, register),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map([
    ...returnFiles(children, randomFor(seed, 'returns')),
    ['programme.csv', programmeFile(children, randomFor(seed, 'phases'))],
    ['events.csv', eventFile(children, randomFor(seed, 'events'))],
    ['measures.csv', measureFile(children, randomFor(seed, 'measures'))],
    ['feedback.csv', feedbackFile(children, randomFor(seed, 'feedback'))],
    ['sessions.csv', sessionFile(children, randomFor(seed, 'sessions'))],
    ['unit_costs.csv', unitCostFile()],
    ['settings.json', settingsFile()],
  ]);
}
