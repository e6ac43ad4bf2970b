import {
  BufferAttribute,
  BufferGeometry,
  CylinderGeometry,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
} from 'three';
import { type FencePanel, type FencePost } from './plan';
import { riseOf } from './rise';

/** A panel of one of the sets of fences that the picture blends between. */
export interface SetPanel {
  set: number;
  panel: FencePanel;
}

/** What the geometry asks of the ground, world units. */
export interface FenceGround {
  heightAt(x: number, z: number): number;
  /** How far a post leans over, rise over run, at a place: more where runs pass. */
  leanAt(x: number, z: number): number;
}

/** Pieces of net between two posts, and how far its edge hangs through, share of its height. */
const PIECES = 5;
const SAG = 0.16;
/** How far a post stands over its net and how thick it is, world units. */
export const POST_OVER = 0.55;
const POST_RADIUS = 0.17;
const SLOPE_REACH = 1.2;

interface Leaning {
  x: number;
  z: number;
}

/** Posts lean down the hill and a little each its own way. */
function leanOf(post: FencePost, ground: FenceGround): Leaning {
  const { x, z } = post;
  const amount = ground.leanAt(x, z);
  const own = Math.sin(x * 12.9 + z * 78.2) * 0.05;
  const downX = ground.heightAt(x - SLOPE_REACH, z) - ground.heightAt(x + SLOPE_REACH, z);
  const downZ = ground.heightAt(x, z - SLOPE_REACH) - ground.heightAt(x, z + SLOPE_REACH);
  const steep = Math.hypot(downX, downZ) || 1;
  return { x: (downX / steep) * amount + own, z: (downZ / steep) * amount - own };
}

/** Nets and posts of all sets; `setAmounts` raises them. */
export class FenceGeometry {
  /**
   * Nets: `position` on the ground; `hang` height over it at full rise, 0 or 1 (edge), distance
   * along the panel, strength; `lean` x and z a unit of height; `across` the panel's normal.
   */
  readonly nets = new BufferGeometry();
  /** Posts, instanced: `foot` x, y, z, height at full rise; `lean` as of the nets. */
  readonly posts = new InstancedBufferGeometry();
  private readonly netRise: BufferAttribute;
  private readonly postRise: InstancedBufferAttribute;
  private readonly netPlaces: { set: number; delay: number }[] = [];
  private readonly postPlaces: { set: number; delay: number }[] = [];
  private readonly raised: number[] = [];
  private left = 1;

  constructor(panels: readonly SetPanel[], ground: FenceGround) {
    const position: number[] = [];
    const hang: number[] = [];
    const lean: number[] = [];
    const across: number[] = [];
    const index: number[] = [];
    const foot: number[] = [];
    const postLean: number[] = [];
    for (const { set, panel } of panels) {
      const leanings = panel.map((post) => leanOf(post, ground));
      let distance = 0;
      panel.forEach((post, k) => {
        foot.push(post.x, ground.heightAt(post.x, post.z), post.z, post.height + POST_OVER);
        postLean.push(leanings[k].x, leanings[k].z);
        this.postPlaces.push({ set, delay: post.delay });
        const next = panel[k + 1];
        const [from, to] = next ? [post, next] : [panel[k - 1], post];
        const [dx, dz] = [to.x - from.x, to.z - from.z];
        const length = Math.hypot(dx, dz) || 1;
        for (let piece = 0; piece < (next ? PIECES : 1); piece++) {
          const f = piece / PIECES;
          const mix = (a: number, b: number) => a + (b - a) * f;
          const [x, z] = next ? [mix(post.x, next.x), mix(post.z, next.z)] : [post.x, post.z];
          const other = next ?? post;
          const height = mix(post.height, other.height) * (1 - SAG * 4 * f * (1 - f));
          const strength = mix(post.strength, other.strength);
          const delay = mix(post.delay, other.delay);
          const after = leanings[k + 1] ?? leanings[k];
          for (const edge of [0, 1]) {
            position.push(x, ground.heightAt(x, z), z);
            hang.push(height, edge, distance + (next ? f * length : 0), strength);
            lean.push(mix(leanings[k].x, after.x), mix(leanings[k].z, after.z));
            across.push(-dz / length, dx / length);
            this.netPlaces.push({ set, delay });
          }
          if (!next) continue;
          const o = this.netPlaces.length - 2;
          index.push(o, o + 2, o + 1, o + 1, o + 2, o + 3);
        }
        if (next) distance += length;
      });
    }
    const attribute = (values: number[], size: number) =>
      new BufferAttribute(new Float32Array(values), size);
    this.nets.setAttribute('position', attribute(position, 3));
    this.nets.setAttribute('hang', attribute(hang, 4));
    this.nets.setAttribute('lean', attribute(lean, 2));
    this.nets.setAttribute('across', attribute(across, 2));
    this.nets.setIndex(index);
    this.netRise = new BufferAttribute(new Float32Array(this.netPlaces.length), 1);
    this.nets.setAttribute('rise', this.netRise.setUsage(DynamicDrawUsage));

    const pole = new CylinderGeometry(POST_RADIUS * 0.85, POST_RADIUS, 1, 6).translate(0, 0.5, 0);
    this.posts.setIndex(pole.index);
    this.posts.setAttribute('position', pole.attributes.position);
    this.posts.setAttribute('normal', pole.attributes.normal);
    const instanced = (values: number[], size: number) =>
      new InstancedBufferAttribute(new Float32Array(values), size);
    this.posts.setAttribute('foot', instanced(foot, 4));
    this.posts.setAttribute('lean', instanced(postLean, 2));
    this.postRise = new InstancedBufferAttribute(new Float32Array(this.postPlaces.length), 1);
    this.posts.setAttribute('rise', this.postRise.setUsage(DynamicDrawUsage));
    this.posts.instanceCount = this.postPlaces.length;
  }

  /** Whether there is no fence in it at all. */
  get isEmpty(): boolean {
    return this.netPlaces.length === 0;
  }

  /**
   * Raises every set to its amount, 0…1, of which `left` (0…1) stands out of the snow. Uploads only
   * when something has changed.
   */
  setAmounts(amounts: readonly number[], left = 1): void {
    if (left === this.left && amounts.every((amount, set) => amount === this.raised[set])) return;
    amounts.forEach((amount, set) => (this.raised[set] = amount));
    this.left = left;
    const raise = (rise: BufferAttribute, places: readonly { set: number; delay: number }[]) => {
      for (let i = 0; i < places.length; i++) {
        rise.array[i] = left * riseOf(amounts[places[i].set], places[i].delay);
      }
      rise.needsUpdate = true;
    };
    raise(this.netRise, this.netPlaces);
    raise(this.postRise, this.postPlaces);
  }

  dispose(): void {
    this.nets.dispose();
    this.posts.dispose();
  }
}
