import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../../main/start/build';

export interface StepResult {
  readonly ok: boolean;
  readonly output: string;
}

const tools = path.join(projectRoot, 'node_modules', '.bin');

/** Runs one of the project's tools to its end, and keeps what it printed. */
export function tool(
  name: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  return new Promise((resolve) => {
    const program = spawn(name, parameters, {
      cwd: projectRoot,
      // On Windows the tools are command scripts, which only a shell starts.
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...inherited,
        NO_COLOR: '1',
        ...environment,
        PATH: `${tools}${path.delimiter}${process.env.PATH ?? ''}`,
      },
    });
    let output = '';
    const keep = (text: Buffer) => {
      output += text;
    };
    program.stdout.on('data', keep);
    program.stderr.on('data', keep);
    program.once('error', (error) => resolve({ ok: false, output: error.message }));
    program.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Prints one line for a step with its time, and everything it printed where it failed. */
export async function step(name: string, work: () => Promise<StepResult>): Promise<StepResult> {
  const began = performance.now();
  const result = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${result.ok ? 'ok    ' : 'FAILED'} ${name.padEnd(28)} ${seconds.padStart(6)} s`);
  if (!result.ok) console.log(`\n${result.output.trim()}\n`);
  return result;
}
