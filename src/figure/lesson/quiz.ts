import {boundsOf, type Claim, type Quantity, words} from "../../claims/index.ts";
import {keepCard} from "../cards.ts";
import {figureWords} from "../citationLink.ts";
import {cite} from "../cite.ts";
import type {Edition} from "../edition.ts";
import {html} from "../html.ts";
import {isQuantity, quantityIn} from "../quantityIn.ts";
import {standing} from "../standing.ts";
import {type FigureText, wordingNodes, wordingText} from "../wording.ts";
import {type BlockOptions, block, heldBack, statusLine} from "./block.ts";
import {chooseOne, noChoice, nothingToEstimate, showAnswer, whoSays, yourEstimate} from "./messages.ts";
import {unitNoun} from "./unitNoun.ts";

type Answer = Claim | Quantity | FigureText;

export interface QuizOptions extends BlockOptions {
  /** What is right: a claim or a computed number, or a sentence without figures. */
  readonly answer: Answer;
  /** What else may be chosen. Without any, a number is asked for: it is right within what `answer` states. */
  readonly others?: readonly Answer[];
  /** Said when the answer is. */
  readonly why: FigureText;
  /** The claims that a sentence rests on, whose cards the answer leads to. */
  readonly claims?: readonly Claim[];
}

/**
 * A question with a choice, or with a number to estimate. The answer and its tolerance come from the claim: its bounds where
 * it states some, else what rounds to its value at its own precision.
 */
export function quiz(edition: Edition, options: QuizOptions): HTMLElement {
  const {id, answer, others = [], why, claims = []} = options;
  const {document, locale} = edition;
  const choices = inOrder([answer, ...others], locale);
  const isChoice = others.length > 0;
  if (!isChoice && !isFigure(answer)) throw new Error(noChoice(id));
  const cited = [...(isClaim(answer) ? [answer] : []), ...claims];
  return block(
    edition,
    "quiz",
    options,
    isChoice ? choicesOf(edition, id, choices) : estimateOf(edition, id, answer),
    statusLine(document),
    heldBack(
      document,
      showAnswer,
      isChoice ? {"data-right": String(choices.indexOf(answer))} : toleranceOf(id, answer, locale),
      html(document, "p", {class: "block-right"}, ...answerNodes(edition, answer, !isChoice)),
      html(document, "p", {class: "block-why"}, ...wordingNodes(edition, why)),
      ...(cited.length > 0 ? [sourcesOf(edition, cited)] : [])
    )
  );
}

function choicesOf(edition: Edition, id: string, choices: readonly Answer[]): HTMLElement {
  const {document} = edition;
  return html(
    document,
    "fieldset",
    {class: "block-choices"},
    html(document, "legend", {class: "visually-hidden"}, chooseOne),
    ...choices.map((choice, i) =>
      html(
        document,
        "label",
        {},
        html(document, "input", {type: "radio", name: `block-${id}`, value: String(i), autocomplete: "off"}),
        // Without links: a card would tell who says it, and with it what is right.
        html(
          document,
          "span",
          {},
          ...(isFigure(choice)
            ? figureWords(edition, quantityIn(choice))
            : [wordingText(choice, edition.locale)])
        )
      )
    )
  );
}

function estimateOf(edition: Edition, id: string, answer: Answer): HTMLElement {
  const {document, locale} = edition;
  const unit = isFigure(answer) ? unitNoun(quantityIn(answer).unit, locale) : "";
  return html(
    document,
    "p",
    {class: "block-estimate"},
    html(document, "label", {for: `block-${id}-estimate`}, unit ? `${yourEstimate}, ${unit}` : yourEstimate),
    " ",
    html(document, "input", {
      id: `block-${id}-estimate`,
      type: "number",
      inputmode: "decimal",
      min: "0",
      step: "any",
      autocomplete: "off"
    })
  );
}

/** What is within a statement; a value that was stated without ends takes what rounds to it. Shares are asked in percent. */
function toleranceOf(id: string, answer: Answer, locale: string): Record<string, string | null> {
  if (!isFigure(answer)) return {};
  const quantity = quantityIn(answer);
  const {low, high, lowIncluded, highIncluded} = boundsOf(quantity);
  const times = quantity.unit === "share" ? 100 : 1;
  const {value, step} = quantity;
  const said = (x: number | null) => (x === null ? null : String(x * times));
  const unit = {"data-unit-name": unitNoun(quantity.unit, locale) || null};
  if (value === null && low === null && high === null) throw new Error(nothingToEstimate(id));
  if (low === null && high === null && value !== null)
    return {
      ...unit,
      "data-value": said(value),
      "data-low": said(value - step / 2),
      "data-high": said(value + step / 2)
    };
  const isExact = low === high;
  return {
    ...unit,
    "data-value": said(value),
    "data-low": said(isExact && low !== null ? low - step / 2 : low),
    "data-high": said(isExact && high !== null ? high + step / 2 : high),
    "data-above": !lowIncluded && low !== null ? "open" : null,
    "data-below": !highIncluded && high !== null ? "open" : null,
    "data-stated": isExact ? null : "ends"
  };
}

/** An estimate was asked for in the source's own unit, and is answered in it. */
function answerNodes(edition: Edition, answer: Answer, asStated: boolean): (Node | string)[] {
  return isFigure(answer) ? [cite(edition, answer, {asStated})] : wordingNodes(edition, answer);
}

function sourcesOf(edition: Edition, claims: readonly Claim[]): HTMLElement {
  const {document} = edition;
  const links = claims.map(claim => {
    keepCard(edition, claim);
    return html(
      document,
      "a",
      {class: "claim", href: `#claim-${claim.id}`, "data-claim": claim.id},
      `${claim.speaker.name}, ${claim.source.label}`
    );
  });
  return html(
    document,
    "p",
    {class: "block-sources"},
    whoSays,
    ...links.flatMap((link, i) => (i > 0 ? ["; ", link] : [link]))
  );
}

/** Numbers by size, sentences by letter: the place tells nothing. */
function inOrder(choices: readonly Answer[], locale: string): readonly Answer[] {
  const {compare} = new Intl.Collator(locale, {numeric: true});
  const size = (choice: Answer) => (isFigure(choice) ? (standing(quantityIn(choice)) ?? 0) : null);
  const text = (choice: Answer) =>
    isFigure(choice) ? words(quantityIn(choice), {locale}) : wordingText(choice, locale);
  return choices.toSorted((a, b) => {
    const [x, y] = [size(a), size(b)];
    return (x !== null && y !== null && x - y) || compare(text(a), text(b));
  });
}

function isClaim(answer: Answer): answer is Claim {
  return typeof answer !== "string" && "quantity" in answer;
}

function isFigure(answer: Answer): answer is Claim | Quantity {
  return isClaim(answer) || isQuantity(answer);
}
