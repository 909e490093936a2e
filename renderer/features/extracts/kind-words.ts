import type { ExtractKind } from '../../../shared/extracts/extract-kind';
import { definitionOf, kindDefinitions } from '../../../shared/extracts/kinds/recognise';

/** What an extract is, in words; a file that was not recognised is kept as it came. */
export const kindTitle = (kind: ExtractKind): string => definitionOf(kind)?.title ?? 'Not recognised';

/** Every kind a file can be said to be. */
export const kindChoices: readonly { value: ExtractKind; label: string }[] = [
  ...kindDefinitions.map(({ kind, title }) => ({ value: kind, label: title })),
  { value: 'other', label: 'None of these' },
];

/** The kinds of the SSDA903 return, and the programme's own. */
export const returnKinds = kindDefinitions.filter(({ kind }) => kind.startsWith('ssda903.'));
export const programmeKinds = kindDefinitions.filter(({ kind }) => !kind.startsWith('ssda903.'));
