const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this folder may not be written to',
  EPERM: 'this folder may not be written to',
  EROFS: 'this disk may not be written to',
  EBUSY: 'another program has it open',
  ENOSPC: 'the disk is full',
  ENOENT: 'it is not there',
  EISDIR: 'it is a folder',
};

/** Why the disk did not do what it was asked, in words for the middle of a sentence. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  return reasons[code] ?? code;
}
