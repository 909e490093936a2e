import { Decrypter, Encrypter } from 'age-encryption';
import type { Work } from '../definitions/work-file';
import { mostSealedBytes, mostWorkBytes } from './limits';
import { typed } from './passphrase';
import { readWork } from './read-work';
import { WorkRefused } from './refused';
import { checkHead, workFactor } from './sealed-head';
import { refuseUnreadable } from './write-work';

/** An extract with its bytes. */
export interface ExtractBytes {
  readonly name: string;
  readonly bytes: Blob;
}

/** Bytes done so far, of all. */
export type OnBytes = (done: number, all: number) => void;

const nothing: OnBytes = () => undefined;
const newLine = 10;

/**
 * A work file with the extracts' bytes, sealed with a passphrase in the age format. Inside is the work in one line, then the bytes of
 * its extracts one after another: whoever has the passphrase can get at all of it with any program for age.
 * @param extracts those that the work refers to, in its order
 */
export async function sealWork(
  work: Work,
  extracts: readonly ExtractBytes[],
  passphrase: string,
  onBytes: OnBytes = nothing,
  factor: number = workFactor,
): Promise<Blob> {
  const line = `${JSON.stringify(work)}\n`;
  refuseUnreadable(work, line);
  const fits = extracts.every(({ name, bytes }, i) => {
    const reference = work.extracts[i];
    return reference?.name === name && reference.size === bytes.size;
  });
  if (!fits || extracts.length !== work.extracts.length)
    throw new Error('The work was not saved: the extracts were changed meanwhile. Save it again.');
  const inside = new Blob([line, ...extracts.map(({ bytes }) => bytes)]);
  if (inside.size > mostSealedBytes)
    throw new Error(
      `The work was not saved: with its extracts it is larger than ${mostSealedBytes / 1e9} GB. Save it without the data.`,
    );
  const encrypter = new Encrypter();
  encrypter.setPassphrase(typed(passphrase));
  encrypter.setScryptWorkFactor(factor);
  const sealed = await encrypter.encrypt(inside.stream().pipeThrough(counting(inside.size, onBytes)));
  return gathered(sealed);
}

/**
 * The work and its extracts' bytes out of a sealed file.
 * @throws WorkRefused: of the kind `passphrase` where another may open it
 */
export async function unsealWork(
  file: Blob,
  passphrase: string,
  onBytes: OnBytes = nothing,
): Promise<{ readonly work: Work; readonly extracts: readonly ExtractBytes[] }> {
  if (file.size > mostSealedBytes * 1.01)
    throw new WorkRefused(
      'too-large',
      `It is larger than any work file (${mostSealedBytes / 1e9} GB at most).`,
    );
  checkHead(new Uint8Array(await file.slice(0, 400).arrayBuffer()));
  const inside = await opened(file, passphrase, onBytes);
  const first = new Uint8Array(await inside.slice(0, mostWorkBytes).arrayBuffer());
  const end = first.indexOf(newLine);
  if (end === -1) throw new WorkRefused('damaged', 'What is inside is not a work.');
  const work = readWork(new TextDecoder().decode(first.subarray(0, end)));
  let at = end + 1;
  const extracts = work.extracts.map(({ name, size }) => {
    const bytes = inside.slice(at, at + size);
    at += size;
    return { name, bytes };
  });
  if (at !== inside.size) throw new WorkRefused('damaged', 'The extracts inside are not all there.');
  for (const [i, { bytes }] of extracts.entries())
    if ((await sha256Of(bytes)) !== work.extracts[i]?.sha256)
      throw new WorkRefused('damaged', 'An extract inside is not the one that was saved.');
  return { work, extracts };
}

async function opened(file: Blob, passphrase: string, onBytes: OnBytes): Promise<Blob> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(typed(passphrase));
  try {
    const sealed = file.stream().pipeThrough(counting(file.size, onBytes));
    return await gathered(await decrypter.decrypt(sealed));
  } catch (error) {
    // The one thing that the library says of a passphrase that does not fit.
    if (error instanceof Error && error.message.startsWith('no identity matched'))
      throw new WorkRefused(
        'passphrase',
        'The passphrase does not open this file. Type it again: capitals and spaces count. If it is surely right, the beginning of the file was damaged; try another copy.',
      );
    throw new WorkRefused('damaged', 'It was changed, or is not all there.');
  }
}

/** SHA-256 of the bytes, in small hexadecimal digits. */
export async function sha256Of(bytes: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function counting(all: number, onBytes: OnBytes): TransformStream<Uint8Array, Uint8Array> {
  let done = 0;
  return new TransformStream({
    transform(chunk, controller) {
      done += chunk.length;
      onBytes(done, all);
      controller.enqueue(chunk);
    },
  });
}

const gathered = (stream: ReadableStream<Uint8Array>): Promise<Blob> =>
  new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
