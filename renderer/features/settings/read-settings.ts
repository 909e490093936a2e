import { z } from 'zod';
import { type ProgrammeSettings, programmeSettings } from '../../../shared/definitions/programme-settings';

/** The settings in a file's text, or why they cannot be used: what happened, where, what to do. */
export function readSettings(
  name: string,
  text: string,
): { readonly settings: ProgrammeSettings } | { readonly refusal: string } {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return {
      refusal: `${name} is not a settings file: it is not JSON. Open a file that “Save as a file” wrote.`,
    };
  }
  const read = programmeSettings.safeParse(content);
  if (read.success) return { settings: read.data };
  const [issue] = read.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${z.core.toDotPath(issue.path)}`;
  return {
    refusal: `The settings in ${name} cannot be used${where}: ${issue?.message ?? 'the form is wrong'}. Nothing was changed. Correct the file, or open another.`,
  };
}
