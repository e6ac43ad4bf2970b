import { type BufferGeometry, DoubleSide, Group, Mesh, ShaderMaterial } from 'three';
import { CUT_FRAGMENT, CUT_VERTEX } from '../glsl/cut';
import { Gradual } from '../../slices/gradual';
import { type WorldPart } from '../part';
import { type GroundHeight } from '../skiers/stance';
import { type SinkUniforms, type WorldUniforms } from '../uniforms';
import { sectionGeometry } from './section-geometry';

const SMALLEST = 0.001;

/** A pit across the face that shows how deep the tracks are; the ground leaves room for it. */
export function createCut(
  uniforms: WorldUniforms,
  sink: SinkUniforms,
  freshGroundAt: GroundHeight,
): WorldPart {
  const uCut = { value: 0 };
  const material = new ShaderMaterial({
    vertexShader: CUT_VERTEX,
    fragmentShader: CUT_FRAGMENT,
    uniforms: { ...uniforms, ...sink, uCut },
    side: DoubleSide,
  });
  const object = new Group();
  const mesh = new Gradual<Mesh<BufferGeometry>>(function* () {
    yield;
    const pit = new Mesh(sectionGeometry(freshGroundAt), material);
    pit.frustumCulled = false;
    pit.renderOrder = 1;
    object.add(pit);
    return pit;
  });
  return {
    object,
    later: [mesh],
    update(frame) {
      uCut.value = frame.cut * (1 - frame.map);
      object.visible = uCut.value > SMALLEST && mesh.value.visible;
    },
    dispose() {
      mesh.existing?.geometry.dispose();
      material.dispose();
    },
  };
}
