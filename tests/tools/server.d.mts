export interface ExportServer {
  /** Address of the start page; ends with a slash and includes the base path. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/**
 * Serves a static export as a host would. `dir`: the export, absolute. `port`: the wanted one, 0
 * for any; a later one is used where it is taken. `host`: all addresses if none is given.
 */
export function serveExport(options: {
  dir: string;
  basePath?: string;
  port?: number;
  host?: string;
}): Promise<ExportServer>;
