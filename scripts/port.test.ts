import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { portProblem, readPort } from "./port.mjs";

describe(readPort, () => {
  it("is 3000 when nothing is asked for", () => {
    expect(readPort(undefined)).toEqual({ port: 3000 });
    expect(readPort("")).toEqual({ port: 3000 });
  });

  it("takes the number asked for", () => {
    expect(readPort("8080")).toEqual({ port: 8080 });
  });

  it.each(["abc", "0", "65536", "80a", "-1", "3000.5", " "])(
    "refuses %j in one sentence",
    (text) => {
      const { problem } = readPort(text);
      expect(problem).toBe(`PORT must be a whole number from 1 to 65535, but it is "${text}".`);
    },
  );
});

describe(portProblem, () => {
  it("says when a port is taken, and nothing when it is free", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, () => resolve((server.address() as { port: number }).port));
    });
    expect(await portProblem(port)).toContain(`Port ${port} is already in use`);
    await new Promise((resolve) => server.close(resolve));
    expect(await portProblem(port)).toBeUndefined();
  });
});
