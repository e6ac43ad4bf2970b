import { writeFile } from 'node:fs/promises';
import { drawHomeScreenIcon, HOME_SCREEN_ICON } from './icon';

/** `npm run icon`: draws app/apple-icon.png from app/icon.svg. */
await writeFile(HOME_SCREEN_ICON, await drawHomeScreenIcon());
console.log(HOME_SCREEN_ICON);
