import type {ModuleSource} from "./moduleSource.ts";

/** One end of what two threads talk by. */
export interface Port {
  postMessage(message: unknown): void;
  on(event: "message", listener: (message: unknown) => void): unknown;
}

interface Question {
  readonly asks: "invoke" | "resolve";
  readonly number: number;
  readonly what: readonly unknown[];
}

interface Answer {
  readonly answers: number;
  readonly value: unknown;
}

/** The modules that the other end answers for. */
export function askModules(port: Port): ModuleSource {
  const waiting = new Map<number, (value: never) => void>();
  let last = 0;
  const ask = <T>(asks: Question["asks"], ...what: unknown[]) =>
    new Promise<T>(resolve => {
      waiting.set(++last, resolve);
      port.postMessage({asks, number: last, what} satisfies Question);
    });
  port.on("message", message => {
    if (!isAnswer(message)) return;
    waiting.get(message.answers)?.(message.value as never);
    waiting.delete(message.answers);
  });
  return {
    invoke: payload => ask("invoke", payload),
    resolve: (specifier, importer) => ask("resolve", specifier, importer)
  };
}

/** Answers for modules to the other end. */
export function answerModules(port: Port, source: ModuleSource): void {
  port.on("message", async message => {
    if (!isQuestion(message)) return;
    const value = await Reflect.apply(source[message.asks], source, message.what);
    // What plugins put into errors may be functions, which no message carries.
    const plain = isFailed(value) ? JSON.parse(JSON.stringify(value)) : value;
    port.postMessage({answers: message.number, value: plain} satisfies Answer);
  });
}

const isQuestion = (message: unknown): message is Question => has(message, "asks");
const isAnswer = (message: unknown): message is Answer => has(message, "answers");
const isFailed = (value: unknown) => has(value, "error");

function has(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && name in value;
}
