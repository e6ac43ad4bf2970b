/** Gives the focus to the words of the page, where the control that has it goes away. */
export function focusWords(): void {
  document.getElementById('story')?.focus({ preventScroll: true });
}
