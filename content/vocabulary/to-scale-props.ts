import { type WrittenProps, requiredNumber, requiredText } from './word';

/** Up to here every whole number is exact. */
const MOST = 9e15;

export const TO_SCALE_PROPS = {
  few: requiredNumber(1, MOST),
  fewLabel: requiredText(),
  many: requiredNumber(1, MOST),
  manyLabel: requiredText(),
};

/** Many are more than few. */
export function checkToScale({ few, many }: WrittenProps) {
  if (Number(many) > Number(few)) return undefined;
  const hint = 'give the smaller amount as few and the larger as many, in the same unit';
  return { reason: `many (${many}) is not more than few (${few})`, hint };
}
