'use client';
import { useEffect, useLayoutEffect, useRef } from 'react';

/** Buttons in the order of their presses, and what each said then. */
type Presses = Map<HTMLButtonElement, string>;

type Page = Window & { takeEarlyPresses?: () => Presses };

// Runs as the page is parsed. It listens where an event comes last, so that a press which React has
// already answered is not kept; nor is one that the browser answers. Each button is kept once: it is
// the impatient who press twice.
const KEEP_PRESSES = `(() => {
  const pressed = new Map();
  const keep = ({ target }) => {
    const button = target.closest('button:not([popovertarget])');
    if (!button) return;
    pressed.set(button, button.textContent);
    button.dataset.kept = '';
  };
  addEventListener('click', keep);
  window.takeEarlyPresses = () => {
    removeEventListener('click', keep);
    return pressed;
  };
})()`;

/**
 * Keeps the buttons that a reader presses before the scripts are here, shows that by `data-kept`,
 * and presses them once the page has come to life. Comes before all buttons.
 */
export function EarlyPresses() {
  const kept = useRef<Presses>(undefined);
  // At the very moment from which on buttons answer by themselves: what hears clicks without React
  // must listen from a layout effect on, too.
  useLayoutEffect(() => {
    kept.current ??= (window as Page).takeEarlyPresses?.();
  }, []);
  useEffect(() => {
    const presses: Presses = kept.current ?? new Map();
    // Once every part has begun its work.
    const timer = setTimeout(() => {
      for (const [button, said] of presses) {
        presses.delete(button);
        delete button.dataset.kept;
        // What starts by itself may have been started, and now the button would stop it.
        if (button.textContent === said) button.click();
      }
    });
    return () => clearTimeout(timer);
  }, []);
  return <script dangerouslySetInnerHTML={{ __html: KEEP_PRESSES }} />;
}
