import next from 'eslint-config-next';
import nextTypescript from 'eslint-config-next/typescript';

const config = [
  { ignores: ['.next/**', 'out/**', 'next-env.d.ts', 'test-results/**'] },
  ...next,
  ...nextTypescript,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-globals': ['error', 'event', 'name'],
    },
  },
  {
    files: ['tests/{browser,visual}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[value="networkidle"]', message: 'Use networkQuiet: it always ends.' },
      ],
    },
  },
];

export default config;
