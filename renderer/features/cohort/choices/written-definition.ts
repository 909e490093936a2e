import { type CohortDefinition, cohortDefinition } from '../../../../shared/definitions/cohort-definition';

/** A definition as `iip cohort` takes it, without what it would take by itself. */
export function writtenDefinition(definition: CohortDefinition): string {
  const plain = cohortDefinition.parse({ asAt: definition.asAt }) as Readonly<Record<string, unknown>>;
  const own = Object.entries(definition).filter(
    ([key, value]) => key === 'asAt' || JSON.stringify(value) !== JSON.stringify(plain[key]),
  );
  return `${JSON.stringify(Object.fromEntries(own), null, 2)}\n`;
}
