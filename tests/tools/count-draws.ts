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

/** Counts what WebGL is asked to draw, as it is asked. Call before the page goes anywhere. */
export async function countDraws(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = WebGL2RenderingContext;
    const { bindFramebuffer, drawArrays, drawElements } = prototype;
    const { drawArraysInstanced, drawElementsInstanced } = prototype;
    const screen = { calls: 0, triangles: 0 };
    const textures = { calls: 0, triangles: 0 };
    let target = screen;
    const count = (gl: WebGL2RenderingContext, mode: GLenum, vertices: number, copies: number) => {
      target.calls++;
      if (mode === gl.TRIANGLES) target.triangles += (vertices / 3) * copies;
      if (mode === gl.TRIANGLE_STRIP) target.triangles += (vertices - 2) * copies;
      if (gl.canvas instanceof HTMLCanvasElement) {
        gl.canvas.dataset.drawn = JSON.stringify({ screen, textures });
      }
    };
    prototype.bindFramebuffer = function (where, buffer) {
      if (where !== this.READ_FRAMEBUFFER) target = buffer ? textures : screen;
      bindFramebuffer.call(this, where, buffer);
    };
    prototype.drawArrays = function (mode, first, vertices) {
      count(this, mode, vertices, 1);
      drawArrays.call(this, mode, first, vertices);
    };
    prototype.drawElements = function (mode, vertices, type, offset) {
      count(this, mode, vertices, 1);
      drawElements.call(this, mode, vertices, type, offset);
    };
    prototype.drawArraysInstanced = function (mode, first, vertices, copies) {
      count(this, mode, vertices, copies);
      drawArraysInstanced.call(this, mode, first, vertices, copies);
    };
    prototype.drawElementsInstanced = function (mode, vertices, type, offset, copies) {
      count(this, mode, vertices, copies);
      drawElementsInstanced.call(this, mode, vertices, type, offset, copies);
    };
  });
}

/** What has been drawn so far on the mountain's canvas. */
export async function drawnSoFar(page: Page): Promise<DrawCounts> {
  const text = await page.locator('.stage canvas').getAttribute('data-drawn');
  if (text === null) throw new Error('nothing has been drawn, or nobody counts');
  return JSON.parse(text) as DrawCounts;
}
