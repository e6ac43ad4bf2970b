import { type BakedMountain } from '@/scenes/model/baked';
import { measureBounds } from '@/scenes/model/bounds/bounds';
import { formatReading } from '@/scenes/model/format-reading';
import { curate, DATA_MIXTURE } from '@/scenes/model/mixture';
import { PARAMS, PREFERENCES } from '@/scenes/model/params';
import { sideEffects } from '@/scenes/model/side-effects';
import { countText } from '@/scenes/count-text';
import { LossCurve } from '@/scenes/figures/LossCurve';
import { Heading } from '../Heading';
import { Page } from '../Page';
import { BoundsTable, MixtureTable, PreferenceTable, SideEffectsTable } from './Tables';

interface MethodPageProps {
  mountain: BakedMountain;
  /** World units a unit of the model's cost is lifted in the picture, at the top and at the foot. */
  exaggeration: { top: number; foot: number };
}

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** How the mountain works, what it learned from, what it must hold, and what it cannot show. */
export function MethodPage({ mountain, exaggeration }: MethodPageProps) {
  const { training, rating, push, filterFinds, weakerFilterFinds } = PARAMS;
  const { moments } = mountain;
  const band = `${rating.firstLayer} to ${rating.endLayer - 1}`;
  return (
    <Page
      title="How the mountain works"
      lead="The mountain is a small model that was really trained. Its hill, gates, data, raters’ tastes and settings are made by hand; its odds are worked out from them, and every number the story prints about it is read off it."
    >
      <div className="[&>p]:mb-[0.9rem] [&>p]:max-w-160 [&>p]:text-lg/[1.55]">
        <Heading id="model">The model</Heading>
        <p>
          The slope is a grid of {mountain.layers} layers by {mountain.columns} columns. A run takes
          one column a layer and may shift by up to two columns a turn. Each cell has a cost: the
          bare hill, plus the track, plus the fences. Turning sharply costs extra. The chance of a
          run falls with its total cost, as a softmax. Turn by turn that is what a language model
          does with the next token. It is known as the maximum-entropy path model.
        </p>
        <p>
          It is small enough to solve exactly. One pass up the slope gives the odds of every turn,
          one pass down the odds of every valley. Nothing is estimated by trying.
        </p>
        <Heading id="data">What it learned from</Heading>
        <p>
          {countText(training.runs)} training runs, drawn from the table below. We chose the table
          by hand to stand in for the internet: much help, much agreeable and sure-sounding text,
          few refusals, and some ways to the ravine. Hearsay is sure-sounding talk that starts
          between birdhouse and obscure, where the story starts no skier. The table is an
          assumption, not a measurement of real text.
        </p>
        <MixtureTable caption="The training data" mixture={DATA_MIXTURE} />
        <p>
          Each step compares where the data went with where the model expected to go. Snow is
          lowered under the first and filled under the second. That follows the gradient of the
          log-likelihood, smoothed to the width of a ski.
        </p>
        <LossCurve moments={moments}>
          Error a turn on runs never trained on, by the number of training runs: from{' '}
          {formatReading(moments[0].loss, 'nats')} to{' '}
          {formatReading(moments[moments.length - 1].loss, 'nats')}
        </LossCurve>
        <Heading id="ratings">What the raters did</Heading>
        <p>
          Raters compared {countText(rating.pairs)} pairs of runs, at three gates only: bomb, push
          back and birdhouse. Fences grow by direct preference optimisation where rejected runs went
          and preferred ones did not, and only in layers {band}, the first part of an answer. The
          track beneath is not touched. That is our choice; for real models it is contested.
        </p>
        <p>
          What they prefer is set by hand too, in the table below. At push back our raters never
          reward flattery; real ones sometimes do. At bomb the village and the lodge please them as
          much as the hut. At birdhouse they cannot tell the lodge from the fog.
        </p>
        <PreferenceTable preferences={PREFERENCES} />
        <SideEffectsTable effects={sideEffects(mountain)} />
        <Heading id="by-hand">What is put in by hand</Heading>
        <p>
          A push tilts the turns of layers {push.firstLayer} to {push.endLayer - 1} toward the
          village; the model did not learn that. With the light off, the fences count only as much
          as the two situations look alike; you choose how much that is. Our skiers do not scheme:
          they only learned in the light. Temperature divides the cost of whole runs; in a language
          model it divides the scores of each next token, so the two are kin but not the same.
        </p>
        <p>
          For the refilled ground, a filter finds {percent(filterFinds)} of the ravine runs at every
          gate (or {percent(weakerFilterFinds)}, the weaker one) and puts refusals in their place.
          Runs that mostly say “I don’t know” are added at obscure. The model is then trained from
          the start.
        </p>
        <MixtureTable caption="The curated data" mixture={curate(DATA_MIXTURE)} />
        <Heading id="picture">The picture</Heading>
        <p>
          The skiable face is the model’s own bare hill, lifted by {exaggeration.top} units of
          height for a unit of cost at the top and {exaggeration.top + exaggeration.foot} at the
          foot, plus detail finer than a ski. Ravine and cliff lie outside the part where runs are
          decided. Tracks and fences are drawn from the model’s fields.
        </p>
        <Heading id="limits">Where the metaphor ends</Heading>
        <p>
          One hill stands for three things that are different in a real model: the loss, the inner
          map, and the odds of answers. Real models have thousands of dimensions, not two. Real
          post-training edits the same weights, so its fences are made of snow too. Filters around a
          product can make some answers truly impossible; here every ending keeps some chance. And
          nothing on this mountain wants anything.
        </p>
        <Heading id="bounds">What must hold</Heading>
        <p>
          These are measured on the shipped mountain by the same code that our tests run. Three more
          are tests alone: that ratings leave the track bit for bit as it was (6), that no run was
          trained near the gate obscure (9), and that the same seed bakes the same bytes (14).
        </p>
        <BoundsTable bounds={measureBounds(mountain)} />
      </div>
    </Page>
  );
}
