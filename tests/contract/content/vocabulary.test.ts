import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '@/components/mdx/components';
import { VOCABULARY } from '@/content/vocabulary/vocabulary';

const ROOT = process.cwd();
const CODE = /\.tsx?$/;
/** What belongs to the build and must not travel to a browser. */
const BUILD_ONLY = /^(?:zod|mdx-bundler|esbuild|remark-|node:)|(?:^|\/)content\/pipeline\//;
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?!type\b)([^'"]*?)(?:from\s*)?'([^']+)'|import\('([^']+)'\)/g;
/** `{ type A, type B }`: nothing but types. */
const ONLY_TYPES = /^\s*\{\s*(?:type\s[^,}]+,?\s*)+\}\s*$/;

async function sourcesOf(folder: string): Promise<Map<string, string>> {
  const names = await readdir(path.join(ROOT, folder), { recursive: true });
  const files = names.filter((name) => CODE.test(name)).map((name) => path.join(folder, name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(ROOT, file), 'utf8')] as const),
    ),
  );
}

/** Imports of a file that leave something behind once types are gone. */
const importsOf = (source: string) =>
  [...source.matchAll(IMPORT)]
    .filter(([, names]) => !ONLY_TYPES.test(names ?? ''))
    .map(([, , fixed, dynamic]) => fixed ?? dynamic);

/** Path of a file of ours that an import leads to; undefined for packages. */
function resolveImport(from: string, to: string, files: ReadonlyMap<string, string>) {
  if (!to.startsWith('.') && !to.startsWith('@/')) return undefined;
  const base = to.startsWith('@/') ? to.slice(2) : path.join(path.dirname(from), to);
  return [`${base}.ts`, `${base}.tsx`, base].find((file) => files.has(file));
}

/** Ways from a file to something build-only, each as the import that leads there. */
function buildOnlyFrom(start: string, files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const to of importsOf(files.get(file) ?? '')) {
      const next = resolveImport(file, to, files);
      if (BUILD_ONLY.test(next ?? to)) found.push(`${file} → ${to}`);
      else if (next) queue.push(next);
    }
  }
  return found;
}

describe('the vocabulary', () => {
  it('has a file of its own for each word that it renders', async () => {
    const files = await readdir(path.join(ROOT, 'components/mdx'));
    for (const name of Object.keys(COMPONENTS)) expect(files).toContain(`${name}.tsx`);
    const words = Object.keys(VOCABULARY);
    expect(words.length).toBeGreaterThanOrEqual(7);
    const others = words.filter((word) => !Object.hasOwn(COMPONENTS, word));
    expect(others).toEqual(['TrainingPanel']);
  });

  it('is rendered on the server alone', async () => {
    const words = await sourcesOf('components/mdx');
    expect(words.size).toBeGreaterThan(5);
    for (const [file, source] of words) expect(source, file).not.toMatch(/^['"]use client['"]/m);
  });
});

describe('the pipeline', () => {
  it('does not reach the browser', async () => {
    const rooms = await Promise.all(['app', 'components', 'content', 'scenes'].map(sourcesOf));
    const files = new Map(rooms.flatMap((room) => [...room]));
    const clients = [...files.keys()].filter((file) =>
      /^['"]use client['"]/m.test(files.get(file) ?? ''),
    );
    expect(clients.length).toBeGreaterThan(0);
    expect(clients.flatMap((file) => buildOnlyFrom(file, files))).toEqual([]);
  });

  it('would be noticed where it did', () => {
    const files = new Map([
      [
        'components/a.tsx',
        "import { type A } from './b';\nimport {\n  c,\n  type D,\n} from './c';",
      ],
      ['components/b.ts', "import { load } from '@/content/pipeline/load';"],
      ['components/c.ts', "import { type A } from './b';"],
      ['components/d.tsx', "import './c';\nconst b = import('./b');"],
      ['content/pipeline/load.ts', "import { z } from 'zod';"],
    ]);
    expect(buildOnlyFrom('components/a.tsx', files)).toEqual([]);
    expect(buildOnlyFrom('components/b.ts', files)).toHaveLength(1);
    expect(buildOnlyFrom('components/d.tsx', files)).toEqual([
      'components/b.ts → @/content/pipeline/load',
    ]);
  });
});
