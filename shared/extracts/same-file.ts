import type { ExtractSource } from './extract-source';

const portion = 1024 * 1024;

/** Whether two files hold the same bytes. */
export async function sameBytes(one: ExtractSource, other: ExtractSource): Promise<boolean> {
  if (one.size !== other.size) return false;
  for (let start = 0; start < one.size; start += portion) {
    const end = Math.min(start + portion, one.size);
    const [a, b] = await Promise.all([one.read(start, end), other.read(start, end)]);
    if (a.length !== b.length || a.some((byte, i) => byte !== b[i])) return false;
  }
  return true;
}
