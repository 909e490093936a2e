/** The types of Apple's icon container that hold a PNG, with the width of each in pixels. */
const types: readonly (readonly [string, number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

const block = (name: string, contents: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(contents.length + 8, 4);
  return Buffer.concat([head, contents]);
};

/** An icon for macOS out of one picture a width. @throws Error where a width is missing */
export function icns(pictures: ReadonlyMap<number, Buffer>): Buffer {
  const blocks = types.map(([type, width]) => {
    const picture = pictures.get(width);
    if (picture === undefined) throw new Error(`There is no picture ${width} pixels wide.`);
    return block(type, picture);
  });
  return block('icns', Buffer.concat(blocks));
}
