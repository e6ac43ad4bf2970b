import { CameraControlsImpl } from '@react-three/drei/core/CameraControls';
import { type ShotName } from '../../ids';
import { turnLimits } from './turn-limits';
import { NO_TURN, openWays, type OpenWays, STEPS, type Turn, type Way } from './ways';

const { ACTION } = CameraControlsImpl;

/** Polar angle of a camera that was never turned: the library counts down from straight above. */
const LEVEL = Math.PI / 2;
/** Share of a full turn for a drag as long as the canvas is high: the near snow follows the hand. */
const DRAG_SPEED = 0.35;
/** Angles nearer to their goal are there: it is less than a pixel, and frames are drawn for it. */
const THERE_RAD = 3e-4;
/** The first frame after a rest carries all the time since: it counts as one like the others. */
const FIRST_STEP_SECONDS = 1 / 60;
const LONGEST_STEP_SECONDS = 0.2;

/**
 * Turns a camera that nobody draws with: by a mouse, by one finger sideways, or a step at a time.
 * Wheel, pinch and a finger up or down are left to the page.
 */
export class TurnControls extends CameraControlsImpl {
  #shot?: ShotName;
  #aspect?: number;
  #moves = false;
  #element?: HTMLElement;
  /** Where the turn stood before the drag that is under way. */
  #before: Turn = NO_TURN;

  override mouseButtons = {
    left: ACTION.ROTATE,
    middle: ACTION.NONE,
    right: ACTION.NONE,
    wheel: ACTION.NONE,
  };
  override touches = { one: ACTION.TOUCH_ROTATE, two: ACTION.NONE, three: ACTION.NONE };
  override azimuthRotateSpeed = DRAG_SPEED;
  override restThreshold = THERE_RAD;

  /** Does nothing: drei asks for it when the frame's camera has long been set. See `step`. */
  override update(): boolean {
    return false;
  }

  /** Goes on towards where the turn is to go. `seconds`: since the last frame, whenever that was. */
  step(seconds: number): void {
    super.update(this.#moves ? Math.min(seconds, LONGEST_STEP_SECONDS) : FIRST_STEP_SECONDS);
    const { _spherical: now, _sphericalEnd: goal } = this;
    const left = Math.max(Math.abs(goal.theta - now.theta), Math.abs(goal.phi - now.phi));
    this.#moves = left >= THERE_RAD;
    if (!this.#moves) this.stop();
  }

  /** The turn as it is drawn. */
  get turnRad(): number {
    return this.azimuthAngle;
  }

  get riseRad(): number {
    return LEVEL - this.polarAngle;
  }

  /** Where the turn is to go. */
  get #goal(): Turn {
    const { theta, phi } = this._sphericalEnd;
    return { turnRad: theta, riseRad: LEVEL - phi };
  }

  get ways(): OpenWays {
    return openWays(this.#goal, {
      mostTurnRad: this.maxAzimuthAngle,
      lowestRad: LEVEL - this.maxPolarAngle,
      highestRad: LEVEL - this.minPolarAngle,
    });
  }

  /** Each shot starts unturned. Its limits depend on the picture's shape, width by height. */
  standAt(shot: ShotName, aspect: number): void {
    if (shot === this.#shot && aspect === this.#aspect) return;
    const { mostTurnRad, lowestRad, highestRad } = turnLimits(shot, aspect);
    this.minAzimuthAngle = -mostTurnRad;
    this.maxAzimuthAngle = mostTurnRad;
    this.minPolarAngle = LEVEL - highestRad;
    this.maxPolarAngle = LEVEL - lowestRad;
    const { turnRad, riseRad } = shot === this.#shot ? this.#goal : NO_TURN;
    if (shot !== this.#shot) this.cancel();
    void this.rotateTo(turnRad, LEVEL - riseRad);
    this.#shot = shot;
    this.#aspect = aspect;
  }

  /** One step in a way, at most to its limit; back to the first view all the way. */
  go(way: Way): void {
    if (way === 'first') void this.rotateTo(0, LEVEL, true);
    else void this.rotate(STEPS[way].turnRad, -STEPS[way].riseRad, true);
  }

  override connect(element: HTMLElement): void {
    super.connect(element);
    this.#element = element;
    element.dataset.turns = '';
    // Before the library hears of it, which listens to the element itself.
    element.addEventListener('pointerdown', this.#begin, { capture: true });
    element.addEventListener('pointercancel', this.#takeBack);
  }

  override disconnect(): void {
    this.#element?.removeEventListener('pointerdown', this.#begin, { capture: true });
    this.#element?.removeEventListener('pointercancel', this.#takeBack);
    delete this.#element?.dataset.turns;
    this.#element = undefined;
    super.disconnect();
  }

  /** A second finger ends the drag of the first: a pinch is the browser's. */
  #begin = ({ isPrimary, pointerType }: PointerEvent): void => {
    this.enabled = isPrimary;
    if (!isPrimary) return;
    this.#before = this.#goal;
    // Up and down the finger scrolls: some pixels of it come before the browser takes it over.
    this.polarRotateSpeed = pointerType === 'mouse' ? DRAG_SPEED : 0;
  };

  /** What the browser takes over as a swipe or a pinch was never a turn. */
  #takeBack = (): void => {
    const { turnRad, riseRad } = this.#before;
    void this.rotateTo(turnRad, LEVEL - riseRad, true);
  };
}
