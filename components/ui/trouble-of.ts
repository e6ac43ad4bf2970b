import { type MountainTrouble } from './MissingMountain';

const TROUBLES: Record<string, MountainTrouble> = { 'another-bake': 'foreign', late: 'late' };

/** What a reader is told of an error with a code, or of any other. */
export function troubleOf(reason: unknown): MountainTrouble {
  const code = reason instanceof Error && 'code' in reason ? String(reason.code) : '';
  return TROUBLES[code] ?? 'broken';
}
