import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DesktopBridge } from '../../shared/definitions/desktop-bridge';
import type { Work } from '../../shared/definitions/work-file';
import { writePlainWork } from '../../shared/work-file/write-work';
import { madeWork } from '../work-file/made-work';
import { electronStandIn } from './electron-stand-in';

const electron = vi.hoisted(() => ({}) as ReturnType<typeof import('./electron-stand-in').electronStandIn>);
vi.mock('electron', () => Object.assign(electron, electronStandIn()));

const { answerDesktopCalls } = await import('../../main/desktop-api');
const { PageCalls } = await import('../../main/page-calls');
const { Paper } = await import('../../main/paper');
const { WorkFiles, workFromArguments } = await import('../../main/work-files');
await import('../../main/preload');
const desktop = electron.exposed.get('desktop') as DesktopBridge;

const root = mkdtempSync(path.join(os.tmpdir(), 'work-files-'));
afterAll(() => rmSync(root, { recursive: true }));
let folder = '';
let profile = '';
let files: InstanceType<typeof WorkFiles>;
/** Starts the program with a profile, as after the last run of it however that ended. */
const start = () => {
  files = new WorkFiles(profile);
  answerDesktopCalls(path.join(profile, 'kept.json'), files, new PageCalls(new Paper(), '0.0.0'));
};
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'case-'));
  profile = path.join(folder, 'profile');
  mkdirSync(profile);
  start();
});
const bytes = writePlainWork(madeWork());
const put = (name: string, content: Uint8Array | string = bytes): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};
const choosesToOpen = (...filePaths: string[]) =>
  electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: filePaths.length === 0, filePaths });
const choosesToSave = (filePath: string) =>
  electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: filePath === '', filePath });

describe('saving work', () => {
  it('asks where to, and writes there again without asking', async () => {
    const file = path.join(folder, 'Panel.iipw');
    choosesToSave(file);
    const saved = await desktop.saveWork({ file: null, name: '../Panel.iipw', bytes });
    expect(saved).toEqual({ file: 1, name: 'Panel.iipw' });
    const other = new Uint8Array([1, 2, 3]);
    electron.dialog.showSaveDialog.mockClear();
    expect(await desktop.saveWork({ file: 1, name: 'ignored', bytes: other })).toEqual(saved);
    expect(electron.dialog.showSaveDialog).not.toHaveBeenCalled();
    expect(new Uint8Array(readFileSync(file))).toEqual(other);
    expect(readdirSync(folder).sort()).toEqual(['Panel.iipw', 'profile']);
  });
  it('gives a name its ending, and writes nothing where the person decides otherwise', async () => {
    choosesToSave(path.join(folder, 'Panel'));
    expect((await desktop.saveWork({ file: null, name: 'x', bytes }))?.name).toBe('Panel.iipw');
    choosesToSave('');
    expect(await desktop.saveWork({ file: null, name: 'x', bytes })).toBeNull();
  });
  it('says why it could not, and what was there before is whole', async () => {
    // A folder stands where the file should go, which nothing can be renamed over.
    mkdirSync(path.join(folder, 'taken.iipw', 'inside'), { recursive: true });
    choosesToSave(path.join(folder, 'taken.iipw'));
    await expect(desktop.saveWork({ file: null, name: 'x', bytes })).rejects.toThrow(
      /^The work was not saved: taken\.iipw \(.+\)\. What was saved before is still there\./,
    );
    expect(readdirSync(folder).sort()).toEqual(['profile', 'taken.iipw']);
  });
  it('writes to no file that nobody chose', async () => {
    await expect(desktop.saveWork({ file: 7, name: 'x', bytes })).rejects.toThrow('not opened here');
    await expect(desktop.saveWork({ file: '/etc/passwd' as never, name: 'x', bytes })).rejects.toThrow(
      '(saveWork)',
    );
  });
});

describe('opening work', () => {
  it('gives the bytes, its name and no path; saving goes to the same file', async () => {
    const file = put('deep/Panel.iipw');
    choosesToOpen(file);
    const opened = await desktop.openWork();
    expect(opened).toEqual({ file: 1, name: 'Panel.iipw', bytes });
    expect(await desktop.saveWork({ file: 1, name: 'x', bytes: new Uint8Array([9]) })).not.toBeNull();
    expect(readFileSync(file)).toHaveLength(1);
    choosesToOpen();
    expect(await desktop.openWork()).toBeNull();
  });
  it('says what happened to a file that has gone', async () => {
    choosesToOpen(path.join(folder, 'gone.iipw'));
    await expect(desktop.openWork()).rejects.toThrow('gone.iipw could not be opened: it is not there.');
  });
});

describe('recent work', () => {
  it('is at most eight files, the latest first, kept over a start, names only for the page', async () => {
    for (let i = 1; i <= 10; i++) {
      choosesToOpen(put(`${i % 2}/Work ${i}.iipw`));
      await desktop.openWork();
    }
    choosesToOpen(path.join(folder, '1/Work 5.iipw'));
    await desktop.openWork();
    start();
    const recent = await desktop.recentWork();
    expect(recent.map(({ name }) => name)).toEqual([5, 10, 9, 8, 7, 6, 4, 3].map((i) => `Work ${i}.iipw`));
    expect(recent[0]?.folder).toBe('1');
    expect(JSON.stringify(recent)).not.toContain(folder);
    expect((await desktop.openRecentWork(recent[1]?.file as number)).name).toBe('Work 10.iipw');
  });
  it('never has an extract in it, and forgets what has gone', async () => {
    choosesToOpen(put('children.csv', 'child_id\nC001\n'));
    await desktop.openWork();
    expect(await desktop.recentWork()).toEqual([]);
    const file = put('Panel.iipw');
    choosesToOpen(file);
    await desktop.openWork();
    rmSync(file);
    const [one] = await desktop.recentWork();
    await expect(desktop.openRecentWork(one?.file as number)).rejects.toThrow('it is not there');
    expect(await desktop.recentWork()).toEqual([]);
  });
  it.each(['', 'null', '{}', '["relative.iipw"]', '[1]'])('counts a list of %j as none', async (text) => {
    writeFileSync(path.join(profile, 'recent-work.json'), text);
    expect(await desktop.recentWork()).toEqual([]);
  });
});

