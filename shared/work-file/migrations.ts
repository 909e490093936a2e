import { workVersion } from '../definitions/work-file';
import { WorkRefused } from './refused';

type Content = Readonly<Record<string, unknown>>;

/** What brings the content of a version up to the next one, by the version that it starts from. */
export type Migrations = Readonly<Record<number, (content: Content) => Content>>;

/** Version 1 is the first there was: nothing to bring up yet. */
export const migrations: Migrations = {};

/**
 * The content brought up to the version that is read here, one version after another.
 * @throws WorkRefused where it is of no version, of a later one, or of one that there is no way up from
 */
export function migrated(
  content: Content,
  table: Migrations = migrations,
  current: number = workVersion,
): Content {
  const { version } = content;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new WorkRefused('damaged', 'It does not say which version of work files it is.');
  if (version > current)
    throw new WorkRefused(
      'later-version',
      `It was made by a later version of the workbench (work files of version ${version}; this one reads up to ${current}). Ask whoever looks after this laptop for the newer workbench.`,
    );
  let now = content;
  for (let from = version; from < current; from++) {
    const step = table[from];
    if (step === undefined)
      throw new WorkRefused('damaged', `Work files of version ${version} cannot be read any more.`);
    now = { ...step(now), version: from + 1 };
  }
  return now;
}
