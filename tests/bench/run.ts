import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inRoot } from '../tools/project.mjs';
import { type BenchOptions, type BenchRow } from './bench-row';
import { benchControls } from './controls';
import { benchDraw } from './draw';
import { benchExport } from './export';
import { benchFirstPress } from './first-press';
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
];

/** One line of the table; four significant digits tell enough. */
function lineOf({ name, value, unit }: BenchRow): string {
  return `${name.padEnd(56)}${String(Number(value.toPrecision(4))).padStart(12)} ${unit}`;
}

/** Runs the parts that are named, or all, and prints their rows as they come. */
async function bench(names: readonly string[], options: BenchOptions): Promise<void> {
  const hasExport = existsSync(inRoot('out', 'index.html'));
  for (const part of PARTS) {
    if (names.length > 0 && !names.includes(part.name)) continue;
    if (part.needsExport && !hasExport) {
      console.log(`${part.name}: left out, there is no built site (npm run build)`);
      continue;
    }
    for (const row of await part.run(options)) console.log(lineOf(row));
  }
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { beside: { type: 'string' } },
});
await bench(positionals, values);
