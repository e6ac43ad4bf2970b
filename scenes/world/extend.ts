import { Group, InstancedMesh, Mesh } from 'three';

/** The three classes that our JSX names; everything else is built in plain code. */
export const WORLD_CLASSES = { Group, InstancedMesh, Mesh };
