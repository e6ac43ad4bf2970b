import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../../tools/free-port.mjs';
import { type ExportServer, serveExport } from '../../tools/server.mjs';

const dir = mkdtempSync(path.join(tmpdir(), 'fall-line-export-'));
const host = '127.0.0.1';
const running: ExportServer[] = [];

mkdirSync(path.join(dir, 'chapter'));
mkdirSync(path.join(dir, 'embed', 'odds'), { recursive: true });
writeFileSync(path.join(dir, 'index.html'), '<h1>home</h1>');
writeFileSync(path.join(dir, '404.html'), '<h1>nothing here</h1>');
writeFileSync(path.join(dir, 'chapter', 'index.html'), `<h1>chapter</h1>${' word'.repeat(900)}`);
writeFileSync(path.join(dir, 'embed', 'odds', 'index.html'), '<h1>odds</h1>');
writeFileSync(path.join(dir, 'picture'), 'no extension');

async function serve(options: { port?: number; basePath?: string } = {}): Promise<ExportServer> {
  const server = await serveExport({ dir, host, port: await freePort(), ...options });
  running.push(server);
  return server;
}

/** Where a request is sent on to, or its status. */
async function answer(url: string): Promise<string | number> {
  const response = await fetch(url, { redirect: 'manual' });
  return response.headers.get('location') ?? response.status;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('serveExport', () => {
  it('takes the next port where the wanted one is taken', async () => {
    const first = await serve();
    const second = await serve({ port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    expect(await (await fetch(second.url)).text()).toContain('home');
  });

  it('frees its port when closed', async () => {
    const server = await serve();
    await server.close();
    expect((await serve({ port: server.port })).port).toBe(server.port);
  });

  it('sends a folder on to its slash, with the query, and serves files without an ending', async () => {
    const { url } = await serve();
    expect(await answer(`${url}chapter?quality=off`)).toBe('/chapter/?quality=off');
    expect(await answer(`${url}chapter/?quality=off`)).toBe(200);
    expect(await answer(`${url}chapter/index.html?a=b`)).toBe('/chapter/?a=b');
    expect(await answer(`${url}picture`)).toBe(200);
  });

  it('serves under a base path and nowhere else', async () => {
    const { url, port } = await serve({ basePath: '/deep/place' });
    const origin = `http://${host}:${port}`;
    expect(url).toBe(`${origin}/deep/place/`);
    expect(await answer(url)).toBe(200);
    expect(await answer(`${origin}/`)).toBe('/deep/place/');
    expect(await answer(`${origin}/deep/place`)).toBe('/deep/place/');
    expect(await answer(`${origin}/deep/place/chapter`)).toBe('/deep/place/chapter/');
    expect(await answer(`${origin}/deep/place/chapter/index.html`)).toBe('/deep/place/chapter/');
    expect(await answer(`${origin}/chapter/`)).toBe(404);
    expect(await answer(`${origin}/deep/placement/`)).toBe(404);
  });

  it('compresses text, lets any origin read, and answers 404 with the 404 page', async () => {
    const { url } = await serve();
    const page = await fetch(`${url}chapter/`, { headers: { 'accept-encoding': 'br' } });
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(page.headers.get('access-control-allow-origin')).toBe('*');
    const missing = await fetch(`${url}no-such-place/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('nothing here');
  });

  it('lets pages that isolate themselves frame an embed, found or not', async () => {
    const { url } = await serve({ basePath: '/deep' });
    const headersOf = async (place: string) => {
      const { headers } = await fetch(`${url}${place}`, { redirect: 'manual' });
      const policies = ['resource', 'embedder'].map((of) => `cross-origin-${of}-policy`);
      return policies.map((name) => headers.get(name));
    };
    expect(await headersOf('embed/odds/')).toEqual(['cross-origin', 'require-corp']);
    expect(await headersOf('embed/odds')).toEqual(['cross-origin', 'require-corp']);
    expect(await headersOf('embed/no-such-place/')).toEqual(['cross-origin', 'require-corp']);
    expect(await headersOf('chapter')).toEqual(['cross-origin', null]);
    expect(await headersOf('picture')).toEqual(['cross-origin', null]);
    const missing = await fetch(`${url}_next/static/no-such-script.js`);
    expect(missing.headers.get('cache-control')).toBe('no-cache');
  });

  it('keeps to its folder', async () => {
    const { url } = await serve();
    expect(await answer(`${url}/chapter`)).toBe(200);
    expect(await answer(`${url}%E0%A4%A`)).toBe(400);
    expect(await answer(`${url}..%2f..%2fetc/passwd`)).toBeGreaterThanOrEqual(400);
  });

  it('says in one line that there is no export', async () => {
    const empty = path.join(dir, 'chapter', 'nothing');
    await expect(serveExport({ dir: empty, host, port: 0 })).rejects.toThrow(/npm run build/);
  });
});
