/**
 * The journeys of the other files that are made in the portable edition too, by how their names begin: at least one through
 * each part that is put together otherwise there (workers, wasm, sample, files in and out).
 */
export const portableJourneys: readonly string[] = [
  'opens without a request, an error or a breach of the policy',
  'is kept by the policy from reaching out, and the breach is noticed',
  'runs no script that is written into the page',
  'the sample opens with one press',
  'a folder is dropped anywhere on the window',
  'can be read as a table and saved as data and as pictures',
  'the report is saved as a page that needs nothing beside it',
  'a pivot is built with the mouse',
  'a pivot is saved as an Excel workbook',
  'compares half a year either side of the start',
  'a judgement gives low, central and high',
  'answers a statement, with columns that have one name',
  'a statement without an end is stopped',
  'the database is saved after a word of warning',
];
