/** What chance in the tests starts from, where nobody asks for another. */
const SEED = 17;

/**
 * Seed of property tests and of random events in a browser, a 32-bit integer.
 * `asked`: one to try instead, such as FALL_LINE_SEED holds.
 * @throws Error where what is asked for is no such number
 */
export function seedFrom(asked: string | undefined): number {
  const seed = asked === undefined || asked === '' ? SEED : Number(asked);
  if (seed !== (seed | 0)) throw new Error(`A seed is a 32-bit integer, not ${asked}.`);
  return seed;
}
