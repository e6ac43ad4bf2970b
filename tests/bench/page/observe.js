/*
 * Runs in the page before its own scripts and notes what the browser says of its times in
 * `benchLog`. Plain JavaScript, as `webgl-stub.js`.
 */
(() => {
  const served = new WeakSet();
  const log = { firstPaint: 0, largest: null, tasks: [], events: [], shifts: [], frames: [] };
  window.benchLog = log;
  window.watchFrames = () => {
    const next = (time) => {
      log.frames.push(time);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  };
  let parsed = Infinity;
  // What stands by then is served: nothing late comes as soon.
  const onParsed = () => {
    parsed = performance.now();
    for (const element of document.querySelectorAll('*')) served.add(element);
  };
  document.addEventListener('readystatechange', onParsed, { once: true });
  const nameOf = (element) => {
    if (!element) return 'something gone since';
    const named = element.closest('[class], [id]');
    const mark = named?.id ? `#${named.id}` : (named?.className.toString().split(' ')[0] ?? '');
    return `${element.localName} ${mark} “${element.textContent.trim().slice(0, 40)}”`;
  };
  const watch = (type, note, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...options,
    });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-paint') log.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime, element }) => {
    // Before all is parsed nothing but what is served can be there.
    const isServed = startTime <= parsed || served.has(element);
    const isLate = !isServed || (element?.closest('[data-start-note]') ?? null) !== null;
    log.largest = { time: startTime, name: nameOf(element), isLate };
  });
  watch('longtask', ({ startTime, duration }) => log.tasks.push({ startTime, duration }));
  // Also what follows on input: for browsers scrolling is one, and excuses all that shifts by it.
  watch('layout-shift', ({ value, sources }) =>
    log.shifts.push({ value, of: nameOf(sources[0]?.node?.parentElement) }),
  );
  watch(
    'event',
    ({ name, duration, processingStart, processingEnd }) =>
      log.events.push({ name, duration, work: processingEnd - processingStart }),
    { durationThreshold: 16 },
  );
})();
