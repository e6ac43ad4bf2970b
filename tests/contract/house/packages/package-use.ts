/** Whether a file is part of the site, of a command, or of the tests. */
export type FileKind = 'shipped' | 'tool' | 'test';

/** One way in which a file of ours uses a package. */
export interface PackageUse {
  /** Of the package, such as `three` or `@react-three/fiber`. */
  name: string;
  /** Relative to the root. */
  file: string;
  kind: FileKind;
  /**
   * An import of values or of nothing but types, a line of a style sheet, a command started, or a
   * name that a tool or a setting mentions (a plugin, a file inside the package).
   */
  how: 'import' | 'types' | 'style' | 'command' | 'name';
}

/** The parts of package.json that tell of packages. */
export interface Manifest {
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Names of all packages that package.json asks for. */
export function namedPackages({ dependencies, devDependencies }: Manifest): string[] {
  return Object.keys({ ...dependencies, ...devDependencies });
}

/** The package that an import leads to; undefined for a file of ours and for what Node brings. */
export function packageOf(written: string): string | undefined {
  if (/^(?:\.|\/|@\/|node:|[a-z]+:\/\/)/.test(written)) return undefined;
  return /^(?:@[^/\s]+\/)?[^/\s]+/.exec(written)?.[0];
}
