import { describe, expect, it } from 'vitest';
import { textOf, writtenFiles } from './repository-files';
import { type Finding, findAny, findClocks, findInexactArithmetic } from './syntax';

interface PurityRule {
  name: string;
  files: RegExp;
  find: (text: string) => Finding[];
  planted: string[];
  allowed: string[];
}

const RULES: readonly PurityRule[] = [
  {
    name: 'no type is any',
    files: /\.(?:ts|tsx|mts)$/,
    find: findAny,
    planted: [
      'let a: any;',
      'const a = <T extends any[]>(b: T) => b;',
      'type A = Map<string, any>;',
    ],
    allowed: ['const any = 1; // any', "const word = 'any';"],
  },
  {
    name: 'the model, the pose, the state and the scenes know no clock and no chance without a seed',
    files: /^scenes\/(?:(?:instrument|model|pose|reading|state|words)\/.*|[^/]+\/scene)\.ts$/,
    find: findClocks,
    planted: [
      'Math.random()',
      'const now = Date.now();',
      'performance.now()',
      'const { now } = performance;',
    ],
    allowed: ['interface Source { Date: string }', 'source.performance', 'Math.sqrt(2)'],
  },
  {
    name: 'the model and the terrain bake do only arithmetic that is the same everywhere',
    files: /^scenes\/(?:model|world\/terrain)\/.*\.ts$/,
    find: findInexactArithmetic,
    planted: ['Math.exp(1)', 'a ** b', 'a **= b', 'const { sin } = Math;', "Math['pow'](1, 2)"],
    allowed: ['Math.sqrt(a * a)', 'Math.floor(a / b)', 'lib.Math'],
  },
];

describe.each(RULES)('$name', ({ files, find, planted, allowed }) => {
  const read = writtenFiles().filter((file) => files.test(file));

  it('reads files and finds each planted breach, and only breaches', () => {
    expect(read.length).toBeGreaterThan(2);
    expect(planted.filter((text) => find(text).length === 0)).toEqual([]);
    expect(allowed.filter((text) => find(text).length > 0)).toEqual([]);
  });

  it('holds', () => {
    const findings = read.flatMap((file) =>
      find(textOf(file)).map(({ line, what }) => `${file}:${line} ${what}`),
    );
    expect(findings).toEqual([]);
  });
});
