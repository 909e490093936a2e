import type { z } from 'zod';
import type { programmeSettings } from '../../../shared/definitions/programme-settings';
import { asAt } from './child';

/** The published programme; what is not said here is as the settings have it by themselves. */
const settings: z.input<typeof programmeSettings> = {
  programme: 'Intensive Intervention Programme',
  shortName: 'IIP',
  council: 'Rotherham',
  phases: [
    { name: 'Phase One', months: 3 },
    { name: 'Phase Two', months: 6 },
    { name: 'Phase Three', months: 3 },
  ],
  reporting: { first: asAt, everyMonths: 6 },
  ageBands: [
    { label: '6 and under', from: null, to: 6 },
    { label: '7 to 10', from: 7, to: 10 },
    { label: '11 to 14', from: 11, to: 14 },
    { label: '15 and over', from: 15, to: null },
  ],
  screening: { ageFrom: 6, ageTo: 15, sdqFrom: 17, movesFrom: 3 },
};

export function settingsFile(): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}
