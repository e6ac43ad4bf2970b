/** Id of the script in a page that holds its chapters' scores. */
export const STORY_DATA = 'story-data';
