import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageAnswer } from '../page-files';

export interface Served {
  /** The page's whole address, with the part that nobody else can guess. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the built page to this machine alone: 127.0.0.1, a free port, a path nobody else can guess.
 * @param root folder of the built page
 */
export async function serve(root: string): Promise<Served> {
  const secret = randomBytes(16).toString('hex');
  const server = createServer((request, response) => {
    void reply(root, `/${secret}/`, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${secret}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function reply(root: string, prefix: string, request: IncomingMessage, response: ServerResponse) {
  const pathname = (request.url ?? '').replace(/[?#].*$/s, '');
  // A name that was made to point here (DNS rebinding) would come with its own Host.
  const ours = request.headers.host === `127.0.0.1:${request.socket.localPort}`;
  const asked =
    ours && (request.method === 'GET' || request.method === 'HEAD') && pathname.startsWith(prefix);
  const answer = await pageAnswer(root, asked ? pathname.slice(prefix.length - 1) : null);
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': answer.body.length });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}
