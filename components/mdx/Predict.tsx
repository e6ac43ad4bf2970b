import { useId } from 'react';
import { VALLEYS } from '@/scenes/ids';
import { VALLEY_LABELS } from '@/scenes/mountain-words';
import { ValleyLabel } from '@/scenes/figures/ValleyBars';
import { Outcomes, type OutcomesProps } from './Outcomes';

export interface PredictProps extends OutcomesProps {
  question: string;
}

/**
 * Guess, then see. Radios and a disclosure do it all, and the stylesheet marks the guess, so it
 * works without scripting; guess and answer share one box, so opening it moves nothing on the page.
 */
export function Predict({ question, ...outcomes }: PredictProps) {
  const id = useId();
  const { values = [], shown = [] } = outcomes;
  const likeliest = values.indexOf(Math.max(...values));
  const most = VALLEYS[likeliest];
  const largest = `the ${VALLEY_LABELS[most].place} takes the most runs, ${shown[likeliest]}`;
  return (
    <div className="predict">
      <p className="predict-question" id={`${id}question`}>
        {question}
      </p>
      <div className="predict-guess" role="radiogroup" aria-labelledby={`${id}question`}>
        <p>Guess first, or just look.</p>
        {VALLEYS.map((valley) => (
          <label key={valley}>
            <input type="radio" name={`${id}guess`} value={valley} />
            <span>
              <ValleyLabel valley={valley} />
            </span>
          </label>
        ))}
      </div>
      <details className="predict-toggle">
        <summary>
          <span className="predict-closed">Show me</span>
          <span className="predict-opened">Guess again</span>
        </summary>
      </details>
      <p className="predict-line" role="status">
        <span className="predict-looked">Here, {largest}.</span>
        {VALLEYS.map((valley, i) => (
          <span key={valley} className={`predict-said-${valley}`}>
            {valley === most
              ? `As you guessed: ${largest}.`
              : `Not this time: ${shown[i]} end in the ${VALLEY_LABELS[valley].place}. But ${largest}.`}
          </span>
        ))}
      </p>
      <div className="predict-answer">
        <Outcomes {...outcomes} mark={<span data-mark="">, your guess</span>} />
      </div>
    </div>
  );
}
