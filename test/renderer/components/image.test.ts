import { describe, expect, it } from 'vitest';
import { blobOf } from '../../../renderer/components/chart/image';

describe('the bytes of a data address', () => {
  it('are those of its text', async () => {
    const blob = blobOf(`data:image/svg+xml,${encodeURIComponent('<svg>é,%</svg>')}`);
    expect(blob.type).toBe('image/svg+xml');
    expect(await blob.text()).toBe('<svg>é,%</svg>');
  });

  it('are those behind base64', async () => {
    const blob = blobOf('data:image/png;base64,iVBORw==');
    expect(blob.type).toBe('image/png');
    expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });
});
