import { useState } from 'react';
import { frameHeight } from '../embed/frame-height';
import { cardOf } from './card';
import { FORMS, type FormName } from './forms';
import { RadioSet } from './RadioSet';
import { embedOf, nameOf, type Taken, wordsOf } from './taken';

/** Columns that embeds often stand in, CSS pixels. */
const WIDTHS = { phone: 320, column: 600, wide: 960 };
type Width = keyof typeof WIDTHS;

const WIDTH_LABELS: Readonly<Record<Width, string>> = {
  phone: 'A phone',
  column: 'A column',
  wide: 'A wide page',
};

/** The embed at a width, drawn smaller where there is less room. */
function ScaledFrame({ taken, width }: { taken: Taken; width: number }) {
  const src = embedOf(taken);
  const height = frameHeight(taken.scene.id, taken.frame.parts);
  // The tangent of an arc tangent divides two lengths.
  const scale = `min(1, tan(atan2(100cqw, ${width}px)))`;
  return (
    <div style={{ containerType: 'inline-size' }}>
      <div
        className="overflow-hidden border border-line"
        style={{ width: `calc(${width}px * ${scale})`, height: `calc(${height}px * ${scale})` }}
      >
        {/* One frame an address: another address in the same one would be a step of the history. */}
        <iframe
          key={src}
          src={src}
          title={nameOf(taken)}
          loading="lazy"
          style={{ display: 'block', width, height, border: 0, scale, transformOrigin: '0 0' }}
        />
      </div>
    </div>
  );
}

/** How a form will look where it is pasted, before it is. */
export function Preview({ taken, form }: { taken: Taken; form: FormName }) {
  const [width, setWidth] = useState<Width>('column');
  const { preview } = FORMS[form];
  if (preview === 'text') return null;
  if (preview === 'picture') {
    return (
      <picture>
        <img src={cardOf(taken)} alt={wordsOf(taken)} className="w-full" />
      </picture>
    );
  }
  return (
    <>
      <RadioSet legend="As it looks on" labels={WIDTH_LABELS} chosen={width} onChoose={setWidth} />
      <ScaledFrame taken={taken} width={WIDTHS[width]} />
    </>
  );
}
