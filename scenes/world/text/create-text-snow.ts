import {
  BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
  Vector2,
  Vector3,
} from 'three';
import { type CameraView } from '../cameras/apply-camera';
import { TEXT_SNOW_FRAGMENT, TEXT_SNOW_VERTEX } from '../glsl/text-snow';
import { seededRandom } from '../noise';
import { type WorldPart } from '../part';
import { type GroundHeight } from '../skiers/stance';
import { type WorldUniforms } from '../uniforms';
import { createWordAtlas } from './word-atlas';
import { WORDS } from './words';

/** The air the words fall through, world units. */
const SLOPE_AIR = { left: -100, right: 110, back: -40, front: 120, height: 110 };
/** Side of the box of air before the eye, and how far off its middle is. */
const NEAR_AIR = 190;
/** On a narrow screen, which sees little of that box. */
const NARROW_AIR = 116;
const NEAR_DISTANCE = 125;
const NEAR_SHARE = 0.5;
/** Share of the fall in a second of drifting, and in one step of the story. */
const FALL_A_SECOND = 0.02;
const FALL_A_STEP = 0.85;
const WIDE = 1.3;

/** Words falling on the slope: scrolling makes them fall even while drifting is paused. */
export function createTextSnow(
  words: number,
  uniforms: WorldUniforms,
  groundAt: GroundHeight,
  view: CameraView,
): WorldPart {
  const random = seededRandom(20);
  const atlas = createWordAtlas();
  const fall = new Float32Array(words * 4);
  const word = new Float32Array(words * 4);
  const near = new Float32Array(words);
  for (let i = 0; i < words; i++) {
    near[i] = random() < NEAR_SHARE ? 1 : 0;
    const air = SLOPE_AIR;
    const x = near[i] ? random() * NEAR_AIR : air.left + random() * (air.right - air.left);
    const z = near[i] ? random() * NEAR_AIR : air.back + random() * (air.front - air.back);
    const which = Math.floor(random() * WORDS.length);
    fall.set([x, groundAt(x, z), z, random()], i * 4);
    const column = which % atlas.columns;
    const row = Math.floor(which / atlas.columns);
    word.set(
      [column, row, atlas.widths[which], near[i] ? 1.1 + random() * 0.9 : 1.7 + random() * 1.2],
      i * 4,
    );
  }
  const geometry = new InstancedBufferGeometry();
  const corners = new Float32Array([-0.5, -0.5, 0, 0.5, -0.5, 0, 0.5, 0.5, 0, -0.5, 0.5, 0]);
  geometry.setAttribute('position', new BufferAttribute(corners, 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  geometry.setAttribute('fall', new InstancedBufferAttribute(fall, 4));
  geometry.setAttribute('word', new InstancedBufferAttribute(word, 4));
  geometry.setAttribute('near', new InstancedBufferAttribute(near, 1));
  geometry.instanceCount = words;
  const own = {
    tWords: { value: atlas.texture },
    uText: { value: 0 },
    uFallen: { value: 0 },
    uFallHeight: { value: SLOPE_AIR.height },
    uAir: { value: NEAR_AIR },
    uWordScale: { value: 1 },
    uAirCentre: { value: new Vector3() },
    uCells: { value: new Vector2(atlas.columns, atlas.rows) },
    uWordless: { value: new Vector2() },
  };
  const material = new ShaderMaterial({
    vertexShader: TEXT_SNOW_VERTEX,
    fragmentShader: TEXT_SNOW_FRAGMENT,
    uniforms: { ...uniforms, ...own },
    transparent: true,
    depthWrite: false,
  });
  const snow = new Mesh(geometry, material);
  snow.frustumCulled = false;
  snow.renderOrder = 6;
  return {
    object: snow,
    update(frame, { size, camera }) {
      snow.visible = frame.text > 0.004 && frame.map < 0.99;
      camera.getWorldDirection(own.uAirCentre.value);
      own.uAirCentre.value.multiplyScalar(NEAR_DISTANCE).add(camera.position);
      own.uText.value = frame.text;
      own.uWordScale.value = Math.max(1, view.figureScale * view.figureScale);
      own.uFallen.value = frame.elapsed * FALL_A_SECOND + frame.story * FALL_A_STEP;
      const wide = size.width / size.height > WIDE;
      own.uWordless.value.set(wide ? 0.37 : 0, wide ? 0 : 0.4);
      own.uAir.value = wide ? NEAR_AIR : NARROW_AIR;
    },
    dispose() {
      geometry.dispose();
      material.dispose();
      atlas.texture.dispose();
    },
  };
}
