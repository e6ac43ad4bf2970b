import { type BufferGeometry, type Mesh, type ShaderMaterial } from 'three';

/** A mesh whose material is a `<Paint>`. */
export type Painted<Shape extends BufferGeometry = BufferGeometry> = Mesh<Shape, ShaderMaterial>;
