import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { asRoot, findBrowser } from '../../../main/start/browser';
import { icns } from './icns';

const folder = path.resolve(import.meta.dirname, '..');
const widths = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** Draws the icon in a browser, which is what every one of these machines draws an SVG picture best with. */
async function drawn(svg: string): Promise<Map<number, Buffer>> {
  const installed = findBrowser();
  const browser = await chromium.launch({
    ...(installed === null ? {} : { executablePath: installed.file }),
    args: asRoot ? ['--no-sandbox'] : [],
  });
  const pictures = new Map<number, Buffer>();
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: width } });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
    );
    pictures.set(width, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
  return pictures;
}

const pictures = await drawn(await readFile(path.join(folder, 'workbench.svg'), 'utf8'));
await mkdir(path.join(folder, 'linux'), { recursive: true });
for (const [width, picture] of pictures)
  if (width <= 512) await writeFile(path.join(folder, 'linux', `${width}x${width}.png`), picture);
await writeFile(path.join(folder, 'workbench.icns'), icns(pictures));
