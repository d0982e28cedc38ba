import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Somebody else's page on another origin, with the address in a frame as a teacher would paste it. */
export async function hostPage(address: string) {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><title>A class page</title>
      <input autofocus aria-label="Name">
      <iframe title="Simulator" sandbox="allow-scripts" src="${address}"
        style="width:320px;height:500px;border:0"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
