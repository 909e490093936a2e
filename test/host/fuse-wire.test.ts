import { expect, it } from 'vitest';
import { fuseWire } from './fuse-wire';

const program = (wire: string) =>
  Buffer.concat([
    Buffer.from('MZ … dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, wire.length]),
    Buffer.from(`${wire} …`),
  ]);

it('reads the fuses off a program', () => {
  expect(fuseWire(program('01001101'))).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: true,
  });
});
it('says so where there are none', () => {
  expect(() => fuseWire(Buffer.from('MZ'))).toThrow('no fuses');
});
