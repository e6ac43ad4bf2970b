import { type CDPSession, type Page } from '@playwright/test';
import { EXPORT_DIR } from '../tools/project.mjs';
import { serveExport } from '../tools/server.mjs';
import {
  CPU_THROTTLE,
  type Latency,
  launchBrowser,
  median,
  pressKey,
  takeAnswers,
  watchAnswers,
} from './answers';
import { type BenchRow } from './bench-row';

/** All controls take their turns, so that a slow moment of the machine weighs on each of them. */
const ROUNDS = 5;
/** In a turn, the first left out: it wakes the page. */
const PRESSES = 6;

/** Away and back again: the model keeps its last two states, so few may be one of those. */
const away = (there: string, back: string) =>
  Array.from({ length: 20 }, (_, i) => (i < 10 ? there : back));
const LEFT = away('ArrowLeft', 'ArrowRight');
const RIGHT = away('ArrowRight', 'ArrowLeft');

/**
 * A control of each kind, and those that ask most of the model: on which scene, and the keys that
 * change it, in turn.
 */
const CONTROLS = [
  { kind: 'slider', scene: 'odds', find: 'input[type="range"]', keys: LEFT },
  {
    kind: 'slider, all solved anew',
    scene: 'odds',
    find: '.control-range:nth-of-type(3) input',
    keys: RIGHT,
  },
  { kind: 'slider and loss curve', scene: 'carving', find: 'input[type="range"]', keys: LEFT },
  {
    kind: 'radio, another ground',
    scene: 'the-ground',
    find: 'input:checked',
    keys: ['ArrowRight'],
  },
  { kind: 'radio', scene: 'refusal', find: 'input:checked', keys: ['ArrowRight'] },
  { kind: 'press', scene: 'ranking', find: '.control button', keys: ['Enter'] },
  { kind: 'turn taken', scene: 'one-run', find: '.turn-choices button', keys: ['Enter'] },
  { kind: 'ridge curve', scene: 'around-the-fence', find: 'input', keys: RIGHT },
  {
    kind: 'ridge curve, slope too',
    scene: 'around-the-fence',
    find: '.control-range:nth-of-type(3) input',
    keys: LEFT,
  },
  { kind: 'ridge curve and support', scene: 'into-the-fog', find: 'input', keys: LEFT },
];

/** A page with one slider and nothing to do: what the browser takes for itself. */
const BARE_PAGE = `<form class="scene-controls"><input type="range"></form>
  <output class="scene-readout">50</output>
  <script>
    const [input, output] = [document.querySelector('input'), document.querySelector('output')];
    input.oninput = () => { output.textContent = input.value; };
  </script>`;

/** What a control may take. */
const BUDGET_MS = 50;

/** A page with its control in focus, and the keys still to be pressed there. */
interface Course {
  what: string;
  page: Page;
  session: CDPSession;
  nextKey: () => string;
  answers: Latency[];
}

function inTurn(keys: readonly string[]): () => string {
  let pressed = 0;
  return () => keys[pressed++ % keys.length];
}

/** One turn of a control, at a part of this machine's speed. */
async function press({ what, page, session, nextKey, answers }: Course): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_THROTTLE });
  for (let i = 0; i < PRESSES; i++) {
    await pressKey(page, nextKey());
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const heard = await takeAnswers(page);
  if (heard.length < PRESSES) throw new Error(`odds and panel do not follow every key: ${what}`);
  answers.push(...heard.slice(1));
}

function rowsOf({ what, answers }: Course): BenchRow[] {
  const painted = median(answers.map((answer) => answer.painted));
  return [
    {
      name: `controls: ${what} at 4× throttle, said`,
      value: median(answers.map(({ said }) => said)),
      unit: 'ms',
    },
    { name: 'controls: the same, painted', value: painted, unit: 'ms' },
    { name: 'controls: painted of 50 ms', value: painted / BUDGET_MS, unit: 'ratio' },
  ];
}

/** How soon the words of a scene follow its controls at a quarter of this machine's speed, GL apart. */
export async function benchControls(): Promise<BenchRow[]> {
  const server = await serveExport({ dir: EXPORT_DIR, basePath: '', port: 0, host: '127.0.0.1' });
  const browser = await launchBrowser();
  const courses: Course[] = [];
  const add = async (
    what: string,
    open: (page: Page) => Promise<unknown>,
    find: string,
    keys: readonly string[],
  ) => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await open(page);
    await page.waitForLoadState('networkidle');
    await page.locator(`.scene-controls ${find}`).first().focus();
    await watchAnswers(page);
    const session = await page.context().newCDPSession(page);
    courses.push({ what, page, session, nextKey: inTurn(keys), answers: [] });
  };
  try {
    await add('a bare slider', (page) => page.setContent(BARE_PAGE), 'input', LEFT);
    for (const { kind, scene, find, keys } of CONTROLS) {
      const address = `${server.url}scenes/${scene}/?quality=off`;
      await add(kind, (page) => page.goto(address), find, keys);
    }
    for (let round = 0; round < ROUNDS; round++) {
      for (const course of courses) await press(course);
    }
    return courses.flatMap(rowsOf);
  } finally {
    await browser.close();
    await server.close();
  }
}
