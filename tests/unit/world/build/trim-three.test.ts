import { readFileSync } from 'node:fs';
import { ShaderChunk as WHOLE } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import trimThree from '@/scenes/world/build/trim-three.mjs';
import { inRoot } from '../../../tools/project.mjs';

const MODULE = 'node_modules/three/build/three.module.js';
const source = readFileSync(inRoot(MODULE), 'utf8');

/** The table of shader pieces as a module text gives it: what stands before it, run by itself. */
function chunksOf(text: string): Record<string, string> {
  const names = Object.keys(WHOLE);
  const table = text.indexOf('const ShaderChunk = {');
  const pieces = text
    .slice(0, table)
    .match(/^(?:var|const) [\w$]+ = (?:"(?:[^"\\]|\\.)*"|LEFT_OUT);$/gm);
  const end = text.indexOf('};', table) + 2;
  const run = new Function(
    `${pieces?.join('\n') ?? ''}\n${text.slice(table, end)}\nreturn ShaderChunk;`,
  );
  const chunks = run() as Record<string, string>;
  expect(Object.keys(chunks).sort()).toEqual(names.sort());
  return chunks;
}

describe('trimThree, on the three that is installed', () => {
  let trimmed = '';
  let chunks: Record<string, string> = {};
  beforeAll(() => {
    trimmed = trimThree(source);
    chunks = chunksOf(trimmed);
  });

  it('reads the table as three has it', () => {
    expect(chunksOf(source)).toEqual({ ...WHOLE });
  });

  it('keeps what three puts before every shader', () => {
    expect(chunks.colorspace_pars_fragment).toBe(WHOLE.colorspace_pars_fragment);
    expect(WHOLE.colorspace_pars_fragment).toContain('sRGBTransferOETF');
  });

  it('leaves every other piece out, each with a reason that no compiler passes over', () => {
    const kept = Object.keys(chunks).filter((name) => !chunks[name].startsWith('#error '));
    expect(kept).toEqual(['colorspace_pars_fragment']);
    expect(chunks.meshbasic_frag).toMatch(/left out.*trim-three/);
    expect(source.length - trimmed.length).toBeGreaterThan(100_000);
  });

  it('touches nothing from the table on', () => {
    const fromTable = (text: string) => text.slice(text.indexOf('const ShaderChunk = {'));
    expect(fromTable(trimmed)).toBe(fromTable(source));
  });
});

describe('trimThree, on a three that has changed', () => {
  it.each([
    ['the table is gone', (text: string) => text.replace('const ShaderChunk', 'const Chunks')],
    [
      'a piece is written otherwise',
      (text: string) => text.replace(/^var bsdfs = "/m, 'var bsdfs = `'),
    ],
    [
      'the piece that stays is gone',
      (text: string) => text.replaceAll('colorspace_pars_fragment', 'colorspace_pars'),
    ],
  ])('stops where %s', (_, change) => {
    const changed = change(source);
    expect(changed).not.toBe(source);
    expect(() => trimThree(changed)).toThrow(/trim-three|three has no/);
  });
});
