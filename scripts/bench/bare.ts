import type { Page } from "@playwright/test";
import { type Delays, dragSlider, holdArrows } from "./drag";

/** The least a page can do under a hand: a slider, the number it means, and one line. */
const page = `<!doctype html><title>bare</title>
<svg width="600" height="240"><path id="line" d="M0 0L0 100" stroke="currentcolor"></path></svg>
<p id="number">100</p>
<input id="slider" type="range" min="0" max="200" value="100" style="width: 600px">
<script>
  slider.oninput = () => {
    number.textContent = slider.value;
    line.setAttribute("d", "M0 0L" + slider.value + " 100");
  };
</script>`;

/** What the machine, the browser and the measuring take by themselves: no page here can be quicker. */
export async function dragBare(at: Page, slowdown: number, moves: number): Promise<Delays> {
  await at.goto(`data:text/html,${encodeURIComponent(page)}`);
  return dragSlider(at, at.locator("#slider"), slowdown, moves);
}

export async function holdBare(at: Page, slowdown: number, presses: number): Promise<Delays> {
  await at.goto(`data:text/html,${encodeURIComponent(page)}`);
  return holdArrows(at, at.locator("#slider"), slowdown, presses);
}
