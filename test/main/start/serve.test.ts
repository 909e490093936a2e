import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../main/policy';
import { type Served, serve } from '../../../main/start/serve';

let root: string;
let served: Served;
beforeAll(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'page-'));
  writeFileSync(path.join(root, 'index.html'), '<h1>page</h1>');
  served = await serve(root);
});
afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
});

/** Asks for a path as it stands: fetch would tidy it first. */
function ask(pathname: string, options: { method?: string; host?: string } = {}) {
  const { hostname, port, host } = new URL(served.address);
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const headers = { host: options.host ?? host };
      request({ hostname, port, path: pathname, method: options.method ?? 'GET', headers }, (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}
const secret = () => new URL(served.address).pathname;

it('listens on this machine alone, at a path that cannot be guessed', async () => {
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
  const other = await serve(root);
  await other.close();
  expect(new URL(other.address).pathname).not.toBe(secret());
});
it('serves the page with the policy', async () => {
  const { status, headers, body } = await ask(secret());
  expect(status).toBe(200);
  expect(body).toBe('<h1>page</h1>');
  expect(headers['content-security-policy']).toBe(contentSecurityPolicy);
});
it('answers HEAD without a body', async () => {
  expect(await ask(secret(), { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});
it.each(['/', '/index.html', '/favicon.ico', '/00000000000000000000000000000000/', '//', '/%'])(
  'has nothing at %s',
  async (pathname) => {
    expect((await ask(pathname)).status).toBe(404);
  },
);
it('does not leave the page under its own path', async () => {
  expect((await ask(`${secret()}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
});
it('refuses a name that was made to point here', async () => {
  expect((await ask(secret(), { host: 'rebound.example.org' })).status).toBe(404);
});
it('refuses to be written to', async () => {
  expect((await ask(secret(), { method: 'POST' })).status).toBe(404);
});
