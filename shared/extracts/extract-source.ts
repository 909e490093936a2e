/** A file to be read, wherever it lies: a browser's File, or a file on Node's disk. */
export interface ExtractSource {
  /** The name within the folder, with `/` between its parts. */
  readonly name: string;
  readonly size: number;
  /** The bytes [start, end); fewer at the file's end. */
  read(start: number, end: number): Promise<Uint8Array>;
}
