import { describe, expect, it } from 'vitest';
import { sameBytes } from '../../shared/extracts/same-file';
import { fileOf } from './files';

const long = new Uint8Array(2 * 1024 * 1024 + 5).fill(65);
const changed = (at: number) => {
  const bytes = long.slice();
  bytes[at] = 66;
  return fileOf('b.csv', bytes);
};

describe('whether two files hold the same bytes', () => {
  it('is so whatever they are called', async () => {
    expect(await sameBytes(fileOf('a.csv', long), fileOf('b.csv', long.slice()))).toBe(true);
  });

  it.each([0, 1024 * 1024 - 1, 1024 * 1024, long.length - 1])(
    'is not so where byte %d differs',
    async (at) => {
      expect(await sameBytes(fileOf('a.csv', long), changed(at))).toBe(false);
    },
  );

  it('is not so where one is longer', async () => {
    expect(await sameBytes(fileOf('a.csv', long), fileOf('b.csv', long.slice(1)))).toBe(false);
  });

  it('is not so where one became shorter after it was opened', async () => {
    const cut = { ...fileOf('b.csv', long), read: async () => new Uint8Array(3) };
    expect(await sameBytes(fileOf('a.csv', long), cut)).toBe(false);
  });
});
