import Reveal from "reveal.js";
import {type Channel, type Message, openChannel} from "./channel.ts";
import {keptPlace} from "./keptPlace.ts";
import {clickerKeys, isForControl} from "./keys.ts";
import {mirror} from "./mirror.ts";

/** A phone shows the slides below each other. */
const isNarrow = matchMedia("(max-width: 40rem)").matches;

const root = document.querySelector<HTMLElement>(".reveal");
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-deck=print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
// The address says what inputs are set to: it goes along to the story.
const leave = document.querySelector<HTMLAnchorElement>("[data-deck=leave]");
leave?.addEventListener("click", () => {
  leave.search = location.search;
});
if (root && !isNarrow) start(root);

function start(root: HTMLElement): void {
  const slides = [...root.querySelectorAll(".slides > section")];
  const place = keptPlace(document);
  const deck = new Reveal(root, {
    // As `sizes.ts` has it.
    width: 1280,
    height: 720,
    margin: 0,
    minScale: 0.1,
    maxScale: 8,
    center: false,
    controls: false,
    progress: true,
    slideNumber: "c/t",
    hash: false,
    history: false,
    transition: "none",
    backgroundTransition: "none",
    help: false,
    touch: true,
    pdfSeparateFragments: false,
    scrollActivationWidth: 0,
    keyboardCondition: event => !isForControl(event),
    // What is far from the slide that is shown would not be laid out, and measure no width.
    viewDistance: slides.length + 1,
    mobileViewDistance: slides.length + 1
  });
  const turned = {
    next: () => void deck.next(),
    prev: () => void deck.prev(),
    overview: () => void deck.toggleOverview()
  };
  clickerKeys(document, turned);
  for (const name of ["prev", "next"] as const) {
    for (const button of document.querySelectorAll<HTMLButtonElement>(`[data-deck=${name}]`)) {
      button.hidden = false;
      button.addEventListener("click", turned[name]);
    }
  }
  const tellPlace = () => {
    const {h = 0, f = -1} = deck.getIndices();
    place.keep(h);
    channel.send({kind: "at", slide: h, step: (f ?? -1) + 1});
  };
  const receive = (message: Message) => {
    redo(message);
    if (message.kind === "hello") tellPlace();
    if (message.kind === "go") turned[message.to]();
  };
  const redo = mirror(document, slides, () => channel);
  const channel: Channel = openChannel(document, receive);
  deck.initialize().then(() => {
    root.classList.add("is-on");
    deck.slide(place.read());
    for (const name of ["slidechanged", "fragmentshown", "fragmenthidden"]) deck.on(name, tellPlace);
    tellPlace();
  });
}
