import { literal } from '../../../database/identifiers';
import { sdqBandStarts, sdqBands } from '../../../domain/sdq-bands';

export const sdqBandOrder: readonly string[] = sdqBands;

/** The band of a measure's score in SQL; null for what is no SDQ total that its form can give. */
export function sdqBandSql(alias: string): string {
  const score = `${alias}.score`;
  const forms = [...sdqBandStarts].map(([informant, starts]) => {
    const below = starts.map((start, i) => `WHEN ${score} < ${start} THEN ${literal(sdqBands[i] as string)}`);
    return `WHEN ${literal(informant)} THEN CASE ${below.join(' ')} ELSE ${literal(sdqBands[3])} END`;
  });
  return `CASE WHEN upper(${alias}.instrument) = 'SDQ' AND ${alias}.scale = 'total' AND ${score} BETWEEN 0 AND 40 AND ${score} = CAST(${score} AS INTEGER) THEN CASE ${alias}.informant ${forms.join(' ')} END END`;
}
