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

/** Browsers started afresh for each control: what one has compiled, it keeps. */
const BROWSERS = 7;
/** A reader looks before they press. */
const LOOK_MS = 3000;

const CONTROLS = [
  { kind: 'radio', scene: 'refusal', find: 'input:checked', key: 'ArrowRight' },
  {
    kind: 'slider, all solved anew',
    scene: 'odds',
    find: '.control-range:nth-of-type(3) input',
    key: 'ArrowRight',
  },
] as const;

/** The first press of a page that has just come, in a browser that has never run it. */
async function firstAnswer(address: string, find: string, key: string): Promise<Latency> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_THROTTLE });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.locator(`.scene-controls ${find}`).first().focus();
    await watchAnswers(page);
    await page.waitForTimeout(LOOK_MS);
    await pressKey(page, key);
    const [answer] = await takeAnswers(page);
    if (!answer) throw new Error(`odds and panel do not follow the first key: ${address}`);
    return answer;
  } finally {
    await browser.close();
  }
}

/** How soon the words of a scene follow the first press of all, as `benchControls` has it of later ones. */
export async function benchFirstPress(): Promise<BenchRow[]> {
  const server = await serveExport({ dir: EXPORT_DIR, basePath: '', port: 0, host: '127.0.0.1' });
  const rows: BenchRow[] = [];
  try {
    for (const { kind, scene, find, key } of CONTROLS) {
      const answers: Latency[] = [];
      for (let i = 0; i < BROWSERS; i++) {
        answers.push(await firstAnswer(`${server.url}scenes/${scene}/?quality=off`, find, key));
      }
      rows.push(
        {
          name: `first press: ${kind} at 4× throttle, said`,
          value: median(answers.map(({ said }) => said)),
          unit: 'ms',
        },
        {
          name: 'first press: the same, painted',
          value: median(answers.map(({ painted }) => painted)),
          unit: 'ms',
        },
      );
    }
    return rows;
  } finally {
    await server.close();
  }
}
