import type { SqlValue } from './database';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Finds texts by their bytes: an open-addressing table, so that a text becomes a string only the first time it is met. */
export class TextCodes {
  /** 0 is empty, else the number of the text plus one. */
  private slots = new Int32Array(1024);
  private hashes = new Int32Array(512);
  private starts = new Int32Array(512);
  private lengths = new Int32Array(512);
  private codes = new Int32Array(512);
  private bytes = new Uint8Array(4096);
  private used = 0;
  private texts = 0;

  /** @param values new texts are added to these; a text's code is its place among them. */
  constructor(private readonly values: SqlValue[]) {}

  /** The code of the text whose UTF-8 bytes lie in memory from `start`. */
  codeOf(memory: Uint8Array, start: number, length: number): number {
    let hash = 0x811c9dc5 ^ length;
    for (let i = start; i < start + length; i++) hash = Math.imul(hash ^ (memory[i] as number), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const text = (this.slots[slot] as number) - 1;
      if (text < 0) {
        this.slots[slot] = this.texts + 1;
        return this.remember(hash, memory.subarray(start, start + length));
      }
      if (this.hashes[text] === hash && this.isText(text, memory, start, length))
        return this.codes[text] as number;
    }
  }

  private isText(text: number, memory: Uint8Array, start: number, length: number): boolean {
    if (this.lengths[text] !== length) return false;
    const held = this.starts[text] as number;
    for (let i = 0; i < length; i++) if (this.bytes[held + i] !== memory[start + i]) return false;
    return true;
  }

  private remember(hash: number, written: Uint8Array): number {
    const text = this.texts++;
    if (text === this.hashes.length) {
      this.hashes = doubled(this.hashes);
      this.starts = doubled(this.starts);
      this.lengths = doubled(this.lengths);
      this.codes = doubled(this.codes);
    }
    if (this.used + written.length > this.bytes.length) {
      const larger = new Uint8Array((this.used + written.length) * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes.set(written, this.used);
    this.hashes[text] = hash;
    this.starts[text] = this.used;
    this.lengths[text] = written.length;
    this.used += written.length;
    const code = this.values.push(decoder.decode(written)) - 1;
    this.codes[text] = code;
    if (this.texts * 2 > this.slots.length) this.spread();
    return code;
  }

  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let text = 0; text < this.texts; text++) {
      let slot = (this.hashes[text] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = text + 1;
    }
    this.slots = slots;
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
