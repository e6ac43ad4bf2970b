import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';

export interface HostPage {
  /** Its address, on an origin of its own. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves one page of somebody else's, on another origin than the site's.
 * @param headers sent with it, besides its type
 */
export async function serveHostPage(
  body: string,
  headers: Record<string, string> = {},
): Promise<HostPage> {
  const html = `<!doctype html><html lang="en"><title>A post</title><body>${body}</body></html>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
