import { basePathFromEnvironment, EXPORT_DIR } from './project.mjs';
import { serveExport } from './server.mjs';

/** Playwright's global setup: serves out/ while browser tests run; returns the teardown. */
export default async function setUp(): Promise<() => Promise<void>> {
  const port = Number(process.env.FALL_LINE_TEST_PORT);
  const basePath = basePathFromEnvironment();
  const server = await serveExport({ dir: EXPORT_DIR, basePath, port, host: '127.0.0.1' });
  if (server.port === port) return server.close;
  await server.close();
  throw new Error(`Port ${port} was taken by another program; run the tests again.`);
}
