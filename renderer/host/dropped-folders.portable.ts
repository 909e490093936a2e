type Take<T> = (value: T) => void;

/** As much of a folder or a file within a dropped folder as is read. */
interface Entry {
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  readonly name: string;
  createReader?(): { readEntries(take: Take<Entry[]>, refuse: Take<unknown>): void };
  file?(take: Take<File>, refuse: Take<unknown>): void;
}

/**
 * Chromium lists the files of a dropped folder to a page from the disk, but refuses their contents by that way. There is a
 * newer way, which is not refused; where a browser has it, a dropped folder is read so, under the names of the older.
 */
export function readDroppedFolders(): void {
  const items = DataTransferItem.prototype as {
    webkitGetAsEntry(): Entry | null;
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  };
  const { webkitGetAsEntry, getAsFileSystemHandle } = items;
  if (getAsFileSystemHandle === undefined) return;
  items.webkitGetAsEntry = function () {
    const entry = webkitGetAsEntry.call(this);
    if (entry?.isDirectory !== true) return entry;
    // It has to be asked for while the drop is being told of.
    return folder(entry.name, getAsFileSystemHandle.call(this) as Promise<FileSystemDirectoryHandle>);
  };
}

const folder = (name: string, handle: Promise<FileSystemDirectoryHandle>): Entry => ({
  isFile: false,
  isDirectory: true,
  name,
  createReader() {
    let entries = handle.then(entriesOf);
    return {
      // Entries come in portions, the last of them empty.
      readEntries(take, refuse) {
        entries.then(take, refuse);
        entries = Promise.resolve([]);
      },
    };
  },
});

async function entriesOf(handle: FileSystemDirectoryHandle): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const within of handle.values())
    entries.push(
      within instanceof FileSystemDirectoryHandle
        ? folder(within.name, Promise.resolve(within))
        : file(within.name, within as FileSystemFileHandle),
    );
  return entries;
}

const file = (name: string, handle: FileSystemFileHandle): Entry => ({
  isFile: true,
  isDirectory: false,
  name,
  file: (take, refuse) => void handle.getFile().then(take, refuse),
});
