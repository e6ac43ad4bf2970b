/** What went wrong in the model, for code that must tell cases apart. */
export type ModelErrorCode =
  | 'unknown-name'
  | 'gate-out-of-range'
  | 'illegal-state'
  | 'illegal-mixture'
  | 'illegal-query'
  | 'illegal-request'
  | 'shape'
  | 'bake'
  | 'worker-missing'
  | 'training-failed'
  | 'cancelled';

/** A request the model cannot answer. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  constructor(
    readonly code: ModelErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export type MountainFileErrorCode =
  | 'compressed'
  | 'foreign'
  | 'version'
  | 'truncated'
  | 'checksum'
  | 'header'
  | 'dimensions'
  | 'value'
  | 'another-bake';

/** A baked mountain that cannot be trusted; nothing of it is used. */
export class MountainFileError extends Error {
  override readonly name = 'MountainFileError';

  constructor(
    readonly code: MountainFileErrorCode,
    message: string,
  ) {
    super(`Mountain file: ${message}`);
  }
}
