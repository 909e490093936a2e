import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { asRoot, findBrowser } from '../../main/start/browser';

/** What Electron does not have and Chromium must be told to leave. */
const notInElectron = [
  '--no-first-run',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-domain-reliability',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,DialMediaRouteProvider',
];

/**
 * Starts the machine's own browser with the shell's switches, for they mean the same to it.
 * @param temporary takes its profile and the log of everything it asks the network
 * @param webRtc the shell's word for how peer connections may reach out, which a browser takes as a switch
 */
export async function startBrowser(
  temporary: string,
  shellSwitches: readonly (readonly [string, string])[],
  webRtc: string,
): Promise<Browser> {
  const installed = findBrowser();
  const args = [
    ...notInElectron,
    ...shellSwitches.map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
    ...(webRtc === 'default' ? [] : [`--webrtc-ip-handling-policy=${webRtc}`]),
    `--log-net-log=${path.join(temporary, 'net.json')}`,
    ...(asRoot ? ['--no-sandbox'] : []),
  ];
  // Playwright makes the browser's profile in this process's own temporary folder.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  try {
    return await chromium.launch({ args, ...(installed === null ? {} : { executablePath: installed.file }) });
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
