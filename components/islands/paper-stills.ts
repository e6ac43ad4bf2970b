/** What marks a picture that has a file for paper. */
export const HAS_PAPER = 'data-paper=';

/**
 * Runs as a page with pictures is parsed. Has them printed from files that a PDF keeps as they lie:
 * from those for screens it would be fifty megabytes. By an event, since of a source for print no
 * browser knows in time.
 */
export const PAPER_STILLS = `(() => {
  addEventListener('beforeprint', () => {
    for (const picture of document.querySelectorAll('picture[data-paper]')) {
      const source = document.createElement('source');
      source.srcset = picture.dataset.paper;
      source.type = 'image/jpeg';
      source.dataset.onPaper = '';
      picture.prepend(source);
    }
  });
  addEventListener('afterprint', () => {
    for (const source of document.querySelectorAll('source[data-on-paper]')) source.remove();
  });
})()`;
