import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { SCENES } from '@/scenes/registry';
import { discoverChapters } from './discover';

/** Where the site's routes stand, from the root of the repository: a folder with a page in each. */
const ROUTES = 'app';
const PAGE_FILE = 'page.tsx';

/** What stands for a part of an address that the pages themselves give, by the route it ends. */
type Parts = Readonly<Record<string, readonly string[]>>;

/** Address of a route's file: groups in brackets are not in it. */
function routeOf(file: string): string {
  const folders = path.dirname(file).split(path.sep);
  const named = folders.filter((name) => name !== '.' && !/^\(.*\)$/.test(name));
  return ['', ...named, ''].join('/');
}

/**
 * The addresses of a route, one for each page it makes: `/scenes/[id]/` is one a scene.
 * @throws Error for a route whose pages are not known
 */
export function pagesOf(route: string, parts: Parts): string[] {
  if (!route.includes('[')) return [route];
  const names = parts[route];
  if (!names) throw new Error(`nothing says which pages the route ${route} has`);
  return names.map((name) => route.replace(/\[[^\]]+\]/, name));
}

/** Every page of the site, as paths below its root that end with a slash. Server and build only. */
export async function sitePages(): Promise<string[]> {
  const [files, chapters] = await Promise.all([
    readdir(path.join(process.cwd(), ROUTES), { recursive: true }),
    discoverChapters(),
  ]);
  const scenes = SCENES.map(({ id }) => id);
  const parts: Parts = {
    '/chapters/[slug]/': chapters.map(({ slug }) => slug),
    '/scenes/[id]/': scenes,
    '/embed/[id]/': scenes,
    // They are made of compiled chapters, whose links this list is to check; authors link the step.
    '/states/[id]/': [],
  };
  const routes = files.filter((file) => path.basename(file) === PAGE_FILE).map(routeOf);
  return routes.flatMap((route) => pagesOf(route, parts)).sort();
}
