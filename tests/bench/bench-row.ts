/** One measured figure of a benchmark. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
}

/** What is asked of the bench on the command line. */
export interface BenchOptions {
  /** Folder of another build's export, measured in turns with this one's where that is told apart. */
  beside?: string;
}
