/** One word explained in passing. */
export interface GlossaryEntry {
  /** The word as it stands at the head of its definition. */
  term: string;
  /** One or two plain sentences. */
  meaning: string;
  /** What stands for it on the mountain, where something does; it follows “On the mountain:”. */
  onTheMountain?: string;
}
