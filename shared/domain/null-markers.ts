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
const lastMade: { markers: readonly string[] | null; plain: ReadonlySet<string> } = {
  markers: null,
  plain: new Set(),
};

/** Whether a cell says "nothing recorded": empty, or one of the markers, compared without case and outer spaces. */
export function isNullMarker(text: string, markers: readonly string[] = defaultNullMarkers): boolean {
  if (lastMade.markers !== markers) {
    lastMade.markers = markers;
    lastMade.plain = new Set(markers.map(plain));
  }
  const cell = plain(text);
  return cell === '' || lastMade.plain.has(cell);
}
