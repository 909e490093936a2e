import fc from 'fast-check';

// The same cases in every run, so that a failure can be run again and a release does not hang on luck. `npm run fuzz` looks further.
const seed = process.env.FUZZ_SEED;
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: seed === undefined ? 20180331 : Number(seed) });
