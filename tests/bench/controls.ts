import { type CDPSession, type Page } from '@playwright/test';
import { launchBrowser } from '../tools/launch-browser';
import { EXPORT_DIR } from '../tools/project.mjs';
import { serveExport } from '../tools/server.mjs';
import { CPU_THROTTLE, type Latency, pressKey, takeAnswers, watchAnswers } from './answers';
import { type BenchOptions, type BenchRow } from './bench-row';
import { addressOf, LEFT, PRESSED_CONTROLS, type PressedControl } from './pressed-controls';
import { median } from './quantile';

/** All controls take their turns, so that a slow moment of the machine weighs on each of them. */
const ROUNDS = 5;
/** In a turn, the first left out: it wakes the page. Of a run 39 turns can be taken in all. */
const PRESSES = 7;

/** A page with one slider and nothing to do: what the browser takes for itself. */
const BARE_PAGE = `<form><input type="range"></form>
  <output class="scene-readout">50</output>
  <script>
    const [input, output] = [document.querySelector('input'), document.querySelector('output')];
    input.oninput = () => { output.textContent = input.value; };
  </script>`;

/** What a control may take. */
const BUDGET_MS = 50;

/** A page with its control in focus, and the keys still to be pressed there. */
interface Course {
  page: Page;
  session: CDPSession;
  nextKey: () => string;
  answers: Latency[];
}

/** A control in each of the builds that are compared. */
interface Contest {
  what: string;
  courses: readonly Course[];
}

type Pressed = Pick<PressedControl, 'find' | 'keys'>;

function inTurn(keys: readonly string[]): () => string {
  let pressed = 0;
  return () => keys[pressed++ % keys.length];
}

async function courseOn(page: Page, { find, keys }: Pressed): Promise<Course> {
  await page.waitForLoadState('networkidle');
  await page.locator(`form ${find}`).first().focus();
  await watchAnswers(page);
  const session = await page.context().newCDPSession(page);
  return { page, session, nextKey: inTurn(keys), answers: [] };
}

/** One turn of a control, at a part of this machine's speed. */
async function press({ page, session, nextKey, answers }: Course): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_THROTTLE });
  for (let i = 0; i < PRESSES; i++) {
    await pressKey(page, nextKey());
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const heard = await takeAnswers(page);
  if (heard.length < PRESSES) {
    throw new Error(`odds and panel do not follow every key: ${page.url()}`);
  }
  answers.push(...heard.slice(1));
}

function rowsOf({ what, courses }: Contest): BenchRow[] {
  const [{ said, painted }, beside] = courses.map(({ answers }) => ({
    said: median(answers.map((answer) => answer.said)),
    painted: median(answers.map((answer) => answer.painted)),
  }));
  const rows = [
    { name: `controls: ${what} at 4× throttle, said`, value: said, unit: 'ms' },
    { name: 'controls: the same, painted', value: painted, unit: 'ms' },
    { name: 'controls: painted of 50 ms', value: painted / BUDGET_MS, unit: 'ratio' },
  ];
  if (!beside) return rows;
  return [
    ...rows,
    { name: 'controls: said, to the other build', value: said / beside.said, unit: 'ratio' },
    {
      name: 'controls: painted, to the other build',
      value: painted / beside.painted,
      unit: 'ratio',
    },
  ];
}

/**
 * How soon the words of a scene follow its controls at a quarter of this machine's speed, GL apart.
 * Another build takes turns with this one: medians of two runs differ here by more than most changes.
 */
export async function benchControls({ beside }: BenchOptions): Promise<BenchRow[]> {
  const dirs = beside === undefined ? [EXPORT_DIR] : [EXPORT_DIR, beside];
  const servers = await Promise.all(
    dirs.map((dir) => serveExport({ dir, basePath: '', port: 0, host: '127.0.0.1' })),
  );
  const browser = await launchBrowser();
  const newPage = () => browser.newPage({ viewport: { width: 1200, height: 800 } });
  try {
    const bare = await newPage();
    await bare.setContent(BARE_PAGE);
    const contests: Contest[] = [
      { what: 'a bare slider', courses: [await courseOn(bare, { find: 'input', keys: LEFT })] },
    ];
    for (const [what, control] of Object.entries(PRESSED_CONTROLS)) {
      const courses: Course[] = [];
      for (const { url } of servers) {
        const page = await newPage();
        await page.goto(addressOf(url, control));
        courses.push(await courseOn(page, control));
      }
      contests.push({ what, courses });
    }
    for (let round = 0; round < ROUNDS; round++) {
      for (const { courses } of contests) {
        for (const course of round % 2 ? courses.toReversed() : courses) await press(course);
      }
    }
    return contests.flatMap(rowsOf);
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}
