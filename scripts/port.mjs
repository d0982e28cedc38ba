import { createServer } from "node:net";

/** The port asked for, or a sentence saying what is wrong with it. */
export function readPort(text) {
  if (text === undefined || text === "") return { port: 3000 };
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return { port };
  return { problem: `PORT must be a whole number from 1 to 65535, but it is "${text}".` };
}

/** Resolves with a sentence when nothing can listen on this port now, else with undefined. */
export function portProblem(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => {
      const taken = error.code === "EADDRINUSE";
      resolve(
        taken
          ? `Port ${port} is already in use: stop the program that uses it, or set PORT to another number.`
          : `Port ${port} cannot be used (${error.code}): set PORT to another number.`,
      );
    });
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
}
