import { type PackageUse } from './package-use';
import { type PackageFindings } from './read-packages';
import { type Reason } from './reasons';

/** What is wrong with the packages of a tree, one line each; empty where each earns its place. */
export function judgePackages(found: PackageFindings, reasons: readonly Reason[]): string[] {
  const { dependencies = {}, devDependencies = {} } = found.manifest;
  const isExcused = (name: string) => reasons.some((reason) => reason.name === name);
  return [
    ...findUnnamed(found),
    ...Object.keys(dependencies)
      .filter((name) => !isExcused(name) && !isShipped(found, name))
      .map((name) => `package.json: no shipped file imports the dependency ${name}`),
    ...Object.keys(devDependencies)
      .filter((name) => !isExcused(name) && usesOf(found, name).length === 0)
      .map((name) => `package.json: nothing uses the devDependency ${name}`),
    ...found.uses
      .filter(({ name }) => name in devDependencies)
      .filter(ships)
      .map(({ name, file }) => `${file}: ships with ${name}, which is a devDependency`),
    ...reasons.flatMap((reason) => judgeReason(found, reason)),
  ];
}

const usesOf = ({ uses }: PackageFindings, name: string) => uses.filter((use) => use.name === name);

/** Whether a use puts the package into the site, or makes the site out of it. */
const ships = ({ kind, how }: PackageUse) =>
  kind === 'shipped' && (how === 'import' || how === 'style');

const isShipped = (found: PackageFindings, name: string) => usesOf(found, name).some(ships);

/** Uses of packages that came along with others and may leave with them. */
function findUnnamed({ manifest, uses }: PackageFindings): string[] {
  const named = { ...manifest.dependencies, ...manifest.devDependencies };
  return uses
    .filter(({ name }) => !(name in named))
    .map(({ name, file }) => `${file}: uses ${name}, which package.json does not name`);
}

/** What is wrong with a reason. */
function judgeReason(found: PackageFindings, { name, because, of }: Reason): string[] {
  const { dependencies = {} } = found.manifest;
  const wrong = (what: string) => [`reasons.ts: ${name} ${what}`];
  if (!found.installed.has(name)) return wrong('is not in package.json, or not installed');
  const isUsed = name in dependencies ? isShipped(found, name) : usesOf(found, name).length > 0;
  if (isUsed) return wrong('is used and needs no reason');
  if (because === 'peer') {
    const asks = found.installed.get(of)?.peerDependencies ?? {};
    return name in asks ? [] : wrong(`is no peer of ${of}`);
  }
  return of === 'node' || usesOf(found, of).length > 0 ? [] : wrong(`has types of ${of}, unused`);
}
