type Versions = Readonly<Record<string, string | undefined>>;

const parts = [
  ['Electron', 'electron'],
  ['Chromium', 'chrome'],
  ['Node', 'node'],
  ['V8', 'v8'],
] as const;

/**
 * What the program is made of, each with its version; parts that are not there are left out.
 * @param programVersion of the workbench itself
 * @param all as `process.versions` has them
 */
export function versions(programVersion: string, all: Versions): [string, string][] {
  return [
    ['IIP Workbench', programVersion],
    ...parts.flatMap(([name, part]): [string, string][] =>
      all[part] === undefined ? [] : [[name, all[part]]],
    ),
  ];
}
