import { useRef } from 'react';
import { type BufferGeometry, type ShaderMaterial } from 'three';
import { TERRAIN_FRAGMENT, TERRAIN_VERTEX } from '../glsl/terrain';
import { useMountain } from '../mountain-context';
import { Paint } from '../Paint';
import { useMade } from '../use-made';
import { usePose, useRestored } from '../use-pose';
import { type GroundLook, groundUniforms } from './ground-uniforms';
import { lessonTexture } from './lesson-texture';
import { showGround } from './show-ground';
import { TreeShadows } from './tree-shadows';

interface TerrainProps extends GroundLook {
  geometry: BufferGeometry;
}

/** The ground: snow, rock, tracks, contours and map in one material. */
export function Terrain({ geometry, ...look }: TerrainProps) {
  const surroundings = useMountain();
  const { assets, tier, sampled } = surroundings;
  const paint = useRef<ShaderMaterial>(null);
  const shadows = useMade(() => new TreeShadows(assets.terrain, tier.trees));
  const lesson = useMade(() => lessonTexture(assets.mountain));
  usePose('ground', (frame, { gl }) => {
    if (paint.current) showGround(paint.current.uniforms, frame, sampled.current);
    shadows.paint(gl);
  });
  useRestored(shadows.markDirty);
  return (
    <mesh geometry={geometry} frustumCulled={false} renderOrder={1}>
      <Paint
        ref={paint}
        sinks
        vertex={TERRAIN_VERTEX}
        fragment={TERRAIN_FRAGMENT}
        own={() => groundUniforms(surroundings, look, shadows, lesson)}
      />
    </mesh>
  );
}
