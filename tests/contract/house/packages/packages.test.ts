import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../tools/project.mjs';
import { cruiseImports } from '../cruise-imports';
import { writtenFiles } from '../repository-files';
import { repositoryImports } from '../repository-imports';
import { judgePackages } from './judge-packages';
import { type FileKind, namedPackages } from './package-use';
import { PLANTED_FAULTS, PLANTED_PACKAGES, PLANTED_REASONS } from './planted-packages';
import { type PackageFindings, readPackages } from './read-packages';
import { REASONS } from './reasons';
import { reportStack, STACK } from './stack-report';

describe('the packages of package.json', () => {
  let found: PackageFindings;
  beforeAll(async () => {
    found = readPackages(ROOT, writtenFiles(), (await repositoryImports()).imports);
  });

  it('are read, and where they are used', () => {
    expect(namedPackages(found.manifest).length).toBeGreaterThan(20);
    expect(found.installed.size).toBe(namedPackages(found.manifest).length);
    const usersOf = (name: string, kind: FileKind) =>
      new Set(
        found.uses.filter((use) => use.name === name && use.kind === kind).map((u) => u.file),
      );
    expect(usersOf('react', 'shipped').size).toBeGreaterThan(20);
    expect(usersOf('vitest', 'test').size).toBeGreaterThan(20);
    expect(usersOf('tsx', 'tool')).toContain('package.json');
    expect(usersOf('eslint', 'tool')).toContain('tests/tools/stages.mjs');
    expect(usersOf('tailwindcss', 'shipped')).toContain('app/globals.css');
    expect(usersOf('@tailwindcss/postcss', 'tool')).toContain('postcss.config.mjs');
  });

  it('each earn their place', () => {
    expect(judgePackages(found, REASONS)).toEqual([]);
  });
});

describe('the report of the stack', () => {
  it('tells who uses what, by kind and folder', () => {
    const report = reportStack([
      { name: 'three', file: 'scenes/world/a.ts', kind: 'shipped', how: 'import' },
      { name: 'three', file: 'scenes/world/b.ts', kind: 'shipped', how: 'types' },
      { name: 'three', file: 'scenes/world/a.ts', kind: 'shipped', how: 'types' },
      { name: '@playwright/test', file: 'tests/browser/c.ts', kind: 'test', how: 'import' },
    ]);
    expect(report).toContain(
      'three: 2 shipped, 0 tool, 0 test\n  shipped  scenes/world/ a.ts, b.ts (types)\n',
    );
    expect(report).toContain(
      'playwright: 0 shipped, 0 tool, 1 test\n  test     tests/browser/ c.ts',
    );
    for (const title of Object.keys(STACK)) expect(report).toContain(`${title}: `);
  });
});

describe('what is said of packages', () => {
  const tree = mkdtempSync(path.join(tmpdir(), 'fall-line-packages-'));
  afterAll(() => rmSync(tree, { recursive: true }));

  it('names each planted fault, and nothing in what is in order', async () => {
    for (const [file, text] of Object.entries(PLANTED_PACKAGES)) {
      mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
      writeFileSync(path.join(tree, file), text);
    }
    const files = Object.keys(PLANTED_PACKAGES).filter((file) => !file.startsWith('node_modules/'));
    const code = files.filter((file) => /\.(?:ts|mjs)$/.test(file));
    const { imports } = await cruiseImports(tree, code);
    const said = judgePackages(readPackages(tree, files, imports), PLANTED_REASONS);
    expect(said.sort()).toEqual([...PLANTED_FAULTS].sort());
  });
});
