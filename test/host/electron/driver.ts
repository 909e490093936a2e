import { type Answers, Wire } from '../wire';

const answers: Record<string, Answers[string]> = {};

/** The process that drives the browser, as the shell's process asks it and is asked by it. */
export const driver = new Wire((message) => void process.send?.(message), answers);

/** Adds what the driver may ask. */
export function answerDriver(more: Answers): void {
  Object.assign(answers, more);
}

process.on('message', (message) => void driver.take(message as Parameters<typeof driver.take>[0]));
// Without a driver there is no window; nothing may outlive the test.
process.on('disconnect', () => process.exit(1));
