import { runSteps } from "./run-steps.mjs";
import { quickSteps } from "./steps.mjs";

process.exitCode = await runSteps(quickSteps);
