import type { Channel } from "./store";

/** Other tabs over BroadcastChannel; where it is missing or refused, tabs meet again at the next reload. */
export function tabChannel(): Channel | undefined {
  try {
    const channel = new BroadcastChannel("full-circle");
    return {
      tell: () => channel.postMessage("changed"),
      listen: (heard) => channel.addEventListener("message", heard),
    };
  } catch {
    return undefined;
  }
}
