import { useId, useRef } from 'react';
import { CopyButton } from '../ui/CopyButton';

/** Rows that a text takes at most before it scrolls. */
const MOST_ROWS = 11;
/** Letters of code that stand in a row of the narrowest window. */
const ROW_LETTERS = 34;

const rowsOf = (text: string) =>
  text
    .split('\n')
    .reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / ROW_LETTERS)), 0);

/** A text to take along, and its copy; where the clipboard is closed, it is selected to be copied by hand. */
export function CopyField({ label, text }: { label: string; text: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const select = () => {
    field.current?.focus();
    field.current?.select();
    return 'The clipboard is closed here. The text is selected: copy it by hand.';
  };
  return (
    <div>
      <label htmlFor={id} className="mb-[0.2rem] block">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={Math.min(MOST_ROWS, rowsOf(text))}
        value={text}
        spellCheck={false}
        className="w-full rounded-sm border border-edge bg-paper px-[0.9rem] py-2 wrap-anywhere"
        style={{
          display: 'block',
          resize: 'vertical',
          font: '0.8125rem/1.5 ui-monospace, monospace',
        }}
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-4">
        <CopyButton
          label="Copy"
          textOf={() => text}
          done="Copied."
          onClosed={select}
          about={text}
        />
      </div>
    </div>
  );
}
