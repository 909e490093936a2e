import { describe, expect, it } from 'vitest';
import { type KeyPress, matches } from '../../../renderer/app/shortcut';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('a shortcut', () => {
  it('is its key with exactly the keys that are held', () => {
    expect(matches('Ctrl+1', press('1', { ctrlKey: true }))).toBe(true);
    expect(matches('Ctrl+1', press('1'))).toBe(false);
    expect(matches('Ctrl+1', press('1', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(matches('Ctrl+Shift+E', press('E', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(matches('F1', press('F1'))).toBe(true);
    expect(matches('F1', press('F1', { altKey: true }))).toBe(false);
  });

  it('takes the command key of a Mac for Ctrl, and capitals for small letters', () => {
    expect(matches('Ctrl+Z', press('z', { metaKey: true }))).toBe(true);
  });
});
