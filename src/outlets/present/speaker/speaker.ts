import {type Channel, type Message, openChannel} from "../deck/channel.ts";
import {clickerKeys, isForControl} from "../deck/keys.ts";
import {mirror} from "../deck/mirror.ts";
import {lastSlide, slideName} from "../messages.ts";

const slides = [...document.querySelectorAll<HTMLElement>(".speaker-slides > section")];
const notes = [...document.querySelectorAll<HTMLElement>(".speaker-notes > div")];
const one = (selector: string) => document.querySelector<HTMLElement>(selector);
let began = Date.now();

const redo = mirror(document, slides, () => channel);
const channel: Channel = openChannel(document, (message: Message) => {
  redo(message);
  if (message.kind === "at") show(message.slide, message.step);
});
const turned = {
  next: () => channel.send({kind: "go", to: "next"}),
  prev: () => channel.send({kind: "go", to: "prev"}),
  overview: () => {}
} as const;
clickerKeys(document, turned);
document.addEventListener("keydown", event => {
  if (isForControl(event)) return;
  if (event.key === "ArrowRight" || event.key === " ") turned.next();
  if (event.key === "ArrowLeft") turned.prev();
});
for (const button of document.querySelectorAll<HTMLElement>("[data-deck]")) {
  button.addEventListener("click", () => {
    if (button.dataset["deck"] === "restart") began = Date.now();
    else turned[button.dataset["deck"] === "next" ? "next" : "prev"]();
    tick();
  });
}
show(0, 0);
channel.send({kind: "hello"});
addEventListener("resize", scaleSlides);
scaleSlides();
tick();
setInterval(tick, 1000);

function show(at: number, step: number): void {
  slides.forEach((slide, i) => {
    slide.dataset["place"] = i === at ? "this" : i === at + 1 ? "next" : "";
    slide.toggleAttribute("inert", i !== at);
    for (const fragment of slide.querySelectorAll<HTMLElement>(".fragment"))
      fragment.classList.toggle("visible", i !== at || Number(fragment.dataset["fragmentIndex"]) < step);
  });
  notes.forEach((note, i) => {
    note.hidden = i !== at;
  });
  const said = one(".speaker-at");
  if (said)
    said.textContent =
      at + 1 === slides.length
        ? `${slideName(at + 1, slides.length)}. ${lastSlide}`
        : slideName(at + 1, slides.length);
}

/** Slides are as large as on the screen of the class, scaled to the place that they have here. */
function scaleSlides(): void {
  const room = one(".speaker-slides")?.clientWidth ?? 0;
  const style = one(".speaker-slides")?.style;
  style?.setProperty("--this-scale", String((room * 0.62) / 1280));
  style?.setProperty("--next-scale", String((room * 0.36) / 1280));
}

function tick(): void {
  const now = new Date();
  const time = one(".speaker-time");
  const since = one(".speaker-since");
  if (time) time.textContent = now.toLocaleTimeString([], {hour: "2-digit", minute: "2-digit"});
  const seconds = Math.floor((now.getTime() - began) / 1000);
  if (since) since.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
