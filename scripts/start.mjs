import { needsBuild } from "./freshness.mjs";
import { portProblem, readPort } from "./port.mjs";
import { root, runProgram } from "./programs.mjs";

async function start() {
  const { port, problem = await portProblem(port) } = readPort(process.env.PORT);
  if (problem) {
    console.error(problem);
    return 1;
  }
  if (needsBuild(root)) {
    console.log("Building the site first: there is no build yet, or the sources are newer.");
    const code = await runProgram("next", ["build"]);
    if (code !== 0) return code;
  }
  return runProgram("next", ["start", "-p", String(port)]);
}

process.exitCode = await start();
