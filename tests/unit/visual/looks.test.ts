import { describe, expect, it } from 'vitest';
import { lookOf } from '../../visual/pages/looks';
import { type Painted } from '../../visual/pages/read-painted';

/** What a browser computes for a thing that nothing is said of. */
const PLAIN: Painted['style'] = {
  color: 'rgb(34, 48, 66)',
  opacity: '1',
  fontWeight: '400',
  fontStyle: 'normal',
  fontSize: '15px',
  lineHeight: '22.5px',
  fontFamily: 'sans, system-ui',
  letterSpacing: 'normal',
  textAlign: 'start',
  textDecoration: 'none',
  textDecorationLine: 'none',
  accentColor: 'auto',
  backgroundColor: 'rgba(0, 0, 0, 0)',
  backgroundImage: 'none',
  boxShadow: 'none',
  borderRadius: '4px',
  padding: '8px',
  borderTop: '0px solid rgb(0, 0, 0)',
  borderRight: '0px solid rgb(0, 0, 0)',
  borderBottom: '0px solid rgb(0, 0, 0)',
  borderLeft: '0px solid rgb(0, 0, 0)',
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  strokeWidth: '1px',
  strokeDasharray: 'none',
};

const look = (paints: Painted['paints'], style: Partial<Painted['style']> = {}): string =>
  lookOf({ kind: 'p', paints, style: { ...PLAIN, ...style } });

describe('the look of a thing', () => {
  it('is nothing where nothing is painted, whatever its room and corners', () => {
    expect(look('box')).toBe('');
  });

  it('is its letters and their colour', () => {
    expect(look('words')).toBe('p: 400 15px/22.5px sans #223042ff');
  });

  it('takes mixed colours as whole ones and rounds numbers', () => {
    const backgroundColor = 'color(srgb 1 0.501961 0 / 0.5)';
    expect(look('box', { backgroundColor, padding: '1.23456px' })).toBe(
      'p: ground #ff800080, room 1.23px, round 4px',
    );
  });

  it('names a border by its sides where they differ', () => {
    const borderTop = '1px solid rgb(1, 2, 3)';
    expect(look('box', { borderTop, padding: '0px', borderRadius: '0px' })).toBe(
      'p: border 1px solid #010203ff / no / no / no',
    );
  });

  it('is fill and stroke for a shape', () => {
    expect(look('shape', { stroke: 'rgb(0, 0, 255)' })).toBe(
      'p: fill #000000ff, stroke #0000ffff 1px',
    );
  });
});
