import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SCENES } from '@/scenes/registry';
import { launchBrowser } from '@/tests/tools/launch-browser';
import { EXPORT_DIR, reportFailure } from '@/tests/tools/project.mjs';
import { serveExport } from '@/tests/tools/server.mjs';
import { measureFrame } from './measure-frame';

/** `npm run heights`: measures in the built site how high a frame must be, scene by scene. */
async function measureAll(): Promise<void> {
  const server = await serveExport({ dir: EXPORT_DIR, port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const table: Record<string, Record<string, number>> = {};
    for (const { id } of SCENES) {
      table[id] = await measureFrame(page, `${server.url}embed/`, id);
      console.log(`${id}: ${table[id].all} px`);
    }
    const file = path.resolve('components/embed/frame-heights.json');
    await writeFile(file, `${JSON.stringify(table, null, 2)}\n`);
  } finally {
    await browser.close();
    await server.close();
  }
}

measureAll().catch(reportFailure);
