const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g;

/** The framework's own: what loads and starts it, and the page once more as data for it. */
const RUNTIME_SOURCE = /\bsrc="[^"]*\/_next\/static\/chunks\//;
const RUNTIME_WORDS = /^(?:\(self\.__next_f=|self\.__next_f\.push\(|\(globalThis\["TURBOPACK"\])/;
const DATA = /\btype="application\/json"/;

/**
 * Takes the framework's runtime out of a page: its words stay as they are, and nothing is left that
 * could take them away.
 * @param html a page as `next build` exports it
 * @throws Error for a script that is neither the runtime's nor data: then this wants reading again
 */
export function stripRuntime(html: string): string {
  return html.replace(PRELOAD, '').replace(SCRIPT, (script, attributes: string, text: string) => {
    if (DATA.test(attributes)) return script;
    if (RUNTIME_SOURCE.test(attributes) || RUNTIME_WORDS.test(text)) return '';
    throw new Error(`a page has a script that nobody knows: ${script.slice(0, 120)}`);
  });
}
