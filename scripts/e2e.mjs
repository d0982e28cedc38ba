import { findBrowser } from "./browser.mjs";
import { runProgram } from "./programs.mjs";

function browserOrNothing() {
  try {
    return findBrowser();
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
}

const browser = browserOrNothing();
process.exitCode = browser
  ? await runProgram("playwright", ["test", ...process.argv.slice(2)], {
      FULL_CIRCLE_BROWSER: browser,
    })
  : 1;
