/** What a deck and its speaker's page tell each other. */
export type Message =
  | {readonly kind: "hello"}
  /** Where the deck is: slides from 0, steps from 0. */
  | {readonly kind: "at"; readonly slide: number; readonly step: number}
  | {readonly kind: "go"; readonly to: "next" | "prev"}
  /** What was done to the control at a place: the slide, and its place among the slide's controls. */
  | {readonly kind: "did"; readonly slide: number; readonly control: number; readonly done: Done};

export type Done =
  | {readonly value: string; readonly checked: boolean | null; readonly isEnd: boolean}
  | {readonly open: boolean}
  | {readonly pressed: true};

export interface Channel {
  send(message: Message): void;
}

/** The line between the pages of one story's deck in this browser; where there is none, each goes by itself. */
export function openChannel(document: Document, receive: (message: Message) => void): Channel {
  const story = document.querySelector<HTMLElement>("[data-story]")?.dataset["story"] ?? "";
  const line = "BroadcastChannel" in globalThis ? new BroadcastChannel(`nutgraf-present/${story}`) : null;
  line?.addEventListener("message", ({data}: MessageEvent<Message>) => receive(data));
  return {send: message => line?.postMessage(message)};
}
