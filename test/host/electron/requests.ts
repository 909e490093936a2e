import type { WebContents } from './web-contents';

/** A request of a page, with its address as the shell knows it. */
export interface AskedRequest {
  readonly url: string;
  readonly method: string;
  /** Which frame it would take elsewhere; null where it takes none, or where the shell itself loads the address. */
  readonly navigates: 'top' | 'frame' | null;
}

export type Verdict =
  | { readonly refused: 'aborted' | 'blockedbyclient' | 'failed' }
  | { readonly passes: true }
  | { readonly status: number; readonly headers: Record<string, string>; readonly body: Uint8Array };

/** Whether a listener prevents the page from going there. */
function isPrevented(contents: WebContents, { url, navigates }: AskedRequest): boolean {
  let prevented = false;
  const event = { url, isMainFrame: navigates === 'top', preventDefault: () => (prevented = true) };
  if (navigates === 'top') contents.emit('will-navigate', event, url);
  contents.emit('will-frame-navigate', event);
  return prevented;
}

/** What becomes of a request: the page's listeners first, then the session's filter, then who answers the scheme. */
export async function answerRequest(contents: WebContents, asked: AskedRequest): Promise<Verdict> {
  if (asked.navigates !== null && isPrevented(contents, asked)) return { refused: 'aborted' };
  if (await contents.session.webRequest.cancels(asked.url)) return { refused: 'blockedbyclient' };
  const scheme = new URL(asked.url).protocol.slice(0, -1);
  const handler = contents.session.protocol.handlers.get(scheme);
  if (handler === undefined) return /^https?$/.test(scheme) ? { passes: true } : { refused: 'failed' };
  const { url, method } = asked;
  const response = await handler({ url, method } as Request);
  if (response.type === 'error') return { refused: 'failed' };
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}
