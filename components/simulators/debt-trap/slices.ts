/** Who is told how work goes on, and how it ends: with a result, or because it could not be done. */
export type Listener<Result> = {
  progress(done: number): void;
  done(result: Result): void;
  failed(): void;
};

/** Milliseconds of work between two looks at what the reader does. */
const SLICE = 12;

/**
 * Work in slices on the thread that everything else runs on: for places where no worker can be made. Between two slices
 * the browser draws and answers. Gives back how to stop it.
 */
export function runInSlices<Result>(
  steps: Generator<number, Result>,
  listener: Listener<Result>,
  now: () => number = () => performance.now(),
): () => void {
  const { port1, port2 } = new MessageChannel();
  const stop = () => {
    port1.onmessage = null;
    port1.close();
  };
  const slice = () => {
    const end = now() + SLICE;
    let reached = 0;
    do {
      const { done, value } = steps.next();
      if (done) {
        stop();
        listener.done(value);
        return;
      }
      reached = value;
    } while (now() < end);
    listener.progress(reached);
    port2.postMessage(null);
  };
  port1.onmessage = () => {
    try {
      slice();
    } catch {
      stop();
      listener.failed();
    }
  };
  port2.postMessage(null);
  return stop;
}
