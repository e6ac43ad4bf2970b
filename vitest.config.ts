import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    // As the page does, they share one three: in node fiber would take three's other build.
    server: { deps: { inline: [/@react-three/] } },
    // By itself it leaves one core idle, which on two is half of them.
    maxWorkers: '100%',
    // What a file stubs it gives back; to load the model anew a file took as long as the tests.
    isolate: false,
    unstubGlobals: true,
    // Long enough for a busy machine: a timeout is to catch what hangs, not what is slow.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/tools/unit-setup.ts'],
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contract/**/*.test.{ts,tsx}'],
  },
});
