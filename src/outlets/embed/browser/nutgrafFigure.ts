/** Keeps the `<iframe>` within it as high as what that shows, and hides what stands in where frames are taken out. */
class NutgrafFigure extends HTMLElement {
  /** Of the messages between a frame and its host. */
  static readonly version = 1;
  /** The least and the greatest height that a frame may ask for, in CSS pixels. */
  static readonly heights = [80, 6000] as const;

  connectedCallback(): void {
    addEventListener("message", this);
    // The frame may have told its height before this script was there; one that comes later tells it by itself.
    const ask = {nutgraf: NutgrafFigure.version, ask: "height"};
    this.querySelector("iframe")?.contentWindow?.postMessage(ask, "*");
  }

  disconnectedCallback(): void {
    removeEventListener("message", this);
  }

  handleEvent({source, data}: MessageEvent): void {
    const frame = this.querySelector("iframe");
    // Any page may send messages: only this frame's own are heard.
    if (!frame || source === null || source !== frame.contentWindow) return;
    const {version, heights} = NutgrafFigure;
    if (data?.nutgraf !== version || typeof data.height !== "number" || !Number.isFinite(data.height)) return;
    frame.style.height = `${Math.min(heights[1], Math.max(heights[0], Math.ceil(data.height)))}px`;
    for (const standIn of this.querySelectorAll<HTMLElement>("iframe ~ a")) standIn.hidden = true;
  }
}

// A page may load the script once per figure.
if (!customElements.get("nutgraf-figure")) customElements.define("nutgraf-figure", NutgrafFigure);
