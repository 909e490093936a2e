import type { Page, Request } from '@playwright/test';
import type { AskedRequest, Verdict } from './electron/requests';

interface Answerer {
  /** What the shell makes of a request. */
  ask(asked: AskedRequest): Promise<Verdict>;
  /** The address as the shell knows it. */
  name(url: string): string;
  /** Whether the shell itself loads the address, which no page then navigates to. */
  isLoading(url: string): boolean;
  /** Whether the shell is no longer there to answer. */
  hasEnded(): boolean;
}

/** Lets the shell answer every request of a page, and carries out what it says. */
export async function answerRequests(
  page: Page,
  { ask, name, isLoading, hasEnded }: Answerer,
): Promise<void> {
  await page.route('**/*', async (route, request) => {
    const navigates = isLoading(request.url()) ? null : navigatedFrame(request, page);
    try {
      const verdict = await ask({ url: name(request.url()), method: request.method(), navigates });
      if ('refused' in verdict) await route.abort(verdict.refused);
      else if ('passes' in verdict) await route.continue();
      else await route.fulfill({ ...verdict, body: Buffer.from(verdict.body) });
    } catch (error) {
      // The shell may have ended meanwhile, and the page with it.
      if (!(page.isClosed() || hasEnded())) throw error;
    }
  });
}

function navigatedFrame(request: Request, page: Page): AskedRequest['navigates'] {
  if (!request.isNavigationRequest()) return null;
  return request.frame() === page.mainFrame() ? 'top' : 'frame';
}
