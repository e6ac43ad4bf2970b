import { buildExport, exportIsFresh } from './build.mjs';
import { install } from './install.mjs';
import { basePathFromEnvironment, EXPORT_DIR, PlainError, reportFailure } from './project.mjs';
import { stopChildren } from './process.mjs';
import { serveExport } from './server.mjs';

const DEFAULT_PORT = 4173;

/** Stops cleanly on Ctrl-C and SIGTERM; a server, once there is one, is closed first. */
function stopOnSignal() {
  const running = { close: async () => {} };
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      stopChildren();
      await running.close();
      process.exit(0);
    });
  }
  return running;
}

/** The port asked for, from PORT, or ours. */
function wantedPort() {
  if (!process.env.PORT) return DEFAULT_PORT;
  const port = Number(process.env.PORT);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new PlainError(`PORT is "${process.env.PORT}"; it must be a number from 0 to 65535.`);
}

/** Builds out/ unless it was built from these very sources. */
async function ensureExport() {
  if (exportIsFresh()) return;
  console.log('Building the site (about a minute) …');
  const result = await buildExport();
  if (result.ok) return console.log(`Built in ${result.seconds.toFixed(0)} s.`);
  console.error(result.output.trimEnd());
  throw new PlainError('\nThe site could not be built; the error is shown above.');
}

async function start() {
  const running = stopOnSignal();
  const port = wantedPort();
  await install();
  await ensureExport();
  const server = await serveExport({ dir: EXPORT_DIR, basePath: basePathFromEnvironment(), port });
  running.close = server.close;
  if (port !== 0 && server.port !== port) {
    console.log(`Port ${port} is taken; using ${server.port} instead.`);
  }
  console.log(`Fall Line is at ${server.url} (Ctrl-C stops it)`);
}

start().catch(reportFailure);
