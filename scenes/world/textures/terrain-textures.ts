import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RGBAFormat } from 'three';
import { type TerrainData } from '../terrain-data';

export interface TerrainTextures {
  /** Normal x, normal z, ambient occlusion, fine relief. */
  normals: DataTexture;
  /** Cast shadow of the dawn, day and dusk sun; rock allowed. */
  shadows: DataTexture;
}

function mipmapped(pixels: Uint8Array, side: number, anisotropy: number): DataTexture {
  const texture = new DataTexture(pixels, side, side, RGBAFormat);
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = anisotropy;
  texture.needsUpdate = true;
  return texture;
}

export function createTerrainTextures(terrain: TerrainData, anisotropy: number): TerrainTextures {
  const side = terrain.heightfield.samples;
  return {
    normals: mipmapped(terrain.normals, side, anisotropy),
    shadows: mipmapped(terrain.shadows, side, anisotropy),
  };
}
