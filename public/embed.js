/*
 * <full-circle-embed src="https://…/en/embed/simulators/minimum-payment" title="…"></full-circle-embed>
 * Optional: gives a frame the height of what stands in it, and DOM events. docs/embedding.md says which.
 * Around an <iframe> of your own it takes that one, which also works where this script does not.
 */
(() => {
  if (!window.customElements || customElements.get("full-circle-embed")) return;
  const TALLEST = 40000;
  const rooms = { learn: "lessons", simulators: "simulators" };

  /** The frame's address of a page's address; any other stays as it is. */
  const framed = (address) => {
    const url = new URL(address, location.href);
    url.pathname = url.pathname.replace(
      /^\/(en|zh)\/(learn|simulators)\/([^/]+)$/,
      (_, language, room, id) => `/${language}/embed/${rooms[room]}/${id}`,
    );
    return url.href;
  };

  class FullCircleEmbed extends HTMLElement {
    static observedAttributes = ["theme", "language"];
    #frame = null;
    #ready = false;
    #waiting = [];
    #locale = "";
    /** Everything the reader has done in the frame, as a text to keep and to give back. */
    state = "";

    connectedCallback() {
      if (document.readyState === "loading" && !this.hasAttribute("src"))
        document.addEventListener("DOMContentLoaded", () => this.#begin(), { once: true });
      else this.#begin();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hear);
      this.#ready = false;
    }

    attributeChangedCallback(name, old, value) {
      if (value && old !== value && this.#frame) this.#ask({ type: name, [name]: value });
    }

    /** Numbers of the piece by the keys of /catalog.json; also "preset" and "currency". */
    set(values) {
      this.#ask({ type: "set", values });
    }

    reset() {
      this.#ask({ type: "reset" });
    }

    restore(state) {
      this.#ask({ type: "restore", state });
    }

    #begin() {
      if (!this.isConnected) return;
      let frame = this.#frame || this.querySelector("iframe");
      if (!frame) {
        frame = document.createElement("iframe");
        frame.src = framed(this.getAttribute("src") || "");
        frame.loading = "lazy";
        frame.title = this.title || "Full Circle";
        frame.allow = "fullscreen; clipboard-write";
        frame.style.height = "600px";
        this.append(frame);
      }
      frame.style.cssText += ";display:block;width:100%;border:0";
      if (!this.style.display) this.style.display = "block";
      this.#frame = frame;
      addEventListener("message", this.#hear);
      this.#post({ type: "hello" });
    }

    get #origin() {
      const { sandbox, src } = this.#frame;
      const opaque = this.#frame.hasAttribute("sandbox") && !sandbox.contains("allow-same-origin");
      return opaque ? "null" : new URL(src).origin;
    }

    #ask(command) {
      if (this.#ready) this.#post(command);
      else this.#waiting.push(command);
    }

    #post(command) {
      const origin = this.#origin;
      // A sandboxed frame has no origin to name. What is asked of it may be read by anybody; a reader's state may not.
      const anybody = origin === "null" || command.type === "hello";
      if (anybody && command.type === "restore") return;
      this.#frame.contentWindow?.postMessage({ ...command, fullCircle: 1 }, anybody ? "*" : origin);
    }

    #hear = ({ data, source, origin }) => {
      if (source !== this.#frame.contentWindow || origin !== this.#origin) return;
      if (data?.fullCircle !== 1) return;
      if (data.type === "ready") this.#meet(data);
      if (data.type === "height" && data.height > 0)
        this.#frame.style.height = `${Math.min(data.height, TALLEST)}px`;
      if (data.type === "state") this.state = data.state;
      this.dispatchEvent(
        new CustomEvent(`full-circle-${data.type}`, { detail: data, bubbles: true }),
      );
    };

    #meet({ greeted, locale }) {
      if (!greeted) return this.#post({ type: "hello" });
      // The page in the frame is another one after a change of language.
      if (this.#locale && this.#locale !== locale && this.state)
        this.#post({ type: "restore", state: this.state });
      this.#locale = locale;
      this.#wish("theme");
      if (this.#ready) return;
      this.#ready = true;
      this.#wish("language");
      for (const command of this.#waiting.splice(0)) this.#post(command);
    }

    #wish(name) {
      const value = this.getAttribute(name);
      if (value) this.#post({ type: name, [name]: value });
    }
  }

  customElements.define("full-circle-embed", FullCircleEmbed);
})();
