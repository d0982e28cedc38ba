"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { StudyMessage } from "./households.worker";
import { type Listener, runInSlices } from "./slices";
import { type StudyJob, type StudyResult, studySteps } from "./study";

export type StudyState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number }
  | { readonly kind: "done"; readonly results: readonly StudyResult[] }
  | { readonly kind: "failed" };

const idle: StudyState = { kind: "idle" };

/** Starts a job in a worker, or in slices here where none can be made; gives back how to stop it. */
function start(job: StudyJob, listener: Listener<readonly StudyResult[]>): () => void {
  const here = () => runInSlices(studySteps(job), listener);
  let stop: () => void;
  try {
    const worker = new Worker(new URL("./households.worker.ts", import.meta.url), {
      type: "module",
    });
    stop = () => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<StudyMessage>) => {
      if (data.kind === "progress") return listener.progress(data.done);
      worker.terminate();
      if (data.kind === "done") listener.done(data.results);
      else listener.failed();
    };
    // A frame without an origin, or a policy, may refuse the worker only after it was made.
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      stop = here();
    };
    worker.postMessage(job);
  } catch {
    stop = here();
  }
  return () => stop();
}

/** A job that runs when asked, and what has come of it. Other numbers make another job: what was found is gone with it. */
export function useStudy(job: StudyJob) {
  const key = useMemo(() => JSON.stringify(job), [job]);
  const [found, setFound] = useState<{ key: string; state: StudyState }>({ key, state: idle });
  const stopping = useRef<(() => void) | null>(null);

  const stop = useCallback(() => {
    stopping.current?.();
    stopping.current = null;
  }, []);

  // Work for numbers that have changed meanwhile, or for a page that is gone, is work for nobody.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the job ends with its key
  useEffect(() => stop, [stop, key]);

  const run = useCallback(() => {
    stop();
    const tell = (state: StudyState) => setFound({ key, state });
    tell({ kind: "running", done: 0 });
    stopping.current = start(job, {
      progress: (done) => tell({ kind: "running", done }),
      done: (results) => tell({ kind: "done", results }),
      failed: () => tell({ kind: "failed" }),
    });
  }, [job, key, stop]);

  const cancel = useCallback(() => {
    stop();
    setFound({ key, state: idle });
  }, [key, stop]);

  return { state: found.key === key ? found.state : idle, run, cancel };
}
