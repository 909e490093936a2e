import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type InlineConfig, mergeConfig, type Rolldown } from 'vite';
import { page } from '../../vite.config';
import { projectRoot } from './build';
import { portablePage } from './portable-page';

export const portableFile = path.join(projectRoot, 'dist/portable/iip-workbench.html');

/** What differs from the page that is served: a file `x.portable.ts` takes the place of `x.ts`, and all comes as one script. */
const portable: InlineConfig = {
  configFile: false,
  logLevel: 'error',
  resolve: { extensions: ['.portable.ts', '.mjs', '.js', '.mts', '.ts', '.jsx', '.tsx', '.json'] },
  worker: { format: 'iife' },
  build: {
    write: false,
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

/** Makes the portable edition: the whole workbench as one page, the same bytes from the same sources. */
export async function buildPortable(): Promise<string> {
  const built = (await build(mergeConfig(page, portable))) as Rolldown.RolldownOutput;
  const part = (ending: string): string => {
    const [found, ...others] = built.output.filter(({ fileName }) => fileName.endsWith(ending));
    if (found === undefined || others.length > 0)
      throw new Error(`The build should make one ${ending} file.`);
    return found.type === 'chunk' ? found.code : Buffer.from(found.source).toString();
  };
  if (built.output.length !== 3)
    throw new Error(
      `Something was not written into the page: ${built.output.map(({ fileName }) => fileName)}`,
    );
  const { version } = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8'));
  return portablePage({
    html: part('.html'),
    script: part('.js'),
    styles: part('.css'),
    icon: await readFile(path.join(projectRoot, 'assets/icons/workbench.svg'), 'utf8'),
    version,
  });
}

/** Writes it, with the line that `sha256sum --check` reads. */
export async function writePortable(): Promise<void> {
  const html = await buildPortable();
  await mkdir(path.dirname(portableFile), { recursive: true });
  await writeFile(portableFile, html);
  const hash = createHash('sha256').update(html).digest('hex');
  await writeFile(`${portableFile}.sha256`, `${hash}  ${path.basename(portableFile)}\n`);
}

if (process.argv[1] === import.meta.filename) {
  writePortable().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
