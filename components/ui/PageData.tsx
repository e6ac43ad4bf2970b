interface PageDataProps {
  id?: string;
  /** Plain data, for what comes alive on the page. */
  data: object;
}

/** JSON that may stand in a script: nothing in it ends the element or begins a comment. */
const embedded = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');

/** Data that lies in the page for its scripts to read. */
export function PageData({ id, data }: PageDataProps) {
  return (
    <script id={id} type="application/json" dangerouslySetInnerHTML={{ __html: embedded(data) }} />
  );
}
