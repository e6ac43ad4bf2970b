import { type Camera, type Object3D, type WebGLRenderer } from 'three';
import { type PoseFrame } from '../pose/pose';
import { type Gradual } from '../slices/gradual';

/** What a part may use while it takes on a frame: the shape of fiber's own state. */
export interface FrameContext {
  gl: WebGLRenderer;
  camera: Camera;
  /** Drawing surface, CSS pixels. */
  size: { width: number; height: number };
}

/**
 * One piece of the picture. `update` makes it a function of the frame and of what is live: it neither
 * allocates nor remembers, beyond knowing what it last uploaded.
 */
export interface WorldPart {
  /** What stands in the scene; null for a part that only draws into textures. */
  object: Object3D | null;
  update(frame: PoseFrame, context: FrameContext): void;
  /** What it needs only later and makes meanwhile; `update` does not wait for it. */
  later?: readonly Gradual<unknown>[];
  /** Draws textures again that a lost context took away. */
  restore?(): void;
  dispose(): void;
}
