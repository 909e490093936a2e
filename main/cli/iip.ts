import { cohort } from './cohort';
import { cost } from './cost';
import { load } from './load';
import { pivot } from './pivot';
import { run } from './program';
import { report } from './report';

// Whoever reads the answer may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(
  process.argv.slice(2),
  { load, report, pivot, cohort, cost },
  {
    answer: (text) => process.stdout.write(text),
    message: (text) => process.stderr.write(text),
  },
);
