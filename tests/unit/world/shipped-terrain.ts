import { readFileSync } from 'node:fs';
import { readTerrain } from '@/scenes/world/terrain/read-terrain';
import { TERRAIN_PATH } from '@/scenes/world/terrain/terrain-file';
import { type TerrainData } from '@/scenes/world/terrain-data';

export const SHIPPED_TERRAIN = `public${TERRAIN_PATH}`;

/** The terrain that the page ships, decoded. */
export function shippedTerrain(): Promise<TerrainData> {
  return readTerrain(readFileSync(SHIPPED_TERRAIN));
}
