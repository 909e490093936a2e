import type { DirectoryDropItem, DropItem } from 'react-aria-components';
import type { NamedFile } from '../../engine/engine';

/** Files that systems leave in a folder unasked, such as Excel's mark of an open workbook. */
export function isLeftover(name: string): boolean {
  return /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(name.split('/').at(-1) ?? '');
}

async function* within(folder: DirectoryDropItem, path: string): AsyncGenerator<NamedFile> {
  for await (const entry of folder.getEntries()) {
    const name = path + entry.name;
    if (entry.kind === 'directory') yield* within(entry, `${name}/`);
    else yield { name, file: await entry.getFile() };
  }
}

/**
 * Every file that was dropped, folders read to their depths. A name is the path within the folder that was dropped;
 * where several folders were, it begins with the folder's own name.
 */
export async function droppedFiles(items: readonly DropItem[]): Promise<NamedFile[]> {
  const folders = items.filter((item) => item.kind === 'directory').length;
  const found: NamedFile[] = [];
  for (const item of items) {
    if (item.kind === 'file') found.push({ name: item.name, file: await item.getFile() });
    if (item.kind !== 'directory') continue;
    for await (const file of within(item, folders > 1 ? `${item.name}/` : '')) found.push(file);
  }
  return found.filter(({ name }) => !isLeftover(name));
}

/** Files chosen in the system's own window, by their path within the folder where one was chosen. */
export function chosenFiles(files: Iterable<File>): NamedFile[] {
  return [...files]
    .map((file) => ({ name: file.webkitRelativePath.split('/').slice(1).join('/') || file.name, file }))
    .filter(({ name }) => !isLeftover(name));
}
