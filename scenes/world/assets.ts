import { type BakedMountain } from '../model/baked';
import { type TerrainData } from './terrain-data';

/** Everything that is fetched to draw the mountain, decoded. */
export interface MountainAssets {
  mountain: BakedMountain;
  terrain: TerrainData;
}
