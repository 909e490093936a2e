import { describe, expect, it } from 'vitest';
import { fileOf } from './files';
import { loadedWith } from './loads';

const episodes = (rows: number) =>
  `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n${Array.from(
    { length: rows },
    (_, i) => `C${i},01/04/2017,S,C2,N1,U4,PR1,${i % 2 === 0 ? '01/03/2017' : ''},,,,,`,
  ).join('\n')}\n`;

const endBeforeStart = (findings: readonly { rule: string; count: number }[]) =>
  findings.find(({ rule }) => rule === 'episode-end-before-start')?.count;

describe('checks under way', () => {
  it('tell how far they are, up to the whole', async () => {
    const workbench = await loadedWith({ 'episodes.csv': episodes(10) });
    const shares: number[] = [];
    await workbench.quality(null, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(100);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    expect(shares.at(-1)).toBeGreaterThan(0.95);
  });

  it('can be stopped, leave nothing behind, and run again', async () => {
    const workbench = await loadedWith({ 'episodes.csv': episodes(10) });
    const stopped = workbench.quality(null, () => workbench.stopChecking());
    await expect(stopped).rejects.toThrow('stopped');
    expect(workbench.database.value('SELECT count(*) FROM temp.sqlite_schema')).toBe(0);
    expect(endBeforeStart(await workbench.quality())).toBe(5);
  });

  it('give way to a change of what is loaded, and then look at that', async () => {
    const workbench = await loadedWith({ 'episodes.csv': episodes(10) });
    let changed: Promise<unknown> | null = null;
    const findings = await workbench.quality(null, () => {
      changed ??= workbench.load([fileOf('episodes.csv', episodes(40))]);
    });
    await changed;
    expect(endBeforeStart(findings)).toBe(20);
  });
});
