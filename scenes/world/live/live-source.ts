import { type SampledPicture } from '../../pose/sampled-picture';

/** Where parts find what is drawn besides the pose. The page sets it between frames. */
export interface LiveSource {
  current: SampledPicture | undefined;
}
