import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { firstTablesDefinition } from '../../shared/definitions/first-tables-definition';
import { programmeSettings } from '../../shared/definitions/programme-settings';
import { today } from '../../shared/domain/today';
import type { ExtractSource } from '../../shared/extracts/extract-source';
import { firstTablesReport } from '../../shared/report/first-tables-report';
import { renderReport } from '../../shared/report/html/render-report';
import { Workbench } from '../../shared/workbench';
import { readDefinition } from './definition';

/** What `iip report` takes: the choices of the first tables, and the programme's settings. */
export const reportDefinition = firstTablesDefinition.extend({ settings: programmeSettings.prefault({}) });

export interface ReportOptions {
  /** A JSON file, or `-` for standard input. */
  readonly definition: string;
  /** Folder to write to; it is made where there is none. */
  readonly out: string;
}

/**
 * `iip report`: writes the report as report.html and answers with where it lies.
 * @throws Error saying which file or key cannot be used and why
 */
export async function report(
  sources: readonly ExtractSource[],
  { definition: file, out }: ReportOptions,
): Promise<string> {
  const { settings, ...definition } = await readDefinition(file, reportDefinition);
  const workbench = await Workbench.open();
  await workbench.setSettings(settings);
  const { files } = await workbench.load(sources);
  if (files.every(({ table }) => table === null))
    throw new Error(files.map(({ problem }) => problem).join(' '));
  const tables = workbench.firstTables(definition);
  if (!tables.programmeLoaded)
    throw new Error(
      'None of the files is a programme extract, on which the report rests. Add programme.csv with its columns child_id, decision, start_date and the others.',
    );
  const html = renderReport(firstTablesReport(tables, settings, files, await workbench.quality(today())));
  return write(out, html);
}

async function write(folder: string, html: string): Promise<string> {
  const place = path.join(folder, 'report.html');
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(place, html, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `${place} could not be written (${code}). Close it elsewhere, or choose another folder with --out.`,
    );
  }
  return place;
}
