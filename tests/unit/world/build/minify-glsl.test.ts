import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import minifyGlsl from '@/scenes/world/build/minify-glsl.mjs';
import { writtenFiles } from '../../../contract/house/repository-files';

const MARK = '/* glsl */ `';

/** The shaders of a module, in order. */
function shadersOf(source: string): string[] {
  return source
    .split(MARK)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('`')));
}

/** What a compiler reads of a shader: its tokens, numbers by value, directives with their ends. */
function tokensOf(shader: string): (string | number)[] {
  const bare = shader.replace(/\/\/[^\n]*|\/\*[^]*?\*\//g, ' ');
  const lines = bare.split('\n').map((line) => (/^\s*#/.test(line) ? `${line} \u00b6` : line));
  const pattern = /\$\{[^}]*\}|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|\w+|\+\+|--|[-+*/<>=!&|]=?|\S/gi;
  const tokens = lines.join('\n').match(pattern) ?? [];
  return tokens.map((token) => (/^\.?\d/.test(token) ? Number(token) : token));
}

const glsl = (text: string) => `const A = ${MARK}${text}\`;`;
const minified = (text: string) => shadersOf(minifyGlsl(glsl(text)))[0];

describe('minifyGlsl, on every shader of the world', () => {
  const modules = writtenFiles()
    .filter((file) => /^scenes\/world\/.*\.ts$/.test(file))
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }))
    .filter(({ source }) => source.includes(MARK));

  it('finds them', () => {
    expect(modules.length).toBeGreaterThan(20);
  });

  it.each(modules)('keeps the tokens of $file and the module around them', ({ source }) => {
    const small = minifyGlsl(source);
    expect(shadersOf(small).map(tokensOf)).toEqual(shadersOf(source).map(tokensOf));
    const outside = (text: string) =>
      shadersOf(text).reduce((left, shader) => left.replace(shader, ''), text);
    expect(outside(small)).toBe(outside(source));
    for (const shader of shadersOf(small)) expect(shader).not.toMatch(/\/\/|\/\*|\n\s+\S/);
  });
});

describe('minifyGlsl', () => {
  it('drops comments and layout', () => {
    expect(minified('\n// why\nvoid main() {\n  a = b + c; /* so */\n}\n')).toBe(
      '\nvoid main(){a=b+c;}\n',
    );
  });

  it('writes numbers short, and leaves names and powers of ten alone', () => {
    expect(minified('x = 0.50 + 1.0 - 0.0 * v0.x + 1.0e-4 + 10.25;')).toBe(
      'x=.5+1.-0.*v0.x+1.0e-4+10.25;',
    );
  });

  it('parts what would be read as one', () => {
    expect(minified('a = b - -c + +d - e; return .5;')).toBe('a=b- -c+ +d-e;return .5;');
  });

  it('keeps the lines of what the preprocessor reads', () => {
    expect(minified('#ifdef  A\n  b = c;\n  #define D(x) (x)\n#endif\nd = e;')).toBe(
      '#ifdef A\nb=c;\n#define D(x) (x)\n#endif\nd=e;',
    );
  });

  it('leaves room around what is put in later', () => {
    expect(minified('uniform float u[${N}], v;\n${PARTS}\nvoid main() {}')).toBe(
      'uniform float u[${N}],v;\n${PARTS}\nvoid main(){}',
    );
  });

  it('does not touch other texts', () => {
    const source = 'const a = `x  =  0.50; // so`;';
    expect(minifyGlsl(source)).toBe(source);
  });

  it('stops at what it cannot read', () => {
    expect(() => minifyGlsl(glsl('#define A \\\n b'))).toThrow(/backslash/);
    expect(() => minifyGlsl(`const A = ${MARK}void main`)).toThrow(/without an end/);
  });
});
