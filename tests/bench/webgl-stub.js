/*
 * Runs in the page before its own scripts: answers every WebGL 2 call at once and draws nothing,
 * so that what is measured is the page's work and not the software rasteriser's. Plain JavaScript,
 * since a compiled function would bring helpers that the page does not have.
 */
(() => {
  const real = HTMLCanvasElement.prototype.getContext;
  const constants = WebGL2RenderingContext.prototype;
  const answers = {
    getParameter: (name) => {
      if (name === constants.VERSION) return 'WebGL 2.0';
      if (name === constants.SHADING_LANGUAGE_VERSION) return 'WebGL GLSL ES 3.00';
      if (name === constants.VIEWPORT || name === constants.SCISSOR_BOX) return new Int32Array(4);
      return 4096;
    },
    getExtension: () => ({ loseContext() {}, restoreContext() {} }),
    getShaderPrecisionFormat: () => ({ rangeMin: 127, rangeMax: 127, precision: 23 }),
    getContextAttributes: () => ({ antialias: false, alpha: false, depth: true }),
    getProgramParameter: (_, name) =>
      name !== constants.ACTIVE_UNIFORMS && name !== constants.ACTIVE_ATTRIBUTES ? true : 0,
    getShaderParameter: () => true,
    getProgramInfoLog: () => '',
    getShaderInfoLog: () => '',
    checkFramebufferStatus: () => constants.FRAMEBUFFER_COMPLETE,
    isContextLost: () => false,
    // Whoever looks sees colours: what was drawn is not in question here.
    readPixels: (x, y, width, height, format, type, pixels) =>
      pixels.forEach((_, i) => (pixels[i] = i % 251)),
    getError: () => 0,
    getSupportedExtensions: () => [],
  };
  function context(canvas) {
    return new Proxy(
      { canvas },
      {
        get(target, name) {
          if (name in target) return target[name];
          const constant = Reflect.get(constants.constructor, name);
          const value =
            answers[name] ??
            (typeof constant === 'number'
              ? constant
              : name.startsWith('create')
                ? () => ({})
                : () => undefined);
          target[name] = value;
          return value;
        },
      },
    );
  }
  HTMLCanvasElement.prototype.getContext = function (...inputs) {
    if (inputs[0] === 'webgl2') return context(this);
    return Reflect.apply(real, this, inputs);
  };
})();
