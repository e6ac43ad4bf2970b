const OPENING = /\/\* glsl \*\/ `/g;
const COMMENT = /\/\/[^\n]*|\/\*[^]*?\*\//g;
const TOKEN = /\$\{[^}]*\}|\d+\.\d+(?![\w.])|[\w.]+|[^\s\w]/g;
const IS_SLOT = /^\$\{/;

/** 0.50 says no more than .5, nor 1.0 than 1. */
function shortNumber(token) {
  if (!/^\d+\.\d+$/.test(token)) return token;
  const [whole, part] = token.split('.');
  const digits = part.replace(/0+$/, '');
  return `${digits && /^0+$/.test(whole) ? '' : whole}.${digits}`;
}

/** Must a space stand between two neighbours? Else they would be read as one, as `- -` as `--`. */
function mustPart(before, after) {
  if (before === after && /[-+]/.test(before)) return true;
  return /[\w.]$/.test(before) && /^[\w.]/.test(after);
}

/** Statements, without their layout. A slot is a piece that is put in later: its edges stay. */
function packStatements(text) {
  let packed = '';
  let before = '';
  let end = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const gap = text.slice(end, index);
    const besideSlot = IS_SLOT.test(token) || IS_SLOT.test(before);
    if (besideSlot) packed += gap.includes('\n') ? '\n' : gap && ' ';
    else if (gap && mustPart(before, token)) packed += ' ';
    packed += shortNumber(token);
    before = token;
    end = index + token.length;
  }
  return packed;
}

/** One template's text. What the preprocessor reads keeps its lines, and the ends their breaks. */
function packTemplate(text) {
  if (text.includes('\\')) throw new Error('minify-glsl.mjs does not read backslashes');
  const bare = text.replace(COMMENT, ' ');
  const parts = [];
  let statements = [];
  const close = () => {
    const packed = packStatements(statements.join('\n'));
    if (packed) parts.push(packed);
    statements = [];
  };
  for (const line of bare.split('\n')) {
    if (!/^\s*#/.test(line)) statements.push(line);
    else {
      close();
      parts.push(line.trim().replace(/\s+/g, ' '));
    }
  }
  close();
  return `${/^\s/.test(bare) ? '\n' : ''}${parts.join('\n')}${/\s$/.test(bare) ? '\n' : ''}`;
}

/**
 * Takes comments and layout out of the shaders in a module, and out of nothing else in it.
 *
 * @param {string} source a module whose shaders are template literals after a glsl comment; what
 * is put into them are plain expressions, without braces or quotes
 * @returns {string} the same module: its shaders have the same tokens, of the same values
 * @throws Error for a shader it cannot read
 */
export default function minifyGlsl(source) {
  let minified = '';
  let end = 0;
  for (const opening of source.matchAll(OPENING)) {
    const start = opening.index + opening[0].length;
    const stop = source.indexOf('`', start);
    if (stop < 0) throw new Error('minify-glsl.mjs found a shader without an end');
    minified += source.slice(end, start) + packTemplate(source.slice(start, stop));
    end = stop;
  }
  return minified + source.slice(end);
}
