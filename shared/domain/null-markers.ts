/** What case systems write where nothing was recorded. A council can add its own in the settings. */
export const defaultNullMarkers: readonly string[] = [
  '-',
  '--',
  '–',
  '.',
  '..',
  '<blank>',
  '(blank)',
  'NULL',
  '<NULL>',
  'nan',
  'N/A',
  '#N/A',
  'No data',
  'Not recorded',
  'Not entered',
  'Data not captured',
  'Data not captured in MOSAIC',
  'zzCodeError',
];

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
/** Markers as they are compared, kept as long as the list that they were made from. */
const compared = new WeakMap<readonly string[], ReadonlySet<string>>();

function comparedMarkers(markers: readonly string[]): ReadonlySet<string> {
  const made = compared.get(markers) ?? new Set(markers.map(plain));
  compared.set(markers, made);
  return made;
}

/** Whether a cell says "nothing recorded": empty, or one of the markers, compared without case and outer spaces. */
export function isNullMarker(text: string, markers: readonly string[] = defaultNullMarkers): boolean {
  const cell = plain(text);
  return cell === '' || comparedMarkers(markers).has(cell);
}
