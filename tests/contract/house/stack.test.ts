import { WORLD_CLASSES } from '@/scenes/world/extend';
import { findTaken, findUniformsProps, findUnknownClasses } from './stack-syntax';
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
    // `primitive` is fiber's own.
    find: (text) => findUnknownClasses(text, [...Object.keys(WORLD_CLASSES), 'Primitive']),
    planted: ['<noSuchClass />', 'const a = <Sky><noSuchClass>b</noSuchClass></Sky>;'],
    allowed: ['<Sky />', '<group><mesh /></group>', "const mesh = 'noSuchClass';"],
  },
  {
    name: 'no object of three in the world is handed its uniforms as a prop',
    files: WORLD,
    find: findUniformsProps,
    planted: ['<shaderMaterial uniforms={shared} />', '<mesh uniforms={a}><Paint /></mesh>'],
    allowed: ['<shaderMaterial args={[{ uniforms }]} />', 'const a = { uniforms };'],
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
