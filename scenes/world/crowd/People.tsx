import { type Ref } from 'react';
import { type DataTexture, type Texture } from 'three';
import { CROWD_VERTEX } from '../glsl/crowd';
import { FIGURE_FRAGMENT } from '../glsl/figure';
import { Paint } from '../Paint';
import { type Painted } from '../painted';

interface PeopleProps {
  ref: Ref<Painted>;
  /** Heights of the untouched ground. */
  heights: DataTexture;
}

/** The mesh of one crowd: the GPU finds each person on their way down. `showPeople` fills it. */
export function People({ ref, heights }: PeopleProps) {
  return (
    <mesh ref={ref} frustumCulled={false} visible={false}>
      <Paint
        sinks
        vertex={CROWD_VERTEX}
        fragment={FIGURE_FRAGMENT}
        own={() => ({
          tHeight: { value: heights },
          tWays: { value: null as Texture | null },
          uFlow: { value: 0 },
          uFigure: { value: 1 },
          uPresence: { value: 0 },
        })}
      />
    </mesh>
  );
}
