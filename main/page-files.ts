import { readFile, realpath } from 'node:fs/promises';
import systemPath from 'node:path';
import { securityHeaders } from './policy';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** An answer to the page: the same whether `app://` or the loopback server gives it. */
export interface PageAnswer {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const notFound: PageAnswer = {
  status: 404,
  headers: { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
  body: new TextEncoder().encode('Not found'),
};

/**
 * The file under `root` that a URL's path names, or null where it would lie outside or is no path at all.
 * The folder itself stands for its index.html.
 * @param path how this machine writes paths; the root may be on another machine's share, `\\\\server\\share\\...`
 */
export function fileUnder(root: string, urlPath: string, path = systemPath): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  // Backslashes, drive letters, streams and NUL mean something to a file system that they do not mean in a URL.
  if (/[\\:\0]/.test(decoded)) return null;
  const file = path.resolve(root, `.${decoded.startsWith('/') ? decoded : `/${decoded}`}`);
  if (file === path.resolve(root)) return path.join(file, 'index.html');
  return file.startsWith(path.resolve(root) + path.sep) ? file : null;
}

/** The page's file for a URL's path with all headers, or "not found" where there is none; null names none. */
export async function pageAnswer(root: string, urlPath: string | null): Promise<PageAnswer> {
  const file = urlPath === null ? null : fileUnder(root, urlPath);
  const type = file === null ? undefined : types[systemPath.extname(file).toLowerCase()];
  if (file !== null && type !== undefined) {
    try {
      // A link that stands in the folder may still lead out of it.
      const [real, inside] = await Promise.all([realpath(file), realpath(root)]);
      if (!real.startsWith(inside + systemPath.sep)) return notFound;
      const body = new Uint8Array(await readFile(real));
      return { status: 200, headers: { ...securityHeaders, 'Content-Type': type }, body };
    } catch {
      // No such file: answered below like any other path that names nothing.
    }
  }
  return notFound;
}
