import { writeFileSync } from 'node:fs';
import { sampleFiles, sampleSeed } from './sample-files';

/** `npm run sample`: writes the sample's files beside this folder. */
for (const [name, text] of sampleFiles(sampleSeed)) {
  writeFileSync(new URL(`../${name}`, import.meta.url), text);
}
