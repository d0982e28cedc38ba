/*
 * Runs in the measured page before any of its own scripts, and writes down when things happened there.
 *
 * An event counts as answered when the main thread is done with the first animation frame after it: the frame that
 * draws what the event changed. A message posted in that frame's callback is the first thing that can run after the
 * frame's style, layout and paint. What the compositor then needs, about one refresh of the screen, is not in it.
 * (Event Timing would know the moment of presentation, but leaves out pointer moves.)
 */
(() => {
  const probe = { answered: [], frames: [], draws: [], shifts: [], waiting: 0 };
  window.fullCircleBench = probe;

  const clock = () => performance.timeOrigin + performance.now();

  const afterFrame = (done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });

  function note() {
    const place = probe.answered.push(Number.NaN) - 1;
    probe.waiting += 1;
    afterFrame(() => {
      probe.answered[place] = clock();
      probe.waiting -= 1;
      if (probe.waiting === 0) probe.told?.();
    });
  }

  /** Resolves when every event so far is answered. */
  probe.settled = () =>
    new Promise((done) => {
      if (probe.waiting === 0) done();
      else probe.told = done;
    });

  // On the window and capturing: before any handler of the page.
  addEventListener("pointermove", (event) => event.buttons > 0 && note(), true);
  addEventListener("keydown", note, true);

  // When the picture itself changed: the line that follows the hand may be drawn later than the number beside it.
  const ofPicture = ({ target }) => target.closest?.("svg") != null;
  new MutationObserver((changes) => {
    if (changes.some(ofPicture)) probe.draws.push(clock());
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["d", "points"],
  });

  const observe = (type, take) => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  };
  observe("long-animation-frame", (entry) => probe.frames.push(entry.duration));
  observe("layout-shift", (entry) => {
    if (entry.hadRecentInput) return;
    const nodes = entry.sources.map(({ node }) => {
      const element = node?.nodeType === 1 ? node : node?.parentElement;
      return element
        ? `${element.tagName.toLowerCase()}.${element.className}`.slice(0, 80)
        : "gone";
    });
    probe.shifts.push({ value: entry.value, nodes });
  });
})();
