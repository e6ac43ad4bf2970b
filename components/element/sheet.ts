/**
 * The element's looks: those of the words around it. The still stands as it does in the frame, which
 * shows the right of it.
 */
const CSS = `
:host{display:block;margin-block:1em}
:host([hidden]){display:none}
:host([theme=dark]){color-scheme:dark}
:host([theme=light]){color-scheme:light}
figure{margin:0;position:relative}
picture{display:block;overflow:hidden;aspect-ratio:8/5;border-radius:4px}
img{display:block;width:115%;height:auto;margin-left:-15%;max-width:none}
button{position:absolute;top:.8em;left:.8em;font:inherit;padding:.4em 1em;cursor:pointer}
iframe{display:block;width:100%;border:0}
figcaption{margin-top:.4em;font-size:.9em}
a{color:inherit}`;

/** A sheet that a host's policy about inline styles does not touch. */
export function makeSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  return sheet;
}
