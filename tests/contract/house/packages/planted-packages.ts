import { type Reason } from './reasons';

const packageFile = (name: string, more: object = {}) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, main: 'index.js', ...more }),
  [`node_modules/${name}/index.js`]: '',
});

const manifest = {
  scripts: { cut: 'MODE=fine started --all && tsx components/type/cut.ts' },
  dependencies: {
    '@well/shipped': '1',
    'sheet-of-rules': '1',
    'only-tested': '1',
    'only-typed': '1',
    'only-cut': '1',
    'asked-for': '1',
    'never-asked-for': '1',
  },
  devDependencies: {
    'for-show': '1',
    'ships-after-all': '1',
    'sheet-after-all': '1',
    'has-peer': '1',
    started: '1',
    tsx: '1',
    'a-plugin': '1',
    'used-anyway': '1',
    '@types/gone': '1',
    '@types/node': '1',
  },
};

/** A small tree whose package.json is in disorder, and what of it is in order. */
export const PLANTED_PACKAGES: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify(manifest),
  'app/page.ts':
    "import '@well/shipped/core/part';\nimport { type A } from 'only-typed';\nimport 'came-along';\nimport 'node:path';\nexport type B = A;\n",
  'app/sheet.css': "@import 'sheet-of-rules' source(none);\n@import './more.css';\n",
  'app/more.css': "@import 'sheet-after-all';\n",
  'components/type/cut.ts': "import 'only-cut';\nimport 'has-peer';\n",
  'content/late.ts': "export const load = () => import('ships-after-all');\n",
  'tests/unit/a.test.ts': "import 'only-tested';\nimport 'used-anyway';\n",
  'postcss.config.mjs': "export default { plugins: { 'a-plugin': {} } };\n",
  ...packageFile('@well/shipped'),
  ...packageFile('started', { bin: './run.js' }),
  ...packageFile('tsx', { bin: { tsx: './run.js' } }),
  ...packageFile('has-peer', { peerDependencies: { 'asked-for': '*' } }),
  ...packageFile('asked-for'),
  ...packageFile('never-asked-for'),
  ...packageFile('only-typed'),
  ...packageFile('used-anyway'),
  ...packageFile('@types/gone'),
  ...packageFile('@types/node'),
};

/** Reasons, of which the first two hold. */
export const PLANTED_REASONS: readonly Reason[] = [
  { name: 'asked-for', because: 'peer', of: 'has-peer' },
  { name: '@types/node', because: 'types', of: 'node' },
  { name: 'never-asked-for', because: 'peer', of: 'has-peer' },
  { name: 'used-anyway', because: 'peer', of: 'has-peer' },
  { name: '@types/gone', because: 'types', of: 'gone' },
  { name: 'not-there', because: 'peer', of: 'has-peer' },
];

/** Each fault planted above, as it is told. */
export const PLANTED_FAULTS: readonly string[] = [
  'app/page.ts: uses came-along, which package.json does not name',
  'package.json: no shipped file imports the dependency only-tested',
  'package.json: no shipped file imports the dependency only-typed',
  'package.json: no shipped file imports the dependency only-cut',
  'package.json: nothing uses the devDependency for-show',
  'content/late.ts: ships with ships-after-all, which is a devDependency',
  'app/more.css: ships with sheet-after-all, which is a devDependency',
  'reasons.ts: never-asked-for is no peer of has-peer',
  'reasons.ts: used-anyway is used and needs no reason',
  'reasons.ts: @types/gone has types of gone, unused',
  'reasons.ts: not-there is not in package.json, or not installed',
];
