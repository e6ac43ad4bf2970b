/** Address of a paper on arXiv by its number, such as 2407.21783. */
export const arxiv = (number: string) => `https://arxiv.org/abs/${number}`;
