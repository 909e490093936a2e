import { createHash } from 'node:crypto';

/** What the page of the portable edition is put together from. */
export interface PageParts {
  /** The page as the build wrote it, with references to its script and its styles. */
  readonly html: string;
  readonly script: string;
  readonly styles: string;
  /** An SVG picture. */
  readonly icon: string;
  readonly version: string;
}

/**
 * What the one file may load and run. It has no server to send headers, so the policy stands in the page; `frame-ancestors`
 * has no meaning there and is left out. `default-src 'none'` covers requests, fonts, frames, media and the rest.
 * - script-src: the one script by its hash. `wasm-unsafe-eval` lets SQLite's wasm be compiled; it does not allow `eval`.
 * - worker-src blob: the workers' code is written into the script, and a browser starts a worker from an address only.
 * - style-src 'unsafe-inline': plotly, the data grid and the SQL editor write style elements as they run; a hash of the
 *   page's own styles would forbid theirs.
 * - img-src data: blob: the icon, hatching in styles, and pictures of charts on their way to a file.
 */
export const portablePolicy = (script: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}' 'wasm-unsafe-eval'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Nothing in a script may look to the reader of the page like its end, or like a comment that hides it. */
const withinScript = (code: string): string =>
  code.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C').replaceAll(/\r\n?/g, '\n');

const referenced =
  /\n? *<(?:script type="module"[^>]*><\/script>|link rel="(?:stylesheet|modulepreload)"[^>]*>)/g;

/** The whole workbench as one page that refers to nothing outside itself. */
export function portablePage({ html, script, styles, icon, version }: PageParts): string {
  const code = withinScript(script);
  const picture = `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`;
  const replacements: readonly (readonly [string, string])[] = [
    [
      '<meta charset="utf-8" />',
      `<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${portablePolicy(code)}" />
    <meta name="referrer" content="no-referrer" />
    <meta name="version" content="${version}" />`,
    ],
    ['href="data:,"', `href="${picture}"`],
    ['</head>', `<style>${styles.replaceAll('</style', '<\\/style')}</style>\n  </head>`],
    [
      '<div id="root"></div>',
      `<div id="root"></div>
    <noscript>The workbench is a program in a page. Open this file in Edge, Chrome or Firefox, not in a preview.</noscript>
    <script type="module">${code}</script>`,
    ],
  ];
  return replacements.reduce(
    (page, [place, text]) => {
      if (page.split(place).length !== 2) throw new Error(`The built page should have one ${place}.`);
      return page.replace(place, () => text);
    },
    html.replaceAll(referenced, ''),
  );
}
