import { literal } from '../../../database/identifiers';
import { type PictureGroup, pictureGroupOf, pictureGroups } from '../../../domain/picture-group';

/** From family to institution. */
export const placementKinds: readonly PictureGroup[] = pictureGroups;

/** The group a placement is drawn in, in SQL; null where it has neither group nor provider. */
export function placementKindSql(group: string, provider: string): string {
  const fostered = ['In-house', 'Independent'].map(
    (who) =>
      `WHEN ${group} = 'Fostering' AND ${provider} = ${literal(who)} THEN ${literal(pictureGroupOf('Fostering', who))}`,
  );
  const same = pictureGroups.filter((name) => pictureGroupOf(name, null) === name).map(literal);
  return `CASE WHEN ${group} IS NULL AND ${provider} IS NULL THEN NULL ${fostered.join(' ')} WHEN ${group} = 'Fostering' THEN ${literal(pictureGroupOf('Fostering', null))} WHEN ${group} IN (${same.join(', ')}) THEN ${group} ELSE ${literal(pictureGroupOf(null, null))} END`;
}
