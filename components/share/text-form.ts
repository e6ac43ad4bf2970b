import { authorYear, isSourceId, SOURCES } from '@/content/sources/sources';
import { VALLEYS } from '@/scenes/ids';
import { VALLEY_LABELS } from '@/scenes/mountain-words';
import { percentText } from '@/scenes/percent';
import { briefGate, statePhrase } from '@/scenes/words/phrases';
import { nameOf, pageOf, type SaidOdds, type Taken, wordsOf } from './taken';

/** One line a valley: what a run that ends there answers, how often, and what it is compared with. */
function oddsLines({ odds, comparison }: SaidOdds): string[] {
  return VALLEYS.map((valley, index) => {
    const { place, answer } = VALLEY_LABELS[valley];
    const now = percentText(100 * odds[index]);
    const before = comparison && percentText(100 * comparison.odds[index]);
    return `- ${place} (${answer}): ${now}${before ? `; ${comparison.label} ${before}` : ''}`;
  });
}

/** Authors and years of the scene's sources. */
const sourcesOf = (ids: readonly string[]): string =>
  ids
    .filter(isSourceId)
    .map((id) => authorYear(SOURCES[id]))
    .join('; ');

/**
 * The claim of a scene with its evidence, in plain text: what is seen, the odds in numbers and of
 * which state they are, the sources, and the address where it can be tried.
 */
export function textForm(taken: Taken): string {
  const { scene, state, shown } = taken;
  const { stateName = statePhrase } = scene;
  const where = `Where runs from ${briefGate(state.gate)} end (${stateName(state)})`;
  const evidence = shown
    ? [`${where}:`, ...oddsLines(shown)]
    : [`${where}: see the address below.`];
  return [
    nameOf(taken),
    wordsOf(taken),
    '',
    ...evidence,
    '',
    `Sources: ${sourcesOf(scene.sources)}`,
    pageOf(taken),
  ].join('\n');
}
