import { chromium, type Page } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from '../tools/browser.mjs';
import { EXPORT_DIR } from '../tools/project.mjs';
import { serveExport } from '../tools/server.mjs';
import { type BenchRow } from './bench-row';

const PRESSES = 21;

/** Away and back again: the model keeps its last two states, so none may be one of those. */
const WALK = Array.from({ length: PRESSES }, (_, i) =>
  i < PRESSES / 2 ? 'ArrowLeft' : 'ArrowRight',
);

/** A control of each kind: on which scene, and the keys that change it, in turn. */
const CONTROLS = [
  { kind: 'slider', scene: 'odds', find: 'input[type="range"]', keys: WALK },
  { kind: 'radio', scene: 'refusal', find: 'input:checked', keys: ['ArrowRight'] },
  { kind: 'press', scene: 'ranking', find: '.control button', keys: ['Enter'] },
  { kind: 'turn taken', scene: 'one-run', find: '.turn-choices button', keys: ['Enter'] },
  { kind: 'ridge curve', scene: 'around-the-fence', find: 'input', keys: WALK },
  {
    kind: 'ridge curve, slope too',
    scene: 'around-the-fence',
    find: '.control-range:nth-of-type(3) input',
    keys: WALK,
  },
  { kind: 'ridge curve and support', scene: 'into-the-fog', find: 'input', keys: WALK },
];

/** As long as a finger does: let go at once, and the key's coming up waits before what is painted. */
const HELD_MS = 100;

const CPU_THROTTLE = 4;
/** A page with one slider and nothing to do: what the browser takes for itself. */
const BARE_PAGE = `<form class="scene-controls"><input type="range"></form>
  <output class="scene-readout">50</output>
  <script>
    const [input, output] = [document.querySelector('input'), document.querySelector('output')];
    input.oninput = () => { output.textContent = input.value; };
  </script>`;

/** What a control may take. */
const BUDGET_MS = 50;

/** Milliseconds from a key to what follows from it, medians of PRESSES. */
interface Latency {
  /** Until bars and numbers say it, the browser's own layout and painting left out. */
  said: number;
  /** Until that is painted. */
  painted: number;
}

type Marks = Window & { answers: Latency[] };

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];

async function latency(page: Page, find: string, keys: readonly string[]): Promise<Latency> {
  await page.locator(`.scene-controls ${find}`).first().focus();
  await page.evaluate(() => {
    const marks: Latency[] = ((window as unknown as Marks).answers = []);
    let pressed = 0;
    document.addEventListener('keydown', () => (pressed = performance.now()), true);
    const answered = new MutationObserver(() => {
      const from = pressed;
      const said = performance.now() - from;
      pressed = 0;
      if (from === 0) return;
      // What is posted from a frame's callback comes once that frame is painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => marks.push({ said, painted: performance.now() - from });
      requestAnimationFrame(() => port2.postMessage(''));
    });
    for (const words of document.querySelectorAll('.scene-readout, .scene-panel')) {
      answered.observe(words, { subtree: true, childList: true, characterData: true });
    }
  });
  for (let i = 0; i < PRESSES; i++) {
    await page.keyboard.press(keys[i % keys.length], { delay: HELD_MS });
    await page.waitForTimeout(600 - HELD_MS);
  }
  const answers = await page.evaluate(() => (window as unknown as Marks).answers);
  if (answers.length < PRESSES / 2) throw new Error(`odds and panel hardly follow: ${find}`);
  return {
    said: median(answers.map(({ said }) => said)),
    painted: median(answers.map(({ painted }) => painted)),
  };
}

/** How soon the words of a scene follow its controls at a quarter of this machine's speed, GL apart. */
export async function benchControls(): Promise<BenchRow[]> {
  const server = await serveExport({ dir: EXPORT_DIR, basePath: '', port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch({
    executablePath: (await findBrowser()) || undefined,
    args: LAUNCH_ARGS,
  });
  const rows: BenchRow[] = [];
  const measure = async (open: (page: Page) => Promise<unknown>, find: string, keys: string[]) => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await open(page);
    await page.waitForLoadState('networkidle');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_THROTTLE });
    const value = await latency(page, find, keys);
    await page.close();
    return value;
  };
  const add = (what: string, { said, painted }: Latency) =>
    rows.push(
      { name: `controls: ${what} at 4× throttle, said`, value: said, unit: 'ms' },
      { name: 'controls: the same, painted', value: painted, unit: 'ms' },
      { name: 'controls: painted of 50 ms', value: painted / BUDGET_MS, unit: 'ratio' },
    );
  try {
    add('a bare slider', await measure((page) => page.setContent(BARE_PAGE), 'input', WALK));
    for (const { kind, scene, find, keys } of CONTROLS) {
      const address = `${server.url}scenes/${scene}/?quality=off`;
      add(kind, await measure((page) => page.goto(address), find, keys));
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}
