import { type DeviceHints } from '@/scenes/quality/decide';
import { TIER_NAMES, type TierName } from '@/scenes/quality/tiers';

/** What the address asks for: `?quality=off|low|medium|high`. */
export type QualityWish = 'off' | TierName;

const WISHES: readonly QualityWish[] = ['off', ...TIER_NAMES];

/** Reads the wish from a query string; unknown values count as none. */
export function readQualityWish(search: string): QualityWish | undefined {
  const value = new URLSearchParams(search).get('quality');
  return WISHES.find((wish) => wish === value);
}

/** Opens a throw-away context; null where WebGL 2 is missing or refused. */
function openContext(attributes: WebGLContextAttributes): WebGL2RenderingContext | null {
  return document.createElement('canvas').getContext('webgl2', attributes);
}

function rendererName(context: WebGL2RenderingContext): string {
  const details = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(
    details ? details.UNMASKED_RENDERER_WEBGL : context.RENDERER,
  );
  return typeof name === 'string' ? name : '';
}

/**
 * Whether half-floats can be drawn into, tried in earnest: the tracks are painted there, and where
 * they cannot be the picture would gainsay its words.
 */
function drawsHalfFloats(gl: WebGL2RenderingContext): boolean {
  gl.getExtension('EXT_color_buffer_float');
  gl.getExtension('EXT_color_buffer_half_float');
  const { TEXTURE_2D, FRAMEBUFFER, COLOR_ATTACHMENT0, FRAMEBUFFER_COMPLETE, RGBA16F } = gl;
  const texture = gl.createTexture();
  gl.bindTexture(TEXTURE_2D, texture);
  gl.texStorage2D(TEXTURE_2D, 1, RGBA16F, 4, 4);
  gl.bindFramebuffer(FRAMEBUFFER, gl.createFramebuffer());
  gl.framebufferTexture2D(FRAMEBUFFER, COLOR_ATTACHMENT0, TEXTURE_2D, texture, 0);
  return gl.checkFramebufferStatus(FRAMEBUFFER) === FRAMEBUFFER_COMPLETE;
}

/**
 * What the browser tells of the machine without loading three; null where WebGL 2 cannot run, or
 * not what the mountain needs of it.
 */
export function detectDevice(): DeviceHints | null {
  try {
    const smooth = openContext({ failIfMajorPerformanceCaveat: true });
    const context = smooth ?? openContext({});
    if (!context) return null;
    const isEnough = drawsHalfFloats(context);
    const hints: DeviceHints = {
      renderer: rendererName(context),
      majorPerformanceCaveat: smooth === null,
      coarsePointer: window.matchMedia('(pointer: coarse)').matches,
    };
    if ('deviceMemory' in navigator && typeof navigator.deviceMemory === 'number') {
      hints.deviceMemory = navigator.deviceMemory;
    }
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return isEnough ? hints : null;
  } catch {
    return null;
  }
}
