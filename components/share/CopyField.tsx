import { type CSSProperties, useId, useRef } from 'react';
import { CopyButton } from '../ui/CopyButton';

/** As high as its text where browsers know how, up to a height at which it scrolls. */
const FIELD: CSSProperties & { fieldSizing: 'content' } = {
  display: 'block',
  resize: 'vertical',
  maxHeight: '17rem',
  font: '0.8125rem/1.5 ui-monospace, monospace',
  fieldSizing: 'content',
};

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
        rows={7}
        value={text}
        spellCheck={false}
        className="w-full rounded-sm border border-edge bg-paper px-[0.9rem] py-2 wrap-anywhere"
        style={FIELD}
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
