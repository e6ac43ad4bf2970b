import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inRoot, PlainError } from './project.mjs';

/** How many ports after the wanted one are tried. */
const PORTS_TO_TRY = 50;

/** The two parts the `serve` command is made of; they are its dependencies, not ours. */
function loadServe() {
  const fromServe = createRequire(inRoot('node_modules', 'serve', 'package.json'));
  return { handle: fromServe('serve-handler'), compress: fromServe('compression')() };
}

/** Where a page's address should have led: folders end with a slash, their page is not named. */
function canonicalOf(dir, pathname) {
  try {
    const place = decodeURIComponent(pathname);
    if (/\/\/|\.\./.test(place)) return pathname;
    if (place.endsWith('/index.html')) return pathname.slice(0, -'index.html'.length);
    const isBare = !place.endsWith('/') && statSync(path.join(dir, place)).isDirectory();
    return isBare ? `${pathname}/` : pathname;
  } catch {
    return pathname;
  }
}

/**
 * What is sent ahead of serve-handler, with every answer about a place, redirects and the 404 page
 * included: what the rules for its folder say, but for how long it may be kept.
 */
function headersAbout(rules, place) {
  return rules
    .filter(({ source }) => source.endsWith('**') && place.startsWith(`/${source.slice(0, -2)}`))
    .flatMap(({ source, headers }) =>
      headers.filter(({ key }) => source === '**' || key !== 'Cache-Control'),
    );
}

/**
 * Answers one request: takes the base path off, sends on to the right form of an address
 * (serve-handler would drop the query and trip over files without an ending), and passes on.
 */
function createListener({ dir, basePath, config }) {
  const { handle, compress } = loadServe();
  const settings = { ...config, public: dir, trailingSlash: undefined };
  return (request, response) => {
    const [pathname, query] = splitOnce(request.url, '?');
    const inside = pathname.slice(basePath.length);
    for (const { key, value } of headersAbout(config.headers, inside)) {
      response.setHeader(key, value);
    }
    const isOurs = pathname === basePath || pathname.startsWith(`${basePath}/`);
    if (!isOurs) {
      if (pathname === '/') return redirect(response, `${basePath}/`);
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      return response.end(`Nothing here: this site is served under ${basePath}/\n`);
    }
    const search = query && `?${query}`;
    const canonical = canonicalOf(dir, inside);
    if (canonical !== inside) return redirect(response, basePath + canonical + search);
    request.url = inside + search;
    return compress(request, response, () => {
      prefixLocation(response, basePath);
      return handle(request, response, settings);
    });
  };
}

function splitOnce(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function redirect(response, location) {
  response.writeHead(301, { Location: location });
  response.end();
}

/** serve-handler knows no base path; its redirects get it here. */
function prefixLocation(response, basePath) {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status, headers = {}) => {
    if (headers.Location) headers = { ...headers, Location: basePath + headers.Location };
    return writeHead(status, headers);
  };
}

/** Listens on the wanted port or, where it is taken, on the next free one. */
function listen(server, wanted, host) {
  return new Promise((resolve, reject) => {
    let port = wanted;
    server.on('listening', () => resolve(server.address().port));
    server.on('error', (error) => {
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (!isTaken || port === 0 || port + 1 >= wanted + PORTS_TO_TRY) return reject(error);
      port += 1;
      server.listen(port, host);
    });
    server.listen(port, host);
  });
}

/**
 * Serves a static export as a host would: clean addresses, the headers of serve.json, brotli or
 * gzip.
 *
 * @param {{ dir: string, basePath?: string, port?: number, host?: string }} options dir: the
 *   export, absolute; basePath: '' or '/some/path'; port: wanted port, 0 for any; host: address to
 *   listen on, all of them if none is given.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} url ends with a
 *   slash and includes the base path; port may be later than the wanted one, if that was taken.
 * @throws {PlainError} if there is no export, or no port is free.
 */
export async function serveExport({ dir, basePath = '', port = 4173, host }) {
  if (!existsSync(path.join(dir, 'index.html'))) {
    throw new PlainError(`There is no built site in ${dir}: run npm run build first.`);
  }
  const config = JSON.parse(readFileSync(inRoot('serve.json'), 'utf8'));
  const server = createServer(createListener({ dir, basePath, config }));
  const found = await listen(server, port, host).catch((error) => {
    throw new PlainError(`Cannot listen on port ${port} or the ones after it: ${error.message}`);
  });
  return {
    url: `http://${host ?? 'localhost'}:${found}${basePath}/`,
    port: found,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
