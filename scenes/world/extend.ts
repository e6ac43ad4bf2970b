import {
  BufferAttribute,
  BufferGeometry,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  Mesh,
  ShaderMaterial,
} from 'three';

/** The classes of three that our JSX names; a test holds it against the JSX. */
export const WORLD_CLASSES = {
  BufferAttribute,
  BufferGeometry,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  Mesh,
  ShaderMaterial,
};
