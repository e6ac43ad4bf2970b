/** Something to paste, as it stands; it breaks where the page is narrow. */
export function Code({ children }: { children: string }) {
  return (
    <pre
      className="my-4 border-l-2 border-line pl-4 text-[0.75rem] wrap-anywhere whitespace-pre-wrap select-all"
      style={{ fontFamily: 'ui-monospace, monospace' }}
    >
      <code>{children}</code>
    </pre>
  );
}
