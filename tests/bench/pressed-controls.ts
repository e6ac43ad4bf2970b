/** A control of a scene, and the keys that change it, in turn. */
export interface PressedControl {
  scene: string;
  /** Selector of its input among the scene's controls. */
  find: string;
  keys: readonly string[];
}

/** Away and back again: the model keeps its last two states, so few may be one of those. */
const away = (there: string, back: string) =>
  Array.from({ length: 20 }, (_, i) => (i < 10 ? there : back));
export const LEFT = away('ArrowLeft', 'ArrowRight');
const RIGHT = away('ArrowRight', 'ArrowLeft');

/** A control of each kind, and those that ask most of the model. */
export const PRESSED_CONTROLS = {
  slider: { scene: 'odds', find: 'input[type="range"]', keys: LEFT },
  'slider, all solved anew': {
    scene: 'odds',
    find: 'div:nth-of-type(3) > [type="range"]',
    keys: RIGHT,
  },
  'slider and loss curve': { scene: 'carving', find: 'input[type="range"]', keys: LEFT },
  'radio, another ground': { scene: 'the-ground', find: 'input:checked', keys: ['ArrowRight'] },
  radio: { scene: 'refusal', find: 'input:checked', keys: ['ArrowRight'] },
  press: { scene: 'ranking', find: 'fieldset:not([data-panel] *) button', keys: ['Enter'] },
  'turn taken': { scene: 'one-run', find: '[data-take]', keys: ['Enter'] },
  'ridge curve': { scene: 'around-the-fence', find: 'input', keys: RIGHT },
  'ridge curve, slope too': {
    scene: 'around-the-fence',
    find: 'div:nth-of-type(3) > [type="range"]',
    keys: LEFT,
  },
  'ridge curve and support': { scene: 'into-the-fog', find: 'input', keys: LEFT },
} as const satisfies Record<string, PressedControl>;

/** Address of a control's scene under a site's own, without its canvas. */
export const addressOf = (site: string, { scene }: PressedControl) =>
  `${site}scenes/${scene}/?quality=off`;
