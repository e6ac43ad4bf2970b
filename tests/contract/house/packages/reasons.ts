/** Why a package stands in package.json although nothing that ships, and no tool, uses it. */
export interface Reason {
  name: string;
  /** `peer`: another package asks for it; `types`: it tells TypeScript what another one holds. */
  because: 'peer' | 'types';
  /** That other package; `node` is Node itself. */
  of: string;
}

/** All such packages: a test fails on one that is used after all, or whose reason is gone. */
export const REASONS: readonly Reason[] = [
  { name: 'esbuild', because: 'peer', of: 'mdx-bundler' },
  { name: '@types/node', because: 'types', of: 'node' },
  { name: '@types/react', because: 'types', of: 'react' },
  { name: '@types/react-dom', because: 'types', of: 'react-dom' },
  { name: '@types/three', because: 'types', of: 'three' },
];
