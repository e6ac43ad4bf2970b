import { VALLEYS } from '@/scenes/ids';
import { VALLEY_LABELS } from '@/scenes/mountain-words';
import { Pair } from './Pair';

/** Valleys as the story names them, each with the words of its label on the mountain. */
const VALLEY_KEY = VALLEYS.map((valley): [string, string] => {
  const { place, answer } = VALLEY_LABELS[valley];
  return [place, answer];
});

/** What stands for what, on every scene alike. */
const KEY: readonly [string, string][] = [
  ['gate on the ridge', 'a question, as it is asked'],
  ['one run, turn by turn', 'one answer, token by token'],
  ['track in the snow', 'a tendency, carved where training runs passed'],
  ['the carved slope', 'which way the whole model leans'],
  ['valley at the foot', 'a kind of answer, one of these five'],
  ...VALLEY_KEY,
  ['fence', 'what post-training adds along the paths raters saw'],
  ['cabin and its light', 'an evaluator watching'],
  ['the map from above', 'the latent space inside the model'],
  ['loose or tight skiing', 'sampling temperature'],
];

/** The key to the metaphor, and where it ends: an embed is all that many readers see. */
export function MetaphorList() {
  return (
    <div className="metaphor-list">
      <dl>
        {KEY.map(([thing, meaning]) => (
          <Pair key={thing} name={thing}>
            {meaning}
          </Pair>
        ))}
      </dl>
      <p className="mt-2 text-quiet">
        A cartoon of a model: one hill stands for three things, the ground was trained on data
        chosen by hand, and real fences are made of snow too.
      </p>
    </div>
  );
}
