import { describe, expect, it } from 'vitest';
import { WORLD_CLASSES } from '@/scenes/world/extend';
import { repositoryFiles, textOf } from './repository-files';
import {
  classesNamed,
  findOldNames,
  findTaken,
  findUniformsProps,
  findUnknownClasses,
} from './stack-syntax';
import { holdSyntaxRules, type SyntaxRule } from './syntax-rules';

/** What of framer-motion weighs little; `motion`, `m` and what animates elements weigh 29 KB. */
const LIGHT_MOTION = [
  'animateValue',
  'useMotionValue',
  'useMotionValueEvent',
  'useScroll',
  'useSpring',
  'useTransform',
];

const WORLD = /^scenes\/world\/.*\.tsx$/;

const RULES: readonly SyntaxRule[] = [
  {
    name: 'each object of three in the JSX of the world has a class that fiber was given',
    files: WORLD,
    find: (text) => findUnknownClasses(text, Object.keys(WORLD_CLASSES)),
    planted: [
      '<noSuchClass />',
      '<primitive object={mesh} />',
      'const a = <Sky><noSuchClass>b</noSuchClass></Sky>;',
    ],
    allowed: ['<Sky />', '<group><mesh /></group>', "const mesh = 'noSuchClass';"],
  },
  {
    name: 'nothing in the world is handed uniforms as a prop',
    files: WORLD,
    find: findUniformsProps,
    planted: ['<shaderMaterial uniforms={shared} />', '<Paint uniforms={a}><Sky /></Paint>'],
    allowed: ['<shaderMaterial args={[{ uniforms }]} />', 'const a = { uniforms };'],
  },
  {
    name: 'no part of the world is a program behind a component',
    files: /^scenes\/world\/.*\.tsx?$/,
    find: findOldNames,
    planted: ["import { type WorldPart } from './part';", '<PartView part={sky} />'],
    allowed: ["const name = 'WorldPart';", '<Sky />'],
  },
  {
    name: 'of framer-motion only what weighs little is taken',
    files: /^(?:app|components|content|scenes)\/.*\.tsx?$/,
    find: (text) => findTaken(text, 'framer-motion', LIGHT_MOTION),
    planted: [
      "import { motion } from 'framer-motion';",
      "import { useScroll, m as useSpring } from 'framer-motion';",
      "import * as motion from 'framer-motion';",
      "import { LazyMotion, AnimatePresence } from 'framer-motion';",
      "import { useScroll } from 'framer-motion/dom';",
      "export { useScroll } from 'framer-motion';",
      "const load = () => import('framer-motion');",
    ],
    allowed: [
      "import { useScroll, type MotionProps } from 'framer-motion';",
      "import type { MotionProps } from 'framer-motion';",
      "import { motion } from './motion';",
    ],
  },
];

holdSyntaxRules(RULES);

describe('the world', () => {
  const files = repositoryFiles().filter((file) => file.startsWith('scenes/world/'));

  it('has no file that creates a part', () => {
    const creates = (file: string) => /(?:^|\/)(?:create-[^/]+|frame-parts)\.tsx?$/.test(file);
    expect(files.length).toBeGreaterThan(50);
    expect(['world/create-sky.ts', 'frame-parts.ts', 'recreate-a.ts'].filter(creates)).toHaveLength(
      2,
    );
    expect(files.filter(creates)).toEqual([]);
  });

  it('names in its JSX each class that fiber is given', () => {
    const named = classesNamed(files.filter((file) => file.endsWith('.tsx')).map(textOf));
    expect([...classesNamed(['<group><mesh /></group>'])]).toEqual(['Group', 'Mesh']);
    expect(Object.keys(WORLD_CLASSES).filter((name) => !named.has(name))).toEqual([]);
  });
});
