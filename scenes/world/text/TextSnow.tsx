import { useRef } from 'react';
import { TEXT_SNOW_FRAGMENT, TEXT_SNOW_VERTEX } from '../glsl/text-snow';
import { useMountain } from '../mountain-context';
import { Paint } from '../Paint';
import { type Painted } from '../painted';
import { useMade } from '../use-made';
import { usePose } from '../use-pose';
import { fallGeometry } from './fall-geometry';
import { showTextSnow } from './show-text-snow';
import { textUniforms } from './text-uniforms';
import { writeWordAtlas } from './word-atlas';

/** Words falling on the slope: scrolling makes them fall even while drifting is paused. */
export function TextSnow() {
  const { tier, view, freshGroundAt } = useMountain();
  const snow = useRef<Painted>(null);
  const atlas = useMade(writeWordAtlas);
  const geometry = useMade(() => fallGeometry(tier.words, atlas, freshGroundAt));
  usePose('weather', (frame, { camera, size }) => {
    const { figureScale } = view;
    if (snow.current) showTextSnow(snow.current, frame, { camera, size, figureScale });
  });
  return (
    <mesh ref={snow} geometry={geometry} frustumCulled={false} renderOrder={6}>
      <Paint
        vertex={TEXT_SNOW_VERTEX}
        fragment={TEXT_SNOW_FRAGMENT}
        own={() => textUniforms(atlas)}
        transparent
        depthWrite={false}
      />
    </mesh>
  );
}
