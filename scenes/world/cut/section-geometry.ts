import { BufferAttribute, BufferGeometry } from 'three';
import { fanToWorld } from '../fan';
import { CUT } from '../cut-place';
import { type GroundHeight } from '../terrain-data';

const COLUMNS = 240;
const SIDE_COLUMNS = 24;
/** Above untouched snow, for the line of the surface where a track has been filled. */
const HEADROOM = 0.9;
/** The floor goes on under the ground where the pit comes out, so that no gap shows. */
const OVERLAP = { s: 0.012, below: 2.4 };

/**
 * The inside of the pit: the wall along the arc, the floor before it, the wall at its left end.
 * Attribute `section`: u; depth under untouched snow, world units; 0 on a wall, on the floor 1 at
 * the wall … 2 where it comes out.
 */
export function sectionGeometry(groundAt: GroundHeight): BufferGeometry {
  const position: number[] = [];
  const section: number[] = [];
  const index: number[] = [];
  const heightAt = (u: number, s: number) => {
    const { x, z } = fanToWorld(u, s);
    return groundAt(x, z);
  };
  const put = (u: number, s: number, y: number, kind: number) => {
    const { x, z } = fanToWorld(u, s);
    position.push(x, y, z);
    section.push(u, groundAt(x, z) - y, kind);
  };
  /** Joins the pairs of vertices put since `first`, in order along a strip. */
  const weave = (first: number) => {
    for (let i = first; i + 3 < position.length / 3; i += 2) {
      index.push(i, i + 1, i + 2, i + 1, i + 3, i + 2);
    }
  };
  const outside = CUT.foot + OVERLAP.s;
  const floorAt = (u: number, s: number) => {
    const share = (s - CUT.s) / (outside - CUT.s);
    const wallFoot = heightAt(u, CUT.s) - CUT.depthMeters;
    return wallFoot + (heightAt(u, outside) - OVERLAP.below - wallFoot) * share;
  };

  for (let i = 0; i <= COLUMNS; i++) {
    const u = CUT.left + ((CUT.right - CUT.left) * i) / COLUMNS;
    put(u, CUT.s, heightAt(u, CUT.s) + HEADROOM, 0);
    put(u, CUT.s, heightAt(u, CUT.s) - CUT.depthMeters, 0);
  }
  weave(0);
  const floor = position.length / 3;
  for (let i = 0; i <= COLUMNS; i++) {
    const u = CUT.left + ((CUT.right - CUT.left) * i) / COLUMNS;
    put(u, CUT.s, floorAt(u, CUT.s), 1);
    put(u, outside, floorAt(u, outside), 2);
  }
  weave(floor);
  const side = position.length / 3;
  for (let i = 0; i <= SIDE_COLUMNS; i++) {
    const s = outside + ((CUT.s - outside) * i) / SIDE_COLUMNS;
    put(CUT.left, s, heightAt(CUT.left, s) + HEADROOM, 0);
    put(CUT.left, s, floorAt(CUT.left, s), 0);
  }
  weave(side);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(position), 3));
  geometry.setAttribute('section', new BufferAttribute(Float32Array.from(section), 3));
  geometry.setIndex(index);
  return geometry;
}
