import { expect, it } from 'vitest';
import { families } from './families';
import { goldenChecks } from './golden-checks';
import { goldenFolder, goldenTexts } from './golden-file';
import { notYetCovered } from './not-yet-covered';

const texts = goldenTexts(goldenFolder(process.env.GOLDEN_DIR));

for (const { name, faults } of goldenChecks(texts, families, notYetCovered)) {
  it(name, () => {
    expect(faults()).toEqual([]);
  });
}
