/** npm run vectors -- FILE…: published cases through the engine, a line a case, and `N passed, N failed`. */
import { kinds } from "./vectors/kinds";
import { runFiles } from "./vectors/run-files";

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("Name one or more files of published cases: npm run vectors -- FILE…");
  process.exitCode = 1;
} else {
  const { passed, failed } = runFiles(files, kinds, (line) => console.log(line));
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
