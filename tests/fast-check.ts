/** Before every file of tests: how properties are tried. */
import fc from 'fast-check';

// The same inputs in every run, so that a change is to blame for a failure; another FC_SEED tries
// others. What fails is not made shorter for longer than a test may take.
fc.configureGlobal({
  seed: Number(process.env['FC_SEED'] ?? 7),
  interruptAfterTimeLimit: 20_000,
});
