import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileUnder, pageAnswer } from '../../main/page-files';
import { contentSecurityPolicy } from '../../main/policy';

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'page-'));
  mkdirSync(path.join(root, 'page', 'assets'), { recursive: true });
  writeFileSync(path.join(root, 'page', 'index.html'), '<h1>page</h1>');
  writeFileSync(path.join(root, 'page', 'assets', 'sqlite.wasm'), 'wasm');
  writeFileSync(path.join(root, 'page', 'assets', 'worker.js'), 'js');
  writeFileSync(path.join(root, 'secret.html'), 'not the page');
  mkdirSync(path.join(root, 'page-of-another'));
  writeFileSync(path.join(root, 'page-of-another', 'index.html'), 'not the page');
});
afterAll(() => rmSync(root, { recursive: true }));
const page = () => path.join(root, 'page');

describe('fileUnder', () => {
  it('takes the folder for its index', () => {
    expect(fileUnder('/srv/page', '/')).toBe(path.resolve('/srv/page/index.html'));
  });
  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/assets/../../secret.html',
    '/..\\secret.html',
    '/%5c..%5csecret.html',
    '/../page-of-another/index.html',
    '/C:/Windows/win.ini',
    '/index.html::$DATA',
    '/a%00.html',
    '/%',
  ])('does not follow %s', (urlPath) => {
    expect(fileUnder('/srv/page', urlPath)).toBeNull();
  });
  it.each(['C:\\Program Files\\IIP', '\\\\server\\share\\IIP'])('stays within %s on Windows', (folder) => {
    const { win32 } = path;
    expect(fileUnder(folder, '/assets/a.js', win32)).toBe(win32.join(folder, 'assets', 'a.js'));
    for (const urlPath of [
      '/../x.html',
      '/D:/x.html',
      '/%5c%5cserver%5cother%5cx.html',
      '/..%5cx.html',
      '/a.js:x',
    ])
      expect(fileUnder(folder, urlPath, win32)).toBeNull();
    // Two slashes at the start name a share to Windows.
    const doubled = fileUnder(folder, '//server/other/x.html', win32);
    expect(doubled).toBe(win32.join(folder, 'server', 'other', 'x.html'));
  });
  it('decodes once: what is encoded twice is a name with a percent sign', () => {
    expect(fileUnder('/srv/page', '/%252e%252e/secret.html')).toBe('/srv/page/%2e%2e/secret.html');
  });
  it('never leaves the folder, whatever is asked', () => {
    const part = fc.constantFrom('..', '.', '', '%2e%2e', '%2f', '\\', 'assets', 'index.html', '%', 'C:');
    const wild = fc.oneof(
      fc.string(),
      fc.array(part).map((parts) => parts.join('/')),
    );
    fc.assert(
      fc.property(wild, (urlPath) => {
        const file = fileUnder('/srv/page', urlPath);
        expect(file === null || file.startsWith(path.resolve('/srv/page') + path.sep)).toBe(true);
      }),
    );
  });
});

describe('pageAnswer', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/worker.js', 'text/javascript; charset=utf-8'],
    ['/assets/sqlite.wasm', 'application/wasm'],
  ])('serves %s as %s with the policy', async (urlPath, type) => {
    const { status, headers } = await pageAnswer(page(), urlPath);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'Content-Type': type,
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
    });
  });
  it.each(['/nothing.html', '/assets', '/../secret.html', null])('has no %s', async (urlPath) => {
    const { status, body } = await pageAnswer(page(), urlPath);
    expect(status).toBe(404);
    expect(new TextDecoder().decode(body)).toBe('Not found');
  });
});

describe('a link in the folder', () => {
  it('is followed within it and not out of it', async () => {
    symlinkSync(path.join(root, 'secret.html'), path.join(page(), 'out.html'));
    symlinkSync(path.join(root, 'page-of-another'), path.join(page(), 'another'));
    symlinkSync(path.join(page(), 'index.html'), path.join(page(), 'in.html'));
    expect((await pageAnswer(page(), '/out.html')).status).toBe(404);
    expect((await pageAnswer(page(), '/another/index.html')).status).toBe(404);
    expect((await pageAnswer(page(), '/in.html')).status).toBe(200);
  });
});

describe('the content security policy', () => {
  it('names no foreign place and allows no script written into the page', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'/);
    expect(contentSecurityPolicy).not.toMatch(/https?:|\*|'unsafe-eval'/);
    expect(contentSecurityPolicy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
  });
});
