import { type ReadingOf, describeReading } from './describe-reading';

export interface ReadingProps extends ReadingOf {
  /** Given by the pipeline: the number itself, unrounded, in the unit that is shown. */
  value?: string;
  /** Given by the pipeline: the number with its unit, as it is printed. */
  shown?: string;
}

/** A number of the mountain, read off the model when the page was built; nobody typed it. */
export function Reading({ value, shown, ...query }: ReadingProps) {
  return (
    <data className="reading" value={value} title={describeReading(query)}>
      {shown}
    </data>
  );
}
