const addresses = import.meta.glob<string>('../../../assets/sample/*.csv', {
  query: '?url',
  import: 'default',
});

/** The sample's files by their paths, each read from where the page serves it. */
export const sampleFiles: Readonly<Record<string, () => Promise<ArrayBuffer>>> = Object.fromEntries(
  Object.entries(addresses).map(([path, address]) => [
    path,
    async () => (await fetch(await address())).arrayBuffer(),
  ]),
);
