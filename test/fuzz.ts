import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

/** Runs the unit tests again and again with other generated cases, and says the seed that a failure can be run again with. */
const rounds = Number(process.argv[2] ?? 5);
for (let round = 1; round <= rounds; round++) {
  const seed = String(randomInt(2 ** 31));
  console.log(`round ${round} of ${rounds}, FUZZ_SEED=${seed}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...process.argv.slice(3)], {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_SEED: seed },
  });
  if (status !== 0) process.exit(status ?? 1);
}
