import type { CustomScheme, Session } from 'electron';
import { pageAnswer } from './page-files';
import { appScheme, isOurs } from './policy';

/** What `app://` may do: it is a proper, secure origin, so workers, wasm and modules work as on a web page. */
export const appSchemePrivileges: CustomScheme = {
  scheme: appScheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

type FromMemory = (url: string) => Response | null;

/** Answers one request of the page: from memory where it is there, else from the built files. */
export async function answer(
  root: string,
  request: Pick<Request, 'url' | 'method'>,
  fromMemory: FromMemory = () => null,
): Promise<Response> {
  const asked = isOurs(request.url) && request.method === 'GET';
  const found = asked ? fromMemory(request.url) : null;
  if (found !== null) return found;
  const { status, headers, body } = await pageAnswer(root, asked ? new URL(request.url).pathname : null);
  return new Response(body, { status, headers });
}

/** Serves the built page as `app://workbench/` on the session, and refuses the web outright. */
export function servePage(session: Pick<Session, 'protocol'>, root: string, fromMemory?: FromMemory): void {
  session.protocol.handle(appScheme, (request) => answer(root, request, fromMemory));
  for (const scheme of ['http', 'https']) session.protocol.handle(scheme, () => Response.error());
}
