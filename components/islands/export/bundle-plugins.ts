import path from 'node:path';
import { build, type BuildOptions, type Plugin } from 'rolldown';
import minifyGlsl from '@/scenes/world/build/minify-glsl.mjs';
import trimThree from '@/scenes/world/build/trim-three.mjs';

/** Three without the shaders it brings, as in `next.config.ts`. */
export function trimmedThree(): Plugin {
  return {
    name: 'trimmed-three',
    transform: {
      filter: { id: /[\\/]three[\\/]build[\\/]three\.module\.js$/ },
      handler: (code) => ({ code: trimThree(code), map: null }),
    },
  };
}

/** Our shaders without comments and layout, as in `next.config.ts`. */
export function shaders(): Plugin {
  return {
    name: 'shaders',
    transform: {
      filter: { id: /[\\/]scenes[\\/]world[\\/]/, code: /\/\* glsl \*\// },
      handler: (code) => ({ code: minifyGlsl(code), map: null }),
    },
  };
}

const WORKER = /new URL\('(\.\/[\w.-]+\.worker\.ts)', import\.meta\.url\)/;

/**
 * Bundles the worker that a module names by `new URL('./….worker.ts', import.meta.url)`, whole: it
 * shares nothing with the page.
 * @param options how the page is bundled
 */
export function worker(options: Pick<BuildOptions, 'transform'>): Plugin {
  return {
    name: 'worker',
    transform: {
      filter: { code: WORKER },
      async handler(code, id) {
        const [named, file] = WORKER.exec(code) ?? [];
        if (!named || !file) return null;
        const { output } = await build({
          ...options,
          input: path.join(path.dirname(id), file),
          platform: 'browser',
          write: false,
          output: { minify: true, comments: false, codeSplitting: false },
        });
        const script = this.emitFile({
          type: 'asset',
          name: `${path.parse(file).name}.js`,
          source: output[0].code,
        });
        return { code: code.replace(named, `import.meta.ROLLUP_FILE_URL_${script}`), map: null };
      },
    },
  };
}
