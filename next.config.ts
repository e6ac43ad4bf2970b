import type { NextConfig } from 'next';

/** A path the site is served under, such as `/fall-line`; empty at a root. */
const basePath = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  basePath,
  reactStrictMode: true,
  images: { unoptimized: true },
  // Types are a stage of their own in `npm run check`: a reader who starts the site need not wait.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    rules: {
      '**/node_modules/three/build/three.module.js': {
        loaders: ['./scenes/world/build/trim-three.mjs'],
      },
      // While working, errors of the shader compiler name lines as they are written.
      '**/scenes/world/**/*.ts': {
        condition: { all: ['production', { content: /\/\* glsl \*\// }] },
        loaders: ['./scenes/world/build/minify-glsl.mjs'],
      },
    },
  },
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
};

export default config;
