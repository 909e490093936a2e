import { describe, expect, it } from 'vitest';
import { CodedValues } from '../../../shared/extracts/reading/coded-values';

const textsOf = (column: CodedValues) => Array.from({ length: column.rows }, (_, row) => column.text(row));

describe('a column of coded values', () => {
  it('holds each text once and gives every row back', () => {
    const column = new CodedValues();
    const texts = Array.from({ length: 5000 }, (_, n) => `t${n % 7}`);
    for (const text of texts) column.add(text);
    expect(textsOf(column)).toEqual(texts);
    expect(column.values).toHaveLength(7);
    expect([...column.counts()].reduce((a, b) => a + b)).toBe(5000);
  });

  it('gives every row back where almost no text comes again', () => {
    const column = new CodedValues();
    const texts = Array.from({ length: 150_000 }, (_, n) => `id${n % 140_000}`);
    for (const text of texts) column.add(text);
    expect(column.text(0)).toBe('id0');
    expect(column.text(149_999)).toBe('id9999');
    expect(textsOf(column)).toEqual(texts);
  });

  it('can be cut, and goes on from there', () => {
    const column = new CodedValues();
    for (const text of ['a', 'b', 'b']) column.add(text);
    column.cutTo(1);
    column.add('b');
    expect(textsOf(column)).toEqual(['a', 'b']);
    expect([...column.counts()]).toEqual([1, 1]);
  });

  it.each([0, 1, 3000])('can begin with %d blank rows', (rows) => {
    const column = CodedValues.blank(rows);
    column.add('a');
    column.add('');
    expect(textsOf(column)).toEqual([...Array<string>(rows).fill(''), 'a', '']);
  });
});