describe('after a crash', () => {
  const kept = { work: madeWork(), name: 'Panel.iipw' };
  const inProfile = () => readdirSync(profile).filter((name) => name.startsWith('recovery'));

  it('the definitions are offered once more, until the person has said', async () => {
    await desktop.autosave(kept);
    start();
    expect(await desktop.recovery()).toEqual(kept);
    // Closed without an answer: offered again.
    files.end();
    start();
    expect(await desktop.recovery()).toEqual(kept);
    await desktop.autosave(null);
    expect(inProfile()).toEqual([]);
    expect(await desktop.recovery()).toBeNull();
  });
  it('nothing is left and nothing offered after an end as it should be', async () => {
    await desktop.autosave(kept);
    files.end();
    expect(readdirSync(profile)).toEqual([]);
    start();
    expect(await desktop.recovery()).toBeNull();
  });
  it('what a clean end could not take away is not offered', async () => {
    await desktop.autosave(kept);
    rmSync(path.join(profile, 'session-under-way'));
    start();
    expect(await desktop.recovery()).toBeNull();
    expect(inProfile()).toEqual([]);
  });
  it('of the page alone, the new page is offered it, or the next start', async () => {
    await desktop.autosave({ ...kept, name: null });
    files.pageGone();
    expect(await desktop.recovery()).toEqual({ ...kept, name: null });
    await desktop.autosave(kept);
    files.pageGone();
    files.end();
    expect(inProfile()).toEqual(['recovery.iipw']);
  });
  it('what is kept names no child, whatever the page asks', async () => {
    const cohort = { ...madeWork().choices.cohort, include: { table: 'programme', children: ['C001'] } };
    const naming = { ...madeWork(), choices: { cohort } } as Work;
    await expect(desktop.autosave({ work: naming, name: null })).rejects.toThrow('name single children');
    await expect(desktop.autosave({ ...kept, extracts: 'C001' } as never)).rejects.toThrow('(autosave)');
    expect(inProfile()).toEqual([]);
  });
  it('a damaged file is nothing to offer', async () => {
    for (const text of ['', '{', `\n${'['.repeat(100)}`]) {
      writeFileSync(path.join(profile, 'recovery.iipw'), text);
      expect(await desktop.recovery()).toBeNull();
    }
  });
  it('quick changes end with the last of them', async () => {
    const names = ['1', '2', '3', '4'].map((name) => desktop.autosave({ ...kept, name }));
    await Promise.all(names);
    expect((await desktop.recovery())?.name).toBe('4');
    expect(inProfile()).toEqual(['recovery.iipw']);
  });
});

describe('what the program is given to open', () => {
  it('is read off the command line: a work file, a folder of extracts, or files; never a switch', async () => {
    const work = put('Panel.IIPW');
    put('extracts/returns/episodes.csv', 'a\n1\n');
    put('extracts/programme.csv', 'b\n2\n');
    put('extracts/.hidden.csv', 'c\n');
    put('extracts/notes.docx', 'd');
    const given = (...argv: string[]) => workFromArguments(['workbench.exe', ...argv], folder);
    expect(await given('--allow-file-access', 'Panel.IIPW')).toEqual({ kind: 'work', path: work });
    expect(await given(work)).toEqual({ kind: 'work', path: work });
    expect(await given('extracts')).toEqual({
      kind: 'extracts',
      paths: [
        { name: 'programme.csv', path: path.join(folder, 'extracts/programme.csv') },
        { name: 'returns/episodes.csv', path: path.join(folder, 'extracts/returns/episodes.csv') },
      ],
    });
    const file = path.join(folder, 'extracts/programme.csv');
    expect(await given(file)).toEqual({ kind: 'extracts', paths: [{ name: 'programme.csv', path: file }] });
    expect(await given()).toBeNull();
    expect(await given('not there', '')).toBeNull();
    expect(await workFromArguments(['electron', folder], folder, 2)).toBeNull();
  });
  it('waits for the page, which is told of it and asks', async () => {
    files.give({ kind: 'work', path: put('Panel.iipw') }, undefined);
    let told = 0;
    const stop = desktop.on('given', () => {
      told += 1;
    });
    const extract = { name: 'a.csv', path: put('a.csv', 'x\n') };
    files.give({ kind: 'extracts', paths: [extract] }, electron.page as never);
    files.give(null, electron.page as never);
    stop();
    expect(told).toBe(1);
    expect(await desktop.given()).toMatchObject({ kind: 'work', name: 'Panel.iipw', bytes });
    expect(await desktop.given()).toEqual({
      kind: 'extracts',
      files: [{ name: 'a.csv', bytes: new Uint8Array([120, 10]) }],
    });
    expect(await desktop.given()).toBeNull();
  });
  it('is told in a sentence where it cannot be read', async () => {
    files.give({ kind: 'work', path: path.join(folder, 'gone.iipw') }, undefined);
    expect(await desktop.given()).toEqual({
      kind: 'failure',
      message:
        'gone.iipw could not be opened: it is not there. Look for it where it was saved, or open another.',
    });
    expect(existsSync(path.join(folder, 'gone.iipw'))).toBe(false);
  });
});
