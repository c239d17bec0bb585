import {describe, expect, test} from "vitest";
import {chartEdition} from "../../test/chartEdition.ts";
import {claim, quantity, speaker} from "../../test/claimFixtures.ts";
import type {Quantity} from "../claims/index.ts";
import {cardId} from "./cardId.ts";
import {cardsId, keepCard} from "./cards.ts";
import {cite} from "./cite.ts";

const shore = claim("shore");
const wide = claim("wide", {
  quantity: quantity({hedge: "between", value: null, low: 20, high: 30, unit: "km"})
});
const boats = claim("boats", {quantity: quantity({unit: "vehicle", value: 12})});

const computed = (value: number, spacing: number): Quantity =>
  quantity({
    value,
    unit: "vehicle",
    step: 100,
    derivation: {
      formula: "length ÷ spacing",
      inputs: [
        {kind: "claim", claim: shore},
        {kind: "reader", label: "spacing", value: spacing, unit: "m"}
      ]
    }
  });

describe("cite", () => {
  test("is a link to the card of the claim, with its value and its words in both units", () => {
    const edition = chartEdition([shore]);
    const link = cite(edition, "shore");
    expect(link.getAttribute("href")).toBe("#claim-shore");
    expect(link.dataset.claim).toBe("shore");
    expect(link.querySelector("data")?.getAttribute("value")).toBe("40");
    expect(link.querySelector(".in-km")?.textContent).toBe("about 64\u00a0km");
    expect(link.querySelector(".in-mi")?.textContent).toBe("about 40\u00a0miles");
  });

  test("has the bounds for a value where there is no best one", () => {
    expect(
      cite(chartEdition([wide]), wide)
        .querySelector("data")
        ?.getAttribute("value")
    ).toBe("20/30");
  });

  test("leaves out the unit, or says it in other words, where told", () => {
    const edition = chartEdition([boats]);
    expect(cite(edition, boats, {bare: true}).textContent).toBe("about 12");
    expect(cite(edition, boats, {as: "a dozen"}).textContent).toBe("a dozen");
  });

  test.for([
    ["shoer", 'there is no claim "shoer": did you mean "shore"?'],
    ["a-name-like-no-other", 'there is no claim "a-name-like-no-other": add it to a claim table'],
    ["", 'there is no claim ""']
  ] as const)("throws on the unknown id %j", ([id, message]) => {
    expect(() => cite(chartEdition([shore, boats]), id)).toThrow(message);
  });

  test("throws where there are no claims at all", () => {
    expect(() => cite(chartEdition(), "shore")).toThrow("add it to a claim table");
  });
});

describe("cards", () => {
  const plain = (element: Element | null | undefined) =>
    element?.textContent?.replaceAll("\u00a0", " ") ?? "";
  const cardsOf = ({document}: {document: Document}) => [...document.querySelectorAll(`#${cardsId} > .card`)];

  test("are kept once per claim, at the end of the page", () => {
    const edition = chartEdition([shore, boats]);
    for (const id of ["shore", "boats", "shore"]) cite(edition, id);
    expect(cardsOf(edition).map(({id}) => id)).toEqual(["claim-shore", "claim-boats"]);
    expect(edition.document.body.lastElementChild?.id).toBe(cardsId);
  });

  test("say who, how firmly, where, when and from which row", () => {
    const said = claim("said", {
      reportedBy: speaker("gazette", "the gazette"),
      note: "Read off a map.",
      inferred: true
    });
    const edition = chartEdition([said]);
    cite(edition, said);
    const text = plain(cardsOf(edition)[0]);
    for (const part of [
      "The ranger, as reported by the gazette",
      "about 40 miles",
      "stated as approximate",
      "The lake gazette of 2 May 2020",
      "paragraph 1",
      "worked out from the text",
      "Read off a map.",
      "lengths.csv, line 2"
    ])
      expect(text).toContain(part);
  });

  test("name the other wordings of a measurement", () => {
    const again = claim("again", {sameAs: "shore", quantity: quantity({value: 65, unit: "km"})});
    const edition = chartEdition([shore, again]);
    cite(edition, shore);
    expect(cardsOf(edition)[0]?.textContent).toContain("Also worded");
    expect(plain(cardsOf(edition)[0])).toContain("about 65 km");
  });

  test("are named, open without script, and have a way out", () => {
    const edition = chartEdition([shore]);
    cite(edition, shore);
    const [card] = cardsOf(edition);
    expect(card?.hasAttribute("popover")).toBe(true);
    expect(plain(edition.document.getElementById(card?.getAttribute("aria-labelledby") ?? ""))).toContain(
      "40 miles"
    );
    expect(card?.querySelector(".card-close")).not.toBeNull();
  });

  test("of a computed number show its newest value in the same place, and keep the cards of its inputs", () => {
    const edition = chartEdition([shore]);
    const first = cite(edition, computed(4000, 16));
    const card = edition.document.querySelector(first.getAttribute("href")!);
    expect(plain(card)).toContain("4,000 vehicles");
    const second = cite(edition, computed(8000, 8));
    expect(second.getAttribute("href")).toBe(first.getAttribute("href"));
    expect(edition.document.querySelector(first.getAttribute("href")!)).toBe(card);
    expect(plain(card)).toContain("8,000 vehicles");
    expect(card?.textContent).not.toContain("4,000");
    expect(card?.textContent).toContain("your assumption");
    expect(edition.document.getElementById("claim-shore")).not.toBeNull();
    expect(cardsOf(edition)).toHaveLength(2);
  });

  test("of different formulas are different cards", () => {
    const other = {...computed(1, 1), derivation: {formula: "another", inputs: []}};
    expect(cardId(other)).not.toBe(cardId(computed(1, 1)));
    expect(cardId(computed(1, 1))).toBe(cardId(computed(2, 3)));
  });

  test("of an input that was itself computed are kept too", () => {
    const edition = chartEdition([shore]);
    const inner = computed(4000, 16);
    const outer = quantity({
      unit: "vehicle",
      derivation: {formula: "twice that", inputs: [{kind: "quantity", label: "vehicles", quantity: inner}]}
    });
    keepCard(edition, outer);
    expect(
      cardsOf(edition)
        .map(({id}) => id)
        .sort()
    ).toEqual(["claim-shore", cardId(inner), cardId(outer)].sort());
  });
});
