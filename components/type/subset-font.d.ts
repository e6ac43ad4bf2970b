declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** Keeps this range of a variation axis, or pins it to a number. */
    variationAxes?: Partial<Record<string, number | { min: number; max: number }>>;
  }
  /** The font with only the glyphs that `text` needs. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: Options,
  ): Promise<Buffer>;
}
