import { FOLLOWED_SENDS } from '../sent-runs/sent-lines';
import { useMountain } from '../mountain-context';
import { useLater } from '../use-made';
import { layChoices } from './lay-choices';
import { PosedChoices } from './PosedChoices';

/** The turns open at the head of each followed run, at their exact odds: a draw call a set shown. */
export function Choices() {
  const surroundings = useMountain();
  const fans = useLater(() => FOLLOWED_SENDS.map((send) => () => layChoices(surroundings, send)));
  return FOLLOWED_SENDS.map((send, i) => <PosedChoices key={send} send={send} fans={fans[i]} />);
}
