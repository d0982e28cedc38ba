import { runProgram } from "./programs.mjs";

process.exitCode = await runProgram("next", process.argv.slice(2));
