/** Buttons in the order of their presses, and what each said then. */
type Presses = Map<HTMLButtonElement, string>;

declare global {
  interface Window {
    earlyPresses?: Presses;
  }
}

/**
 * Runs as the page is parsed. It listens where an event comes last, so that a press which an island
 * has been woken by is not kept; nor is one that the browser answers, nor any once all have been
 * woken. Each button is kept once: it is the impatient who press twice.
 */
export const KEEP_PRESSES = `(() => {
  const pressed = (window.earlyPresses = new Map());
  const isHeard = (button) =>
    [...document.querySelectorAll('[data-alive]')].some(
      (island) => island.contains(button) || (island.dataset.hears && button.matches(island.dataset.hears)),
    );
  addEventListener('click', ({ target }) => {
    const button = target.closest('button:not([popovertarget])');
    if (!button || document.documentElement.dataset.start || isHeard(button)) return;
    pressed.set(button, button.textContent);
    button.dataset.kept = '';
  });
})()`;

/** Presses what was pressed before an island could answer. `island`: alive now. */
export function replayPresses(island: HTMLElement): void {
  const presses = window.earlyPresses ?? new Map();
  const { hears } = island.dataset;
  for (const [button, said] of presses) {
    if (!island.contains(button) && !(hears && button.matches(hears))) continue;
    presses.delete(button);
    delete button.dataset.kept;
    // What starts by itself may have been started, and now the button would stop it.
    if (button.textContent === said) button.click();
  }
}
