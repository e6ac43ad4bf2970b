/**
 * Where the site's root lies: `siteUrl`, and below it `basePath` ('' or '/some/path') unless it ends
 * in that. Without a slash at the end.
 */
export function siteAddress(siteUrl: string, basePath: string): string {
  const address = siteUrl.replace(/\/+$/, '');
  return address.endsWith(basePath) ? address : `${address}${basePath}`;
}
