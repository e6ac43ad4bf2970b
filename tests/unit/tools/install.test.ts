import { describe, expect, it } from 'vitest';
import { requireNode, sameInstall } from '../../tools/install.mjs';

describe('requireNode', () => {
  it('says in one line that Node is too old', () => {
    expect(() => requireNode('18.20.4')).toThrow(/^Fall Line needs Node .* this is 18\.20\.4\.$/);
    expect(() => requireNode('20.18.9')).toThrow(/newer/);
  });

  it('lets newer ones pass', () => {
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) {
      expect(() => requireNode(version)).not.toThrow();
    }
  });
});

describe('sameInstall', () => {
  const wanted = {
    '': {},
    'node_modules/three': { version: '1.0.0' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  };

  it('accepts what the lock asks for, with or without what is optional', () => {
    const three = { version: '1.0.0' };
    expect(sameInstall(wanted, { 'node_modules/three': three })).toBe(true);
    const both = { 'node_modules/three': three, 'node_modules/for-another-system': three };
    expect(sameInstall(wanted, both)).toBe(true);
  });

  it('refuses another version, a missing package and a stranger', () => {
    const three = { version: '1.0.0' };
    expect(sameInstall(wanted, { 'node_modules/three': { version: '1.0.1' } })).toBe(false);
    expect(sameInstall(wanted, {})).toBe(false);
    expect(sameInstall(wanted, { 'node_modules/three': three, 'node_modules/x': three })).toBe(
      false,
    );
  });
});
