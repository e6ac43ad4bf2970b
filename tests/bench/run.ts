import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { EXPORT_DIR, PlainError, reportFailure } from '../tools/project.mjs';
import { type BenchOptions, type BenchRow } from './bench-row';
import { benchControls } from './controls';
import { benchDraw } from './draw';
import { benchExport } from './export';
import { benchFirstPress } from './first-press';
import { benchFrames } from './frames';
import { benchModel } from './model';
import { benchScroll } from './scroll';
import { benchWords } from './words';

/** A part of the bench; the ones that look at the built site need out/. */
interface Part {
  name: string;
  needsExport: boolean;
  run: (options: BenchOptions) => BenchRow[] | Promise<BenchRow[]>;
}

const PARTS: readonly Part[] = [
  { name: 'model', needsExport: false, run: benchModel },
  { name: 'words', needsExport: false, run: benchWords },
  { name: 'export', needsExport: true, run: benchExport },
  { name: 'controls', needsExport: true, run: benchControls },
  { name: 'first-press', needsExport: true, run: benchFirstPress },
  { name: 'scroll', needsExport: true, run: benchScroll },
  { name: 'draw', needsExport: true, run: benchDraw },
  { name: 'frames', needsExport: true, run: benchFrames },
];

/** One line of the table; four significant digits tell enough. */
function lineOf({ name, value, unit }: BenchRow): string {
  return `${name.padEnd(56)}${String(Number(value.toPrecision(4))).padStart(12)} ${unit}`;
}

/** Whether a site was built into a folder. */
const isBuilt = (dir: string) => existsSync(path.join(dir, 'index.html'));

/** What is asked for; throws a PlainError for what there is not. */
function readCommand(): { names: readonly string[]; options: BenchOptions } {
  const { positionals: names, values: options } = parseArgs({
    allowPositionals: true,
    options: { beside: { type: 'string' } },
  });
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) {
    const parts = PARTS.map(({ name }) => name).join(', ');
    throw new PlainError(`no part of the bench: ${unknown.join(', ')}; there are ${parts}`);
  }
  if (options.beside !== undefined && !isBuilt(options.beside)) {
    throw new PlainError(`--beside: no built site in ${options.beside}`);
  }
  return { names, options };
}

/** Runs the parts that are named, or all, and prints their rows as they come. */
async function bench(): Promise<void> {
  const { names, options } = readCommand();
  for (const part of PARTS) {
    if (names.length > 0 && !names.includes(part.name)) continue;
    if (part.needsExport && !isBuilt(EXPORT_DIR)) {
      console.log(`${part.name}: left out, there is no built site (npm run build)`);
      continue;
    }
    for (const row of await part.run(options)) console.log(lineOf(row));
  }
}

await bench().catch(reportFailure);
