import { type Frame, type Page } from '@playwright/test';

/**
 * Counts, in each frame of a page, the contexts that canvases of it hold: those taken and not given
 * up. Call before the page goes anywhere, and after a stub of WebGL.
 */
export async function countLiveContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    const live = new Set<HTMLCanvasElement>();
    Object.assign(window, { live });
    const counted = function (this: HTMLCanvasElement, ...inputs: unknown[]) {
      const context = Reflect.apply(getContext, this, inputs) as WebGL2RenderingContext | null;
      // What only asks what the machine can do is not in the page.
      if (inputs[0] !== 'webgl2' || !context || !this.isConnected || live.has(this)) return context;
      live.add(this);
      const { getExtension } = context;
      const watched = (name: string) => {
        const extension: unknown = Reflect.apply(getExtension, context, [name]);
        if (name !== 'WEBGL_lose_context') return extension;
        const { loseContext } = extension as WEBGL_lose_context;
        const lose = () => {
          live.delete(this);
          Reflect.apply(loseContext, extension, []);
        };
        return Object.assign(extension as object, { loseContext: lose });
      };
      Object.assign(context, { getExtension: watched });
      return context;
    };
    Object.assign(HTMLCanvasElement.prototype, { getContext: counted });
  });
}

/** How many contexts a frame holds now. */
export const liveContextsIn = (frame: Frame): Promise<number> =>
  frame.evaluate(() => (window as unknown as { live: Set<unknown> }).live.size);

/** The same of every frame that a page holds, in the order of the page. */
export const liveContexts = (page: Page): Promise<number[]> =>
  Promise.all(page.mainFrame().childFrames().map(liveContextsIn));
