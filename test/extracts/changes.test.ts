import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileSummary } from '../../shared/extracts/load-result';
import { Workbench } from '../../shared/workbench';
import { fileOf } from './files';
import { extractFiles } from './generated-extracts';
import { canonicalCounts, canonicalRows, everything, loadedWith, sourcesOf } from './loads';

/** What is said about the files, but for the names of their tables, which depend on what was there before. */
const said = (workbench: Workbench) =>
  workbench
    .result()
    .files.map(({ table, ...summary }): Omit<FileSummary, 'table'> => summary)
    .sort((a, b) => (a.name < b.name ? -1 : 1));

describe('a load that is cancelled', () => {
  it('leaves everything as it was, wherever it stops', async () => {
    await fc.assert(
      fc.asyncProperty(extractFiles, extractFiles, fc.nat(200), async (before, adding, stop) => {
        const workbench = await loadedWith(before);
        const [tables, result] = [everything(workbench), workbench.result()];
        const trial = await loadedWith(before);
        let steps = 0;
        await trial.load(sourcesOf(adding), { onProgress: () => steps++ });
        let passed = 0;
        const cancel = new AbortController();
        const load = workbench.load(sourcesOf(adding), {
          signal: cancel.signal,
          onProgress: () => {
            if (passed++ === stop % steps) cancel.abort(new Error('enough'));
          },
        });
        await expect(load).rejects.toThrow('enough');
        expect(everything(workbench)).toEqual(tables);
        expect(workbench.result()).toEqual(result);
        // And the next load goes through as if nothing had been.
        await workbench.load(sourcesOf(adding));
        expect(said(workbench)).toEqual(said(trial));
        expect(canonicalRows(workbench)).toEqual(canonicalRows(trial));
      }),
      { numRuns: 15 },
    );
  });

  it('reads nothing where it was cancelled before it began', async () => {
    const workbench = await Workbench.open();
    const load = workbench.load([fileOf('a.csv', 'a,b\n1,2\n')], {
      signal: AbortSignal.abort(new Error('no')),
    });
    await expect(load).rejects.toThrow('no');
    expect(workbench.result().files).toEqual([]);
  });

  it('leaves everything as it was where a file cannot be read to its end', async () => {
    const workbench = await loadedWith({ 'a.csv': 'a,b\n1,2\n' });
    const before = everything(workbench);
    const broken = { ...fileOf('b.csv', 'a,b\n3,4\n'), read: () => Promise.reject(new Error('gone')) };
    await expect(workbench.load([fileOf('a.csv', 'a,b\n5,6\n'), broken])).rejects.toThrow('gone');
    expect(everything(workbench)).toEqual(before);
  });
});

describe('the files that are loaded', () => {
  it('may come in any order, at once or one by one', async () => {
    await fc.assert(
      fc.asyncProperty(extractFiles, fc.infiniteStream(fc.nat(99)), async (files, dice) => {
        const atOnce = await loadedWith(files);
        const shuffled = sourcesOf(files)
          .map((source) => ({ source, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at);
        const oneByOne = await Workbench.open();
        for (const { source } of shuffled) await oneByOne.load([source]);
        expect(canonicalCounts(oneByOne.result())).toEqual(canonicalCounts(atOnce.result()));
      }),
      { numRuns: 15 },
    );
  });

  it('are the same when they replaced others as when they came alone', async () => {
    await fc.assert(
      fc.asyncProperty(extractFiles, extractFiles, async (first, second) => {
        const workbench = await loadedWith(first);
        const replacing = Object.keys(first).flatMap((name, at) => {
          const content = Object.values(second)[at];
          return content === undefined ? [] : [[name, content] as const];
        });
        const left = { ...first, ...Object.fromEntries(replacing) };
        await workbench.load(sourcesOf(Object.fromEntries(replacing)));
        const alone = await loadedWith(left);
        expect(said(workbench)).toEqual(said(alone));
        expect(canonicalRows(workbench)).toEqual(canonicalRows(alone));
      }),
      { numRuns: 15 },
    );
  });

  it('leave no trace when they are removed', async () => {
    await fc.assert(
      fc.asyncProperty(extractFiles, fc.nat(4), async (files, at) => {
        const workbench = await loadedWith(files);
        const names = Object.keys(files);
        const removed = names[at % names.length] as string;
        await workbench.remove(removed);
        const never = await loadedWith(
          Object.fromEntries(Object.entries(files).filter(([name]) => name !== removed)),
        );
        expect(said(workbench)).toEqual(said(never));
        expect(canonicalRows(workbench)).toEqual(canonicalRows(never));
        await workbench.clear();
        expect(everything(workbench)).toEqual(everything(await Workbench.open()));
      }),
      { numRuns: 15 },
    );
  });
});
