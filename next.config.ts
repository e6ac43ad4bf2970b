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
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
};

export default config;
