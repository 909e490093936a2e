import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { portablePage } from '../../../main/start/portable-page';

const html = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <title>IIP Workbench</title>
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
const made = (parts: { script?: string; styles?: string } = {}) =>
  portablePage({
    html,
    script: 'start()',
    styles: 'p { color: red }',
    icon: '<svg/>',
    version: '1.2.3',
    ...parts,
  });
const scriptIn = (page: string) => /<script type="module">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
const policyIn = (page: string) => /Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.split('; ') ?? [];

it('refers to nothing outside itself', () => {
  expect(made()).not.toMatch(/src=|href="(?!data:)/);
  expect(made()).toContain('<style>p { color: red }</style>');
  expect(made()).toContain(`href="data:image/svg+xml;base64,${btoa('<svg/>')}"`);
});
it('states its policy before anything it is about, beginning with nothing allowed', () => {
  const page = made();
  expect(page.indexOf('Security-Policy')).toBeLessThan(page.search(/<(link|style|script|title)/));
  expect(page.indexOf('charset')).toBeLessThan(page.indexOf('Security-Policy'));
  expect(policyIn(page)[0]).toBe("default-src 'none'");
});
it('allows its one script by the hash of what stands in the page, and neither eval nor inline scripts', () => {
  const page = made({ script: 'say("café</script><!-- \\u0000")' });
  const hash = createHash('sha256').update(scriptIn(page)).digest('base64');
  expect(policyIn(page)[1]).toBe(`script-src 'sha256-${hash}' 'wasm-unsafe-eval'`);
});
it('keeps a script whole that speaks of scripts and comments, with its meaning', () => {
  const words = '</script><SCRIPT><!--</SCRIPT>$&$1';
  const script = `globalThis.said = ${JSON.stringify(words)}`;
  const written = scriptIn(made({ script }));
  expect(written).not.toMatch(/<\/?script|<!--/i);
  expect(JSON.parse(written.replace('globalThis.said = ', '').replaceAll('\\x3C', '\\u003c'))).toBe(words);
});
it('will not make a page from a build of another form', () => {
  expect(() =>
    portablePage({ html: '<html></html>', script: '', styles: '', icon: '', version: '' }),
  ).toThrow('should have one <meta charset="utf-8" />');
});
