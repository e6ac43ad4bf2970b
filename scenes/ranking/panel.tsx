import { type SceneReader } from '../reading/scene-reader';
import { RunPair } from '../reading/RunPair';
import { RunPicture } from '../reading/RunPicture';
import { type SceneState } from '../state/scene-state';

interface RankingPanelProps {
  state: SceneState;
  reader: SceneReader;
}

/** The two runs that wait for the reader's choice, each on the face as seen from above. */
export function RankingPanel({ state, reader }: RankingPanelProps) {
  const { left, right } = reader.nextPair(state.picks);
  return (
    <RunPair>
      <RunPicture title="Left" run={left} />
      <RunPicture title="Right" run={right} />
    </RunPair>
  );
}
