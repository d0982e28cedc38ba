import { runSteps } from "./run-steps.mjs";
import { quickSteps, slowSteps } from "./steps.mjs";

process.exitCode = await runSteps([...quickSteps, ...slowSteps]);
