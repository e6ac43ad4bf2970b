import { ENVELOPE, type FrameEvent } from './messages';

/** Whether this page stands in a frame. Browser only. */
export const isFramed = (): boolean => window.parent !== window;

/** Says something of a scene to the page that holds this frame; all of it may be known to anybody. */
export function tellHost(scene: string, event: FrameEvent): void {
  window.parent.postMessage({ ...ENVELOPE, scene, ...event }, '*');
}
