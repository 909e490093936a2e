/**
 * What a person or the system put on the command line to be opened: without the program itself, its switches, and the folder that
 * Electron is started on while it is being built.
 * @param argv the command line as Electron gives it
 */
export function programArguments(argv: readonly string[], isPackaged: boolean): string[] {
  const given = argv
    .slice(1)
    // Windows hands over `"C:\\Extracts\\"` with its last quote, taking the backslash before it for an escape.
    .map((argument) => argument.replace(/"$/, ''))
    .filter((argument) => argument !== '' && !argument.startsWith('-'));
  return isPackaged ? given : given.slice(1);
}
