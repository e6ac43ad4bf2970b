import type { Config } from 'tailwindcss';

/** Where classes are worn. What they mean stands in app/styles/theme.css. */
const config: Config = {
  content: ['./app/**/*.tsx', './components/**/*.tsx', './scenes/**/*.tsx'],
};

export default config;
