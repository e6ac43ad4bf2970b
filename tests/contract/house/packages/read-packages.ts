import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { type Import } from '../cruise-imports';
import { kindsOf } from './file-kinds';
import { commandsOf, packagesNamedIn, packagesOfSheet } from './mentions';
import { type Manifest, namedPackages, packageOf, type PackageUse } from './package-use';

/** What an installed package says of itself. */
export interface InstalledPackage {
  bin?: string | Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** What is known of the packages of a tree. */
export interface PackageFindings {
  manifest: Manifest;
  /** By name; a package of package.json that is not installed is missing. */
  installed: ReadonlyMap<string, InstalledPackage>;
  uses: PackageUse[];
}

/** `tree`: absolute; `files`: of it, those written by hand; `imports`: all that they import. */
export function readPackages(
  tree: string,
  files: readonly string[],
  imports: readonly Import[],
): PackageFindings {
  const read = (file: string) => readFileSync(path.join(tree, file), 'utf8');
  const manifest = JSON.parse(read('package.json')) as Manifest;
  const installed = new Map(
    namedPackages(manifest).flatMap((name) => {
      try {
        const text = read(`node_modules/${name}/package.json`);
        return [[name, JSON.parse(text) as InstalledPackage] as const];
      } catch {
        return [];
      }
    }),
  );
  const kindOf = kindsOf(manifest, imports);
  const mention = (how: PackageUse['how'], file: string, names: readonly string[]) =>
    names.map((name) => ({ name, file, kind: kindOf(file), how }));
  const uses = [
    ...imports.flatMap(({ from, written, typeOnly }) => {
      const name = isBuiltin(written) ? undefined : packageOf(written);
      return name ? mention(typeOnly ? 'types' : 'import', from, [name]) : [];
    }),
    ...files
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => mention('style', file, packagesOfSheet(read(file)))),
    ...files
      .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && kindOf(file) === 'tool')
      .flatMap((file) => mention('name', file, packagesNamedIn(read(file), manifest))),
    ...mention('command', 'package.json', packagesOfCommands(manifest, installed)),
  ];
  return { manifest, installed, uses };
}

/** Packages whose commands the scripts of package.json start. */
function packagesOfCommands(
  manifest: Manifest,
  installed: ReadonlyMap<string, InstalledPackage>,
): string[] {
  const started = new Set(commandsOf(manifest));
  const starts = (name: string, { bin = {} }: InstalledPackage) =>
    typeof bin === 'string' ? started.has(name) : Object.keys(bin).some((key) => started.has(key));
  return [...installed].flatMap(([name, itself]) => (starts(name, itself) ? [name] : []));
}
