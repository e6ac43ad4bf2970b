import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruiseImports, type ImportFindings } from './cruise-imports';
import { IMPORT_RULES, THREE } from './import-rules';
import { PLANTED_TREE } from './planted-tree';
import { repositoryFiles } from './repository-files';
import { CODE_FOLDERS, repositoryImports } from './repository-imports';
import { roomsOf } from './rooms';

describe('imports', () => {
  let found: ImportFindings;
  beforeAll(async () => {
    found = await repositoryImports();
  });

  it('are read', () => {
    expect(found.files.length).toBeGreaterThan(50);
    expect(found.imports.length).toBeGreaterThan(50);
    const three = found.imports.filter(({ to }) => new RegExp(THREE).test(to));
    expect(three.length).toBeGreaterThan(0);
  });

  it('point the way the house lets them, without cycles', () => {
    expect(found.violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
  });

  it('come from files that are each in exactly one room', () => {
    const files = repositoryFiles().filter((file) => /^(?!tests\/).*\/.*\.tsx?$/.test(file));
    expect(files.length).toBeGreaterThan(20);
    const astray = files.filter((file) => roomsOf(file).length !== 1);
    expect(astray).toEqual([]);
  });
});

describe('the rules about imports', () => {
  const tree = mkdtempSync(path.join(tmpdir(), 'fall-line-house-'));
  afterAll(() => rmSync(tree, { recursive: true }));

  it('each find a planted violation, and nothing in what is allowed', async () => {
    for (const [file, text] of Object.entries(PLANTED_TREE)) {
      mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
      writeFileSync(path.join(tree, file), text);
    }
    const { violations } = await cruiseImports(tree, CODE_FOLDERS);
    const fired = new Set(violations.map(({ rule }) => rule));
    expect(IMPORT_RULES.map(({ name }) => name).filter((name) => !fired.has(name ?? ''))).toEqual(
      [],
    );
    expect(violations.filter(({ from }) => from.includes('allowed'))).toEqual([]);
  });

  it('give a stray file no room and a known one exactly one', () => {
    expect(roomsOf('components/widgets/Thing.tsx')).toEqual([]);
    expect(roomsOf('scenes/groove/scene.ts').map(({ name }) => name)).toEqual(['scene']);
    expect(roomsOf('scenes/groove/panel.tsx').map(({ name }) => name)).toEqual(['panel']);
    expect(roomsOf('scenes/groove/Knob.tsx').map(({ name }) => name)).toEqual(['panel']);
  });
});
