import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

type Heard = (argv: string[], cwd: string, additional: unknown) => void;

/** Whether the process that wrote its number there still runs. */
function runs(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Claims the profile for this process. Where another has it, that one hears how this one was called.
 * @returns whether this process is the only one
 */
export function claimProfile(profile: string, additional: unknown, heard: Heard): boolean {
  const place = path.join(profile, 'only-instance');
  const owner = path.join(place, 'owner');
  mkdirSync(place, { recursive: true });
  if (existsSync(owner) && runs(owner)) {
    const call = path.join(place, `${process.pid}`);
    writeFileSync(call, JSON.stringify({ argv: process.argv, cwd: process.cwd(), additional }));
    renameSync(call, `${call}.json`);
    return false;
  }
  writeFileSync(owner, String(process.pid));
  const take = () => {
    for (const name of readdirSync(place).filter((each) => each.endsWith('.json'))) {
      const call = JSON.parse(readFileSync(path.join(place, name), 'utf8'));
      rmSync(path.join(place, name));
      heard(call.argv, call.cwd, call.additional);
    }
  };
  watch(place, { persistent: false }, take);
  process.on('exit', () => rmSync(place, { recursive: true, force: true }));
  return true;
}
