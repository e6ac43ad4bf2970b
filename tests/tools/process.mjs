import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

const children = new Set();

/** Stops a child and whatever it started. */
function stop(child) {
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** Ends everything `run` still has under way. */
export function stopChildren() {
  for (const child of children) stop(child);
}

/**
 * Runs a program in the repository root with no standard input and waits for it.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean, timeoutSeconds?: number, cwd?: string,
 *   shell?: boolean }} [options] show: print output as it comes; otherwise it is only returned.
 * @returns {Promise<{ ok: boolean, output: string, seconds: number, timedOut: boolean }>} Never
 *   rejects: a program that cannot be started is not ok, and output says why.
 */
export function run(program, args, options = {}) {
  const { env = {}, show = false, timeoutSeconds, cwd = ROOT, shell = false } = options;
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    children.add(child);
    let output = '';
    let timedOut = false;
    const timer =
      timeoutSeconds === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            output += `\nStopped: not done after ${Math.round(timeoutSeconds)} s.\n`;
            stop(child);
          }, timeoutSeconds * 1000);
    const keep = (stream) => (chunk) => {
      output += chunk;
      if (show) stream.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', keep(process.stdout));
    child.stderr.setEncoding('utf8').on('data', keep(process.stderr));
    const finish = (ok) => {
      clearTimeout(timer);
      children.delete(child);
      resolve({ ok, output, seconds: (performance.now() - startedAt) / 1000, timedOut });
    };
    child.on('error', (error) => {
      output += `${program}: ${error.message}\n`;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0 && !timedOut));
  });
}

/** Runs a Node script the same way. */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [script, ...args], options);
}
