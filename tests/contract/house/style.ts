/** One thing that must not stand in a hand-written file. */
export interface StyleRule {
  name: string;
  pattern: RegExp;
  /** Files it applies to. */
  files: RegExp;
  /** Text that breaks the rule, put together so that this file does not break it. */
  planted: string;
}

const CODE = /\.(?:ts|tsx|mts|mjs)$/;
const ALL = /./;

/** What no hand-written file may hold. */
export const STYLE_RULES: readonly StyleRule[] = [
  {
    name: 'no silenced type checks',
    pattern: new RegExp('@ts-' + '(?:ignore|nocheck)'),
    files: CODE,
    planted: '// @ts-' + 'ignore',
  },
  {
    name: 'no silenced lint rules',
    pattern: new RegExp('(?:es|ox)lint-' + 'disable'),
    files: CODE,
    planted: '/* eslint-' + 'disable */',
  },
  {
    name: 'nothing left to do',
    pattern: new RegExp('\\b(?:TO' + 'DO|FIX' + 'ME)\\b'),
    files: /\.(?:ts|tsx|mts|mjs|css|mdx|md|glsl)$/,
    planted: '// TO' + 'DO: later',
  },
  {
    name: 'no test left out or run alone',
    pattern: /\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|skipIf|only|todo|fixme)\b/,
    files: /^tests\/.*\.(?:ts|tsx)$/,
    planted: ['test', 'skip'].join('.'),
  },
  {
    name: 'no path of one machine',
    pattern: new RegExp('(?<![\\w./@-])/(?:work|tmp|home|root|Users|mnt|private)/' + '[\\w.-]+'),
    files: ALL,
    planted: "from '/" + "work/main/app'",
  },
  {
    name: 'no package registry',
    pattern: new RegExp('\\bregistry\\.[a-z0-9-]+\\.|' + '(?:^|\\s)registry\\s*=', 'm'),
    files: ALL,
    planted: 'https://registry.' + 'npmjs.org/three',
  },
];
