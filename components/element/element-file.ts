/** The one script of `<fall-line-scene>`, named so for good at the site's root. */
export const ELEMENT_FILE = 'fall-line-scene.js';
