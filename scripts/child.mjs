import { spawn } from "node:child_process";
import { constants } from "node:os";

const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Calls back when the shell that npm started us in is gone. npm hands a signal to that shell only, and the shell to
 * nobody: without this, a stopped `npm start` would leave its server behind on the port.
 */
function whenAbandoned(callback) {
  const parent = process.ppid;
  const check = () => {
    if (process.ppid !== parent) callback();
  };
  return process.env.npm_lifecycle_event ? setInterval(check, 500) : undefined;
}

/** Runs a program in the foreground and resolves with its exit code; when we are asked to stop, both stop. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit", ...options });
    let stopped = false;
    const forward = (signal) => {
      stopped = true;
      child.kill(signal);
    };
    for (const signal of forwarded) process.on(signal, forward);
    const watch = whenAbandoned(() => forward("SIGTERM"));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearInterval(watch);
      for (const each of forwarded) process.off(each, forward);
      const result = code ?? 128 + constants.signals[signal];
      if (stopped) process.exit(result);
      resolve(result);
    });
  });
}
