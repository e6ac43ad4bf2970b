import { describe, expect, it } from 'vitest';
import { textOf, writtenFiles } from './repository-files';
import { type Finding } from './syntax';

/** A rule about what stands in code. */
export interface SyntaxRule {
  name: string;
  files: RegExp;
  find: (text: string) => Finding[];
  /** Texts that each break it. */
  planted: readonly string[];
  /** Texts that come close and keep it. */
  allowed: readonly string[];
}

/** Tests that the rules find what is planted and that our files keep them. */
export function holdSyntaxRules(rules: readonly SyntaxRule[]): void {
  describe.each(rules)('$name', ({ files, find, planted, allowed }) => {
    const read = writtenFiles().filter((file) => files.test(file));

    it('reads files and finds each planted breach, and only breaches', () => {
      expect(read.length).toBeGreaterThan(2);
      expect(planted.filter((text) => find(text).length === 0)).toEqual([]);
      expect(allowed.filter((text) => find(text).length > 0)).toEqual([]);
    });

    it('holds', () => {
      const findings = read.flatMap((file) =>
        find(textOf(file)).map(({ line, what }) => `${file}:${line} ${what}`),
      );
      expect(findings).toEqual([]);
    });
  });
}
