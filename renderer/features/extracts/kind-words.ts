import type { ExtractKind } from '../../../shared/extracts/extract-kind';
import { definitionOf, kindDefinitions } from '../../../shared/extracts/kinds/recognise';

/** What an extract is, in words; a file that was not recognised is kept as it came. */
export const kindTitle = (kind: ExtractKind): string => definitionOf(kind)?.title ?? 'Not recognised';

/** The kinds of the SSDA903 return, and the programme's own. */
export const returnKinds = kindDefinitions.filter(({ kind }) => kind.startsWith('ssda903.'));
export const programmeKinds = kindDefinitions.filter(({ kind }) => !kind.startsWith('ssda903.'));

/** Every kind a file can be said to be. */
export const kindChoices: readonly { value: ExtractKind; label: string; group?: string }[] = [
  { value: 'other', label: 'None of these' },
  ...programmeKinds.map(({ kind, title }) => ({
    value: kind,
    label: title,
    group: "The programme's own extracts",
  })),
  ...returnKinds.map(({ kind, title }) => ({ value: kind, label: title, group: 'The SSDA903 return' })),
];
