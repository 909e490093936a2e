import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { z } from 'zod';

/**
 * Reads what a person chose from a JSON file, or from standard input where the file is `-`.
 * @throws Error that names the file and the key, and says why it cannot be used
 */
export async function readDefinition<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const name = file === '-' ? 'The definition on standard input' : file;
  const json = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch(
    (error: NodeJS.ErrnoException) => {
      throw new Error(
        `The definition ${file} could not be read (${error.code}). Check the name of the file.`,
      );
    },
  );
  const checked = schema.safeParse(parseJson(json, name));
  if (checked.success) return checked.data;
  throw new Error(`${name}: ${checked.error.issues.flatMap(meant).map(inWords).join(' ')}`);
}

function parseJson(json: string, name: string): unknown {
  try {
    // A byte order mark is what Notepad writes before UTF-8; JSON does not allow it.
    return JSON.parse(json.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new Error(`${name} is not JSON: ${error instanceof Error ? error.message : error}.`);
  }
}

/**
 * What is wrong by the form that was meant, where several are allowed (a field's name, or an object about the field): the one whose
 * outermost shape fits.
 */
function meant(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOtherShape = (other: z.core.$ZodIssue) => other.path.length === 0 && other.code === 'invalid_type';
  const form = issue.errors.find((others) => !others.some(isOtherShape));
  if (form === undefined) return [{ ...issue, message: 'it has none of the forms that are allowed here' }];
  return form.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(meant);
}

function inWords(issue: z.core.$ZodIssue): string {
  const key = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((unknown) => `"${key === '' ? unknown : `${key}.${unknown}`}"`);
    return `the key ${names.join(', ')} is not known. Take it out or check its spelling.`;
  }
  if (key === '') return `it must be one JSON object (${issue.message}).`;
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return `the key "${key}" is missing.`;
  return `the key "${key}" cannot be used: ${issue.message}.`;
}
