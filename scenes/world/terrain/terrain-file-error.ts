export type TerrainFileErrorCode =
  | 'compressed'
  | 'foreign'
  | 'version'
  | 'truncated'
  | 'header'
  | 'checksum'
  | 'value'
  | 'another-bake';

/** A terrain file that cannot be trusted; nothing of it is used. */
export class TerrainFileError extends Error {
  override readonly name = 'TerrainFileError';

  constructor(
    readonly code: TerrainFileErrorCode,
    message: string,
  ) {
    super(`Terrain file: ${message}`);
  }
}
