import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Session } from 'electron';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../main/policy';
import { appSchemePrivileges, servePage } from '../../main/protocol';

let root: string;
const answers = new Map<string, (request: Request) => Response | Promise<Response>>();
beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'page-'));
  writeFileSync(path.join(root, 'index.html'), '<h1>page</h1>');
  servePage(
    {
      protocol: { handle: (scheme: string, answer: never) => answers.set(scheme, answer) },
    } as unknown as Session,
    root,
  );
});
afterAll(() => rmSync(root, { recursive: true }));
const ask = async (url: string, method = 'GET') => answers.get('app')?.({ url, method } as Request);

describe('app://', () => {
  it('serves the page with the policy as a header', async () => {
    const response = await ask('app://workbench/');
    expect(response?.status).toBe(200);
    expect(response?.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
    expect(await response?.text()).toBe('<h1>page</h1>');
  });
  it.each([
    ['app://elsewhere/', 'GET'],
    ['app://workbench/../../etc/passwd', 'GET'],
    ['app://workbench/%2e%2e%2fsecret.html', 'GET'],
    ['app://workbench/', 'POST'],
  ])('does not serve %s to %s', async (url, method) => {
    expect((await ask(url, method))?.status).toBe(404);
  });
  it('is a secure origin that cannot go around the policy', () => {
    expect(appSchemePrivileges.privileges).toEqual({ standard: true, secure: true, supportFetchAPI: true });
  });
});

describe('the web', () => {
  it.each(['http', 'https'])('is refused over %s', async (scheme) => {
    const response = await answers.get(scheme)?.({ url: `${scheme}://example.org/` } as Request);
    expect(response?.type).toBe('error');
  });
});
