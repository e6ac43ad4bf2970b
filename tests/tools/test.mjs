import { countAsOne, countsInWords, isGood, sumCounts } from './counts.mjs';
import { install } from './install.mjs';
import { PlainError } from './project.mjs';
import { stopChildren } from './process.mjs';

/** On two quiet cores `npm test` ends within half an hour; what takes 45 minutes is stuck. */
const LIMIT_SECONDS = 45 * 60;
const FULL_LIMIT_SECONDS = 240 * 60;

const full = process.argv.includes('--full');
/** A part of the long tests that is asked for, whichever is due: `npm test -- --part=3`. */
const part = process.argv.map((arg) => /^--part=(\d+)$/.exec(arg)?.[1]).find(Boolean);

/** Runs one stage, prints its line and, if it failed, what it said. */
async function runStage(stage, secondsLeft) {
  const startedAt = performance.now();
  const result = await stage.run(Math.max(secondsLeft, 1), { full, part: part && Number(part) });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const mark = result.ok ? 'ok    ' : 'FAILED';
  if (!result.ok) console.log(result.output.trimEnd());
  for (const figure of result.figures ?? []) console.log(`       ${figure}`);
  console.log(`${mark} ${stage.name}: ${countsInWords(result.counts)} (${seconds} s)`);
  return result;
}

/** Runs every stage, the later ones also after a failure; all counts, and what failed in short. */
async function runStages() {
  const { STAGES } = await import('./stages.mjs');
  const failedStages = new Set();
  const counts = [];
  const failures = [];
  for (const stage of STAGES) {
    if (stage.full && !full) continue;
    if (failedStages.has(stage.needs)) {
      console.log(`FAILED ${stage.name}: not run, because ${stage.needs} failed`);
      counts.push(countAsOne(false));
      continue;
    }
    const limit = full ? FULL_LIMIT_SECONDS : LIMIT_SECONDS;
    const result = await runStage(stage, limit - performance.now() / 1000);
    if (!result.ok) failedStages.add(stage.name);
    counts.push(result.counts);
    failures.push(...(result.failures ?? []));
  }
  return { counts, failures };
}

async function test() {
  process.env.CI = 'true';
  if (!process.stdout.isTTY) process.env.NO_COLOR = '1';
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      stopChildren();
      process.exit(130);
    });
  }
  let counts;
  let failures = [];
  try {
    await install();
    ({ counts, failures } = await runStages());
  } catch (error) {
    console.log(error instanceof PlainError ? error.message : error);
    counts = [countAsOne(false)];
  }
  const sum = sumCounts(counts);
  process.exitCode = isGood(sum) ? 0 : 1;
  // Said again at the very end, which is what a log that is cut short keeps.
  for (const failure of failures) console.log(`\n${failure}`);
  console.log(countsInWords(sum));
}

await test();
