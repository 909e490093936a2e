import type { DirectoryDropItem, DropItem, FileDropItem } from 'react-aria-components';
import { describe, expect, it } from 'vitest';
import { chosenFiles, droppedFiles, isLeftover } from '../../../renderer/components/files/dropped-files';

const file = (name: string): FileDropItem => ({
  kind: 'file',
  type: 'text/csv',
  name,
  getFile: async () => new File(['a'], name),
  getText: async () => 'a',
});
const folder = (name: string, ...entries: (FileDropItem | DirectoryDropItem)[]): DirectoryDropItem => ({
  kind: 'directory',
  name,
  async *getEntries() {
    yield* entries;
  },
});
const names = async (...items: DropItem[]) => (await droppedFiles(items)).map(({ name }) => name);

describe('what was dropped', () => {
  it('is every file of a folder to its depths, by the path within it', async () => {
    const returns = folder(
      'returns',
      file('header.csv'),
      folder('2018', file('episodes.csv'), folder('old', file('x.csv'))),
    );
    expect(await names(returns)).toEqual(['header.csv', '2018/episodes.csv', '2018/old/x.csv']);
  });

  it('keeps apart files of the same name in several folders', async () => {
    expect(await names(folder('2017', file('header.csv')), folder('2018', file('header.csv')))).toEqual([
      '2017/header.csv',
      '2018/header.csv',
    ]);
  });

  it('leaves out what systems put into folders unasked, and nothing else', async () => {
    expect(
      await names(file('.DS_Store'), file('~$book.xlsx'), file('Thumbs.db'), file('a.csv'), file('b.pdf')),
    ).toEqual(['a.csv', 'b.pdf']);
    expect(isLeftover('2018/desktop.ini')).toBe(true);
    expect(isLeftover('my thumbs.db.csv')).toBe(false);
  });
});

describe('what was chosen', () => {
  it('is named by its path within the chosen folder, or by its own name', () => {
    const inFolder = Object.assign(new File(['a'], 'episodes.csv'), {
      webkitRelativePath: 'returns/2018/episodes.csv',
    });
    const alone = Object.assign(new File(['a'], 'header.csv'), { webkitRelativePath: '' });
    expect(chosenFiles([inFolder, alone]).map(({ name }) => name)).toEqual([
      '2018/episodes.csv',
      'header.csv',
    ]);
  });
});
