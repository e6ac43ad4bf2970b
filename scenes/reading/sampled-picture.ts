import { CROWD_SIZE } from '../model/crowd';
import { gatePosition } from '../model/gate';
import { curate, DATA_MIXTURE } from '../model/mixture';
import { oddsAlong } from '../model/odds-along';
import { PARAMS } from '../model/params';
import { sampleRuns } from '../model/sample-runs';
import { fenceStrengthOf } from '../model/state';
import {
  type LaidRun,
  type SampledPicture,
  type SampledRun,
  type SampledTrack,
} from '../pose/sampled-picture';
import { Gradual } from '../slices/gradual';
import { DEFAULT_STATE, FIELD_RANGES, type SceneState } from '../state/scene-state';
import { drawnOf } from '../instrument/drawn';
import { layRuns, type OwnGround, solveOwn } from './own-ground';
import { pictureOf } from '../instrument/picture';
import { type SceneReader } from './scene-reader';
import { type Scene } from '../instrument/scene';

type Ground = Pick<SampledPicture, 'track' | 'fence'>;
type Sample = Pick<SampledPicture, 'runs' | 'crowd'>;

const peakOf = (field: Float32Array) => field.reduce((peak, value) => Math.max(peak, value), 0);

/** What was made for a reader last, so that what is the same is the same object. */
const pickedFences = new WeakMap<SceneReader, { picks: string; values: Float32Array }>();
const weakGrounds = new WeakMap<SceneReader, OwnGround>();
const laidRuns = new WeakMap<OwnGround, Gradual<LaidRun[]>>();
const tracks = new WeakMap<OwnGround, SampledTrack>();

function pickedFence(reader: SceneReader, state: SceneState): Float32Array {
  const picks = state.picks.join();
  const before = pickedFences.get(reader);
  if (before?.picks === picks) return before.values;
  const values = Float32Array.from(reader.fenceOf(state.picks));
  pickedFences.set(reader, { picks, values });
  return values;
}

/** The ground of the weaker filter. */
function weakGround(reader: SceneReader): OwnGround {
  const { weaklyRefilledTrack: track, weaklyRefilledFence: fence } = reader.mountain;
  const made = weakGrounds.get(reader) ?? {
    track,
    fence,
    mixture: curate(DATA_MIXTURE, PARAMS.weakerFilterFinds),
    curated: true,
  };
  weakGrounds.set(reader, made);
  return made;
}

function laidOn(ground: OwnGround): Gradual<LaidRun[]> {
  const laid = laidRuns.get(ground) ?? new Gradual(() => layRuns(ground));
  laidRuns.set(ground, laid);
  return laid;
}

/** What a control of a scene may ask for that takes long: to be made ready while nobody waits. */
export function aheadOf(reader: SceneReader, scene: Scene): Gradual<unknown>[] {
  const filters = scene.controls.some(({ field }) => field === 'filter');
  return filters ? [laidOn(weakGround(reader))] : [];
}

/** The track of a ground as the picture takes it: its runs as heavy, all in all, as those of ours. */
function trackOf({ mountain }: SceneReader, ground: OwnGround): SampledTrack {
  const before = tracks.get(ground);
  if (before) return before;
  const laid = laidOn(ground).value;
  const weight = mountain.drawnRuns.length / laid.length;
  const track = { values: ground.track, laid, weight };
  tracks.set(ground, track);
  return track;
}

/** Snow and fences of a scene where the pose cannot name them; nothing where it can. */
export function sampledGround(
  reader: SceneReader,
  scene: Scene,
  state: SceneState,
  own?: OwnGround,
): Ground {
  const { mountain } = reader;
  const amount = Math.min(1, fenceStrengthOf(state));
  const peak = peakOf(mountain.fence);
  if (own) return { track: trackOf(reader, own), fence: { values: own.fence, peak, amount } };
  const ground: Ground = {};
  if (state.ground === 'refilled' && state.filter === PARAMS.weakerFilterFinds) {
    const weak = weakGround(reader);
    ground.track = trackOf(reader, weak);
    ground.fence = { values: weak.fence, peak: peakOf(mountain.refilledFence), amount };
  }
  if (scene.fencedByPicks) {
    ground.fence = { values: pickedFence(reader, state), peak, amount };
  }
  return ground;
}

/**
 * Runs of a scene in a legal state, sampled from exactly that state by its seed: the same state, the
 * same runs. Some 5 ms, a crowd 20 ms.
 */
export function sampledRuns(
  reader: SceneReader,
  scene: Scene,
  state: SceneState,
  own?: OwnGround,
): Sample {
  const drawn = drawnOf(scene, state);
  if (drawn === 'one') {
    const { columns } = reader.run(state);
    return { runs: [{ columns, odds: oddsAlong(reader.modelOf(scene, state), columns) }] };
  }
  if (drawn === 'pair') {
    const { left, right } = reader.nextPair(state.picks);
    return { runs: [{ columns: left.columns }, { columns: right.columns }] };
  }
  if (drawn === 'lesson') return { runs: lessonOf(reader, scene, state) };
  const model = own ? solveOwn(own, state) : reader.modelOf(scene, state);
  const { gate, second, seed } = state;
  if (drawn === 'crowd') {
    if (isPosed(scene, state)) return { runs: [] };
    const runs = sampleRuns(model, gate, CROWD_SIZE, seed);
    return { runs: [], crowd: { runs, gate: gatePosition(gate) } };
  }
  const runsFrom = (from: SceneState['gate'], stream: number): SampledRun[] =>
    sampleRuns(model, from, drawn.runs, stream).map((columns) => ({ columns }));
  // The second gate has a stream of its own, or its skiers would take the turns of the first.
  const other = scene.drawsSecond ? runsFrom(second, seed + FIELD_RANGES.seed.most) : [];
  return { runs: [...runsFrom(gate, seed), ...other] };
}

/** The training step of a state; none where the pose has it, or no run of the data is from its gate. */
function lessonOf(reader: SceneReader, scene: Scene, state: SceneState): SampledRun[] {
  const lesson = pictureOf(scene, state).gradient > 0 ? undefined : reader.lesson(state);
  if (!lesson) return [];
  const { data, guess } = lesson;
  return [
    { columns: data.columns, role: 'data' },
    { columns: guess.columns, role: 'guess' },
  ];
}

/** Has the pose a crowd of this very state? It is drawn then, for it is the one the story counts. */
function isPosed(scene: Scene, state: SceneState): boolean {
  return state.seed === DEFAULT_STATE.seed && pictureOf(scene, state).crowd !== 'none';
}

/** All that is drawn of a state besides the pose. */
export function sampledPicture(
  reader: SceneReader,
  scene: Scene,
  state: SceneState,
  own?: OwnGround,
): SampledPicture {
  return { ...sampledGround(reader, scene, state, own), ...sampledRuns(reader, scene, state, own) };
}
