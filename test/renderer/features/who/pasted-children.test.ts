import { expect, it } from 'vitest';
import { pastedChildren } from '../../../../renderer/features/who/pasted-children';

it('reads ids from a column, a line with commas or a quoted list, each once', () => {
  expect(pastedChildren('063909\r\n105079\n\n063909')).toEqual(['063909', '105079']);
  expect(pastedChildren(' 063909, 105079;"577564"\t‘634135’ ')).toEqual([
    '063909',
    '105079',
    '577564',
    '634135',
  ]);
  expect(pastedChildren(' \n, ')).toEqual([]);
});
