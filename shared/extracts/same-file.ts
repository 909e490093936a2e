import type { ExtractSource } from './extract-source';

const portion = 1024 * 1024;

function sameRun(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether two files hold the same bytes. */
export async function sameBytes(one: ExtractSource, other: ExtractSource): Promise<boolean> {
  if (one.size !== other.size) return false;
  for (let start = 0; start < one.size; start += portion) {
    const end = Math.min(start + portion, one.size);
    const [a, b] = await Promise.all([one.read(start, end), other.read(start, end)]);
    if (a.length !== b.length || !sameRun(a, b)) return false;
  }
  return true;
}
