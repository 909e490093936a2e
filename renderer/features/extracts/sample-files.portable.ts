import { inlinedBytes } from '../../host/inlined-bytes';

const contents = import.meta.glob<string>('../../../assets/sample/*.csv', {
  query: '?url&inline',
  import: 'default',
});

/** The sample's files by their paths, each written into this page. */
export const sampleFiles: Readonly<Record<string, () => Promise<ArrayBuffer>>> = Object.fromEntries(
  Object.entries(contents).map(([path, read]) => [path, async () => inlinedBytes(await read()).buffer]),
);
