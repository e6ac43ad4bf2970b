import { launchBrowser } from '../tools/launch-browser';
import { EXPORT_DIR } from '../tools/project.mjs';
import { serveExport } from '../tools/server.mjs';
import { CPU_THROTTLE, type Latency, pressKey, takeAnswers, watchAnswers } from './answers';
import { type BenchRow } from './bench-row';
import { addressOf, PRESSED_CONTROLS, type PressedControl } from './pressed-controls';
import { median } from './quantile';

/** Browsers started afresh for each control: what one has compiled, it keeps. */
const BROWSERS = 7;
/** A reader looks before they press. */
const LOOK_MS = 3000;

const KINDS = ['radio', 'slider, all solved anew'] as const;

/** The first press of a page that has just come, in a browser that has never run it. */
async function firstAnswer(site: string, control: PressedControl): Promise<Latency> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_THROTTLE });
    await page.goto(addressOf(site, control));
    await page.waitForLoadState('networkidle');
    await page.locator(`form ${control.find}`).first().focus();
    await watchAnswers(page);
    await page.waitForTimeout(LOOK_MS);
    await pressKey(page, control.keys[0]);
    const [answer] = await takeAnswers(page);
    if (!answer) throw new Error(`odds and panel do not follow the first key: ${page.url()}`);
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
    for (const kind of KINDS) {
      const answers: Latency[] = [];
      for (let i = 0; i < BROWSERS; i++) {
        answers.push(await firstAnswer(server.url, PRESSED_CONTROLS[kind]));
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
