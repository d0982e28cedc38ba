import { type StudyJob, type StudyResult, studySteps } from "./study";

/** What the worker says: how far it is, what came out, or that it could not be counted. */
export type StudyMessage =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "done"; readonly results: readonly StudyResult[] }
  | { readonly kind: "failed" };

/** Milliseconds between two words about the progress. */
const PAUSE = 50;

const say = (message: StudyMessage) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<StudyJob>) => {
  let told = performance.now();
  try {
    const steps = studySteps(data);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return say({ kind: "done", results: value });
      if (performance.now() - told < PAUSE) continue;
      told = performance.now();
      say({ kind: "progress", done: value });
    }
  } catch {
    say({ kind: "failed" });
  }
};
