/**
 * Cuts a list into slices of at most so many items, with what each covers in words: a long test
 * becomes several, of which one alone is not long.
 */
export function inSlices<Item>(items: readonly Item[], most: number) {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, i) => {
    const slice = items.slice(i * most, (i + 1) * most);
    return { where: `${i * most + 1} to ${i * most + slice.length}`, slice };
  });
}
