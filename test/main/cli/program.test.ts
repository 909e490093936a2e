import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Actions, run } from '../../../main/cli/program';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'extracts-'));
  writeFileSync(path.join(folder, 'a.csv'), 'x\n1\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const names: Actions = {
  load: async (sources, { json }) => (json ? JSON.stringify(sources.map(({ name }) => name)) : 'in words'),
  report: async (_sources, { definition, out }) => `${definition} ${out}`,
  pivot: async (_sources, { definition, json }) => `${definition} ${json}`,
  cohort: async (_sources, { definition, json }) => `cohort ${definition} ${json}`,
  cost: async (_sources, { definition, json }) => `cost ${definition} ${json}`,
};

async function iip(parameters: readonly string[], actions = names) {
  let answer = '';
  let messages = '';
  const status = await run(parameters, actions, {
    answer: (text) => {
      answer += text;
    },
    message: (text) => {
      messages += text;
    },
  });
  return { status, answer, messages };
}

describe('exit status 0', () => {
  it('prints one JSON document and nothing else', async () => {
    expect(await iip(['load', folder, '--json'])).toEqual({ status: 0, answer: '["a.csv"]\n', messages: '' });
  });
  it('prints words without --json', async () => {
    expect(await iip(['load', folder])).toMatchObject({ status: 0, answer: 'in words\n' });
  });
  it('passes on what a report is made of, and prints where it lies', async () => {
    const parameters = ['report', folder, '--definition', '-', '--out', 'here'];
    expect(await iip(parameters)).toEqual({ status: 0, answer: '- here\n', messages: '' });
  });
  it.each([
    [[], '- false\n'],
    [['--json'], '- true\n'],
  ])('passes on what a pivot is made of: %j', async (more, answer) => {
    const parameters = ['pivot', folder, '--definition', '-', ...more];
    expect(await iip(parameters)).toEqual({ status: 0, answer, messages: '' });
  });
  it('says which files it left aside, among the messages', async () => {
    writeFileSync(path.join(folder, 'letter.docx'), '');
    const { status, answer, messages } = await iip(['load', folder, '--json']);
    expect({ status, answer }).toEqual({ status: 0, answer: '["a.csv"]\n' });
    expect(messages).toMatch(/^Left aside.*letter\.docx\n$/);
  });
  it.each([
    ['--help'],
    ['load', '--help'],
    ['help', 'load'],
    ['pivot', '--help'],
    ['cohort', '--help'],
    ['cost', '--help'],
  ])('helps: %s %s', async (...parameters) => {
    const { status, answer, messages } = await iip(parameters);
    expect({ status, messages }).toEqual({ status: 0, messages: '' });
    expect(answer).toContain('Usage: iip');
    expect(answer).toContain('Exit status');
  });
});

describe('exit status 1', () => {
  it.each([
    ['a folder that is not there', () => path.join(folder, 'nowhere')],
    ['a file instead of a folder', () => path.join(folder, 'a.csv')],
  ])('%s', async (_what, place) => {
    const { status, answer, messages } = await iip(['load', place()]);
    expect({ status, answer }).toEqual({ status: 1, answer: '' });
    expect(messages).toMatch(/^iip: .+\n$/);
    expect(messages).not.toMatch(/\n.*\n/);
  });
  it('a folder without an extract', async () => {
    rmSync(path.join(folder, 'a.csv'));
    expect(await iip(['load', folder])).toMatchObject({ status: 1, answer: '' });
  });
  it('what the engine cannot use, in its own words', async () => {
    const load = () => Promise.reject(new Error('a.csv, line 3: the date is not a day.'));
    const { status, messages } = await iip(['load', folder], { ...names, load });
    expect({ status, messages }).toEqual({
      status: 1,
      messages: 'iip: a.csv, line 3: the date is not a day.\n',
    });
  });
});

describe('exit status 2', () => {
  it.each([
    [[]],
    [['load']],
    [['nonsense']],
    [['report', 'a']],
    [['report', 'a', '--out', 'b']],
    [['pivot', 'a']],
    [['pivot', '--definition', 'b']],
    [['pivot', 'a', '--definition', 'b', '--out', 'c']],
    [['cohort', 'a']],
    [['cost', 'a']],
    [['load', 'a', 'b']],
    [['load', 'a', '--jsno']],
    [['--jsno']],
  ])('iip %j', async (parameters) => {
    const { status, answer, messages } = await iip(parameters);
    expect({ status, answer }).toEqual({ status: 2, answer: '' });
    expect(messages).not.toBe('');
  });
});
