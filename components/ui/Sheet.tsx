'use client';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from './IconButton';

interface SheetProps {
  /** Names it; an id of its own on the page. */
  id: string;
  title: string;
  /** Where it is to be wider than a column of words. */
  style?: CSSProperties;
  onClose: () => void;
  children: ReactNode;
}

/** Keys pressed in a sheet are its own: what lies under it may close at Escape as well. */
const keep = (pressed: KeyboardEvent) => pressed.stopPropagation();

/** A sheet over the page with a title; Escape closes it and focus goes back. Browser only. */
export function Sheet({ id, title, style, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      style={style}
      className="m-auto max-h-[calc(100svh-3rem)] w-[min(34rem,100vw-2rem)] overflow-auto overscroll-contain rounded-md border border-line bg-paper px-7 pt-6 pb-8 font-sans text-fine/[1.5] text-ink backdrop:bg-shade"
      aria-labelledby={id}
      onKeyDown={keep}
      onClose={onClose}
    >
      <header className="flex items-center justify-between">
        <h2 id={id} className="font-serif text-[1.75rem]/[1.1] font-[420]">
          {title}
        </h2>
        <IconButton label="Close" onClick={() => dialog.current?.close()}>
          ×
        </IconButton>
      </header>
      {children}
    </dialog>
  );
}
