import { findAny, findClocks, findInexactArithmetic } from './syntax';
import { holdSyntaxRules, type SyntaxRule } from './syntax-rules';

const RULES: readonly SyntaxRule[] = [
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

holdSyntaxRules(RULES);
