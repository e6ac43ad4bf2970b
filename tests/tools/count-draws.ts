import { type Page } from '@playwright/test';

/** What has been drawn since the page was opened. */
export interface DrawCount {
  calls: number;
  triangles: number;
}

export interface DrawCounts {
  screen: DrawCount;
  /** Into textures, as the tracks are. */
  textures: DrawCount;
}

/**
 * Counts what WebGL is asked to draw, as it is asked, drawn or stubbed. Call before the page goes
 * anywhere, and after a stub.
 */
export async function countDraws(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const screen = { calls: 0, triangles: 0 };
    const textures = { calls: 0, triangles: 0 };
    const counted = new WeakSet<WebGL2RenderingContext>();

    /** Has a context count on its way to what it is asked. */
    const countIn = (gl: WebGL2RenderingContext) => {
      if (counted.has(gl)) return;
      counted.add(gl);
      let target = screen;
      const note = (mode: GLenum, vertices: number, copies = 1) => {
        target.calls++;
        if (mode === gl.TRIANGLES) target.triangles += (vertices / 3) * copies;
        if (mode === gl.TRIANGLE_STRIP) target.triangles += (vertices - 2) * copies;
        if (gl.canvas instanceof HTMLCanvasElement) {
          gl.canvas.dataset.drawn = JSON.stringify({ screen, textures });
        }
      };
      const bind = gl.bindFramebuffer.bind(gl);
      gl.bindFramebuffer = (where, buffer) => {
        if (where !== gl.READ_FRAMEBUFFER) target = buffer ? textures : screen;
        bind(where, buffer);
      };
      const arrays = gl.drawArrays.bind(gl);
      gl.drawArrays = (mode, first, vertices) => {
        note(mode, vertices);
        arrays(mode, first, vertices);
      };
      const elements = gl.drawElements.bind(gl);
      gl.drawElements = (mode, vertices, type, offset) => {
        note(mode, vertices);
        elements(mode, vertices, type, offset);
      };
      const manyArrays = gl.drawArraysInstanced.bind(gl);
      gl.drawArraysInstanced = (mode, first, vertices, copies) => {
        note(mode, vertices, copies);
        manyArrays(mode, first, vertices, copies);
      };
      const manyElements = gl.drawElementsInstanced.bind(gl);
      gl.drawElementsInstanced = (mode, vertices, type, offset, copies) => {
        note(mode, vertices, copies);
        manyElements(mode, vertices, type, offset, copies);
      };
    };

    const { getContext } = HTMLCanvasElement.prototype;
    const counting = function (this: HTMLCanvasElement, ...inputs: unknown[]) {
      const context: unknown = Reflect.apply(getContext, this, inputs);
      if (context && inputs[0] === 'webgl2') countIn(context as WebGL2RenderingContext);
      return context;
    };
    Object.assign(HTMLCanvasElement.prototype, { getContext: counting });
  });
}

/** What has been drawn so far on the mountain's canvas. */
export async function drawnSoFar(page: Page): Promise<DrawCounts> {
  const text = await page.locator('.stage canvas').getAttribute('data-drawn');
  if (text === null) throw new Error('nothing has been drawn, or nobody counts');
  return JSON.parse(text) as DrawCounts;
}
