/** Something to paste, as it stands; it breaks where the page is narrow. */
export function Code({ children }: { children: string }) {
  return (
    <pre
      className="my-4 rounded-sm border border-line px-[0.9rem] py-2 text-[0.75rem] wrap-anywhere whitespace-pre-wrap select-all"
      style={{ fontFamily: 'ui-monospace, monospace' }}
    >
      <code>{children}</code>
    </pre>
  );
}
