import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot, PlainError } from './project.mjs';
import { run, runNode } from './process.mjs';

const STAMP = inRoot('node_modules', '.fall-line-lock');

/** Stops with one line if this Node is older than package.json asks for. */
export function requireNode(version = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const wanted = engines.node.replace(/^>=/, '').split('.').map(Number);
  const found = version.split('.').map(Number);
  const isOlder = found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1]);
  if (isOlder) {
    throw new PlainError(`Fall Line needs Node ${wanted.join('.')} or newer; this is ${version}.`);
  }
}

/**
 * Whether npm's own note of what it installed agrees with the lockfile: every package the lock
 * asks for (optional ones may be missing) at its version, and nothing else.
 *
 * @param {Record<string, { version?: string, optional?: boolean }>} wanted
 * @param {Record<string, { version?: string }>} installed
 */
export function sameInstall(wanted, installed) {
  const isThere = ([place, { version, optional }]) =>
    place === '' || installed[place]?.version === version || (optional && !installed[place]);
  return (
    Object.entries(wanted).every(isThere) && Object.keys(installed).every((place) => wanted[place])
  );
}

/** Whether node_modules holds what package-lock.json asks for. */
function isInstalled(lockText, stamp) {
  if (!existsSync(inRoot('node_modules'))) return false;
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === stamp;
  const note = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  return sameInstall(JSON.parse(lockText).packages, installed);
}

/** Runs npm; the npm that started us, if it did. */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  const all = [...args, '--no-audit', '--no-fund', '--include=dev'];
  return npm?.endsWith('npm-cli.js')
    ? runNode(npm, all)
    : run('npm', all, { shell: process.platform === 'win32' });
}

/** Installs the locked packages if they are not there yet. Throws PlainError if that fails. */
export async function install() {
  requireNode();
  const lockText = readFileSync(inRoot('package-lock.json'), 'utf8');
  const stamp = createHash('sha256').update(lockText).digest('hex');
  if (!isInstalled(lockText, stamp)) {
    console.log('Installing packages (npm ci) …');
    let result = await runNpm(['ci']);
    if (!result.ok) {
      // Some npm versions refuse a lockfile that lacks another system's optional packages.
      console.log('npm ci refused; trying npm install with the same lockfile …');
      const refusal = result.output;
      result = await runNpm(['install', '--no-save']);
      if (!result.ok) {
        console.error(`${refusal}\n${result.output.trimEnd()}`);
        throw new PlainError('Packages could not be installed: npm failed, as shown above.');
      }
    }
    console.log(`Packages installed in ${result.seconds.toFixed(0)} s.`);
  }
  writeFileSync(STAMP, stamp);
}
