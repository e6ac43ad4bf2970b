import { type LivePicture } from '../../pose/live-picture';

/** Where parts find what is drawn besides the pose. The page sets it between frames. */
export interface LiveSource {
  current: LivePicture | undefined;
}
