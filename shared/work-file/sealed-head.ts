import { WorkRefused } from './refused';

/** How a file in the age format begins (age-encryption.org/v1). */
const firstLine = 'age-encryption.org/v1\n';
const bytesOfHead = 400;

/** 2 to this power is how often a passphrase is mixed: about a second's work, and 256 MB of memory. */
export const workFactor = 18;

/** Whether bytes are those of a file with a passphrase. */
export const isSealed = (bytes: Uint8Array): boolean =>
  ascii(bytes.subarray(0, firstLine.length)) === firstLine;

/**
 * Looks at the head before anything costly is done: a file from elsewhere may ask for any amount of work and memory.
 * @throws WorkRefused where the file was not sealed with a passphrase, or asks for more work than any of ours
 */
export function checkHead(bytes: Uint8Array): void {
  const [, stanza = '', body = '', closing = ''] = ascii(bytes.subarray(0, bytesOfHead)).split('\n');
  if (/^-> (?!scrypt\b)\S+ /.test(stanza))
    throw new WorkRefused('not-work', 'It is encrypted for somebody’s key, not with a passphrase.');
  const factor = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)$/.exec(stanza)?.[1];
  const isWhole = /^[A-Za-z0-9+/]{43}$/.test(body) && /^--- [A-Za-z0-9+/]{43}$/.test(closing);
  if (factor === undefined || !isWhole)
    throw new WorkRefused('damaged', 'Its first lines were changed or are not all there.');
  if (Number(factor) > workFactor)
    throw new WorkRefused(
      'damaged',
      'Opening it would take far more time and memory than a work file of the workbench does.',
    );
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
