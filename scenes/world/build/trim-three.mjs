/**
 * Pieces of three's own shaders that stay: what it puts before every shader of ours. Ours include
 * none and no built-in material is drawn, so the rest would be loaded and never compiled.
 */
const KEPT = new Set(['colorspace_pars_fragment']);

/** Stands in for each piece left out: a shader that asks for one fails to compile, and says why. */
const LEFT_OUT = '#error left out of the build: scenes/world/build/trim-three.mjs\n';

const PIECE = /^(?:var|const) ([\w$]+) = "(?:[^"\\]|\\.)*";$/gm;
const TABLE = /^const ShaderChunk = \{\n([\s\w$:,]+)\};$/m;

/**
 * Leaves the sources of three's built-in materials out of its module: some twenty kilobytes.
 *
 * @param {string} source three's build/three.module.js
 * @returns {string} the same module; `ShaderChunk` keeps all its names
 * @throws Error when the module does not look as it did: then this wants reading again
 */
export default function trimThree(source) {
  const table = TABLE.exec(source);
  if (!table) throw new Error('three has no ShaderChunk table where trim-three.mjs looks for it');
  const variables = new Map(
    [...table[1].matchAll(/\t(\w+): ([\w$]+)/g)].map(([, name, variable]) => [variable, name]),
  );
  const kept = new Set(KEPT);
  let left = variables.size;
  const shaders = source.slice(0, table.index).replace(PIECE, (piece, variable) => {
    const name = variables.get(variable);
    if (name === undefined) return piece;
    left--;
    return kept.delete(name) ? piece : `const ${variable} = LEFT_OUT;`;
  });
  if (left !== 0) throw new Error(`trim-three.mjs cannot find ${left} pieces of ShaderChunk`);
  if (kept.size > 0) throw new Error(`three has no shader pieces ${[...kept].join(', ')}`);
  return `const LEFT_OUT = ${JSON.stringify(LEFT_OUT)};\n${shaders}${source.slice(table.index)}`;
}
