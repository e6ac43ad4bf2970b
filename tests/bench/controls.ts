import { chromium, type Page } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from '../tools/browser.mjs';
import { EXPORT_DIR } from '../tools/project.mjs';
import { serveExport } from '../tools/server.mjs';
import { type BenchRow } from './bench-row';

const THERE_AND_BACK = ['ArrowLeft', 'ArrowRight'];

/** A control of each kind: on which scene, and the keys that change it, in turn. */
const CONTROLS = [
  { kind: 'slider', scene: 'odds', find: 'input[type="range"]', keys: THERE_AND_BACK },
  { kind: 'radio', scene: 'refusal', find: 'input:checked', keys: THERE_AND_BACK },
  { kind: 'press', scene: 'ranking', find: '.control button', keys: ['Enter'] },
  { kind: 'turn taken', scene: 'one-run', find: '.turn-choices button', keys: ['Enter'] },
  { kind: 'ridge curve', scene: 'around-the-fence', find: 'input', keys: THERE_AND_BACK },
  {
    kind: 'ridge curve, slope too',
    scene: 'around-the-fence',
    find: '.control-range:nth-of-type(3) input',
    keys: THERE_AND_BACK,
  },
  { kind: 'ridge curve and support', scene: 'into-the-fog', find: 'input', keys: THERE_AND_BACK },
];

const PRESSES = 21;
const CPU_THROTTLE = 4;
/** What a control may take. */
const BUDGET_MS = 50;

/** Milliseconds from a key to the description that follows from it, painted; median of PRESSES. */
async function latency(page: Page, find: string, keys: readonly string[]): Promise<number> {
  await page.locator(`.scene-controls ${find}`).first().focus();
  await page.evaluate(() => {
    const readout = document.querySelector('.scene-readout')!;
    const marks = ((window as unknown as { answers: number[] }).answers = [] as number[]);
    let pressed = 0;
    document.addEventListener('keydown', () => (pressed = performance.now()), true);
    new MutationObserver(() => {
      const from = pressed;
      requestAnimationFrame(() => from > 0 && marks.push(performance.now() - from));
      pressed = 0;
    }).observe(readout, { subtree: true, childList: true, characterData: true });
  });
  for (let i = 0; i < PRESSES; i++) {
    await page.keyboard.press(keys[i % keys.length]);
    await page.waitForTimeout(600);
  }
  const answers = await page.evaluate(() => (window as unknown as { answers: number[] }).answers);
  if (answers.length < PRESSES / 2) throw new Error(`the readout hardly follows: ${find}`);
  return answers.sort((a, b) => a - b)[answers.length >> 1];
}

/** How soon the words of a scene follow its controls at a quarter of this machine's speed, GL apart. */
export async function benchControls(): Promise<BenchRow[]> {
  const server = await serveExport({ dir: EXPORT_DIR, basePath: '', port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch({
    executablePath: (await findBrowser()) || undefined,
    args: LAUNCH_ARGS,
  });
  const rows: BenchRow[] = [];
  try {
    for (const { kind, scene, find, keys } of CONTROLS) {
      const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
      await page.goto(`${server.url}scenes/${scene}/?quality=off`);
      await page.waitForLoadState('networkidle');
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_THROTTLE });
      const value = await latency(page, find, keys);
      rows.push({ name: `controls: ${kind} at 4× throttle, median`, value, unit: 'ms' });
      rows.push({ name: 'controls: the same of 50 ms', value: value / BUDGET_MS, unit: 'ratio' });
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}
