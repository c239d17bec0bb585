import {describe, expect, test} from "vitest";
import {type Edit, ferry} from "../../../test/fixtures/desk/ferry.ts";
import {problemText} from "../../tables/index.ts";
import {verdict} from "./messages.ts";
import {verifyPackage} from "./verifyPackage.ts";
import {readWaivers} from "./waiver.ts";

const gazette = "sources/gazette.txt";
const figures = "data/figures.csv";
const waivers = "desk/waivers.csv";

function verified(edits: readonly Edit[] = [], options?: {recorded: boolean}) {
  const {pkg, documents, text} = ferry(edits, options);
  expect(pkg.problems.map(problemText)).toEqual([]);
  return verifyPackage(pkg, documents, readWaivers(text(waivers), waivers));
}

const said = (edits: readonly Edit[], options?: {recorded: boolean}) =>
  verified(edits, options).problems.map(problemText);

describe("verifyPackage", () => {
  test("finds nothing wrong with a package that says what its documents say", () => {
    const {documents, claims, events, problems, isVerified} = verified();
    expect(problems).toEqual([]);
    expect(isVerified).toBe(true);
    expect(documents).toEqual([
      {file: gazette, source: "gazette", isIntact: true, paragraphs: 5, claims: 6, events: 1},
      {file: "sources/bulletin.txt", source: "bulletin", isIntact: true, paragraphs: 2, claims: 3, events: 1}
    ]);
    expect(verdict(documents.length, claims, events, 0, 0)).toBe("2 documents, 9 claims, 2 events: verified");
  });

  const spoiled: readonly (readonly [what: string, edits: readonly Edit[], ...messages: string[]])[] = [
    [
      "8 for 18",
      [[figures, "about,18,,,m", "about,8,,,m"]],
      'data/figures.csv:8:10 value 8 is not what "about 18 metres" says, which is 18: mend the row or the phrase'
    ],
    [
      "a changed digit in a value",
      [[figures, "at_least,1400", "at_least,1500"]],
      'data/figures.csv:4:10 value 1500 is not what "at least 1,400 people" says, which is 1400: mend the row or the phrase'
    ],
    [
      "a changed digit in the low end of a range",
      [[figures, "30000", "31000"]],
      'data/figures.csv:6:11 low 31000 is not what "between 30,000–45,000 pounds" says, which is 30000: mend the row or the phrase'
    ],
    [
      "a changed digit in the high end of a range",
      [[figures, "45000", "46000"]],
      'data/figures.csv:6:12 high 46000 is not what "between 30,000–45,000 pounds" says, which is 45000: mend the row or the phrase'
    ],
    [
      "a value beside a range",
      [[figures, "between,,3,4", "between,4,3,4"]],
      'data/figures.csv:10:10 value 4 is not said by "three or four", which goes from 3 to 4: leave it blank, or mend the phrase'
    ],
    [
      "an end of nobody's saying",
      [[figures, "order_of,,,", "order_of,,2000,"]],
      'data/figures.csv:9:11 low 2000 is not said by "Hundreds": leave it blank, or mend the phrase'
    ],
    [
      "a share whose digits are not those of a third",
      [[figures, "0.333", "0.334"]],
      'data/figures.csv:7:10 value 0.334 is not what "a third" says, which is 0.3333333333333333: mend the row or the phrase'
    ],
    [
      "a share with one digit, which says too little",
      [[figures, "0.333", "0.3"]],
      'data/figures.csv:7:10 value 0.3 is not what "a third" says, which is 0.3333333333333333: mend the row or the phrase'
    ],
    [
      "another unit",
      [[figures, "about,12,,,mi", "about,12,,,km"]],
      'data/figures.csv:2:13 unit "km" is not what "some 12 miles" counts in, which is "mi": mend the row or the phrase'
    ],
    [
      "a measure that the phrase does not name",
      [[figures, "between,,3,4,count", "between,,3,4,m"]],
      'data/figures.csv:10:13 unit "m" is not said by "three or four": give a phrase that names it'
    ],
    [
      "another hedge",
      [[figures, "at_least,1400", "exactly,1400"]],
      'data/figures.csv:4:9 hedge "exactly" is not how firmly "at least 1,400 people" says it, which is "at_least": mend the row or the phrase'
    ],
    [
      "a hedge left out of phrase and row, but not of the paragraph",
      [
        [figures, '"at least 1,400 people"', '"1,400 people"'],
        [figures, "at_least,1400", "exactly,1400"]
      ],
      'data/figures.csv:4:9 hedge "exactly" is not how firmly "at least 1,400 people" says it, which is "at_least": mend the row or the phrase'
    ],
    [
      "a hedge from nowhere",
      [[figures, "exactly,28", "about,28"]],
      'data/figures.csv:5:9 hedge "about" is not how firmly "twenty-eight" says it, which is "exactly": mend the row or the phrase'
    ],
    [
      "the hedge of another wording in another paragraph",
      [
        [figures, "exactly,28", "about,28"],
        [figures, "about,28,,,count,2018,,true,,", "about,28,,,count,2018,,true,crossing-length,"]
      ],
      'data/figures.csv:5:9 hedge "about" is not how firmly "twenty-eight" says it, which is "exactly": mend the row or the phrase'
    ],
    [
      "another paragraph",
      [[figures, "passengers,gazette,3", "passengers,gazette,2"]],
      'data/figures.csv:4:3 paragraph 2 has no "at least 1,400 people", paragraph 3 has: write 3',
      'sources/gazette.txt:4 paragraph 3 says "at least 1,400 people", which no claim, event or waiver covers: add a claim, or waive it with a reason'
    ],
    [
      "a paragraph counted with the blank lines",
      [[figures, "side-by-side,bulletin,2", "side-by-side,bulletin,3"]],
      'data/figures.csv:10:3 paragraph 3 has no "three or four side by side", paragraph 2 has: write 2',
      'sources/bulletin.txt:3 paragraph 2 says "three or four", which no claim, event or waiver covers: add a claim, or waive it with a reason'
    ],
    [
      "a phrase and a paragraph that are not there",
      [["data/events.csv", "bulletin,1,at the gauge on 2 June 2019", "bulletin,9,by the gauge"]],
      "data/events.csv:3:6 paragraph 9 is beyond the 2 of sources/bulletin.txt: count its non-blank lines from 1",
      'sources/bulletin.txt:1 paragraph 1 says "2 June 2019", which no claim, event or waiver covers: add a claim, or waive it with a reason'
    ],
    [
      "a phrase of the desk's own",
      [[figures, "19 kilometres long", "19 kilometres wide"]],
      'data/figures.csv:3:4 as_stated "19 kilometres wide" is not in paragraph 2 of sources/gazette.txt, nor in another: spell it as the document does',
      'sources/gazette.txt:3 paragraph 2 says "19 kilometres", which no claim, event or waiver covers: add a claim, or waive it with a reason'
    ],
    [
      "capitals that the document does not have",
      [[figures, "Hundreds of visitors", "hundreds of visitors"]],
      'data/figures.csv:9:4 as_stated "hundreds of visitors" stands in paragraph 2 as "Hundreds of visitors": spell it so',
      'sources/bulletin.txt:3 paragraph 2 says "Hundreds of", which no claim, event or waiver covers: add a claim, or waive it with a reason'
    ],
    [
      "a phrase that is only within a longer number",
      [
        [
          figures,
          "about 18 metres,harbour-office,,lake,depth,about,18",
          "8 metres,harbour-office,,lake,depth,exactly,8"
        ]
      ],
      'data/figures.csv:8:4 as_stated "8 metres" stands in paragraph 1 only as part of "18 metres": give the whole words',
      'sources/bulletin.txt:1 paragraph 1 says "about 18 metres", which no claim, event or waiver covers: add a claim, or waive it with a reason'
    ],
    [
      "a phrase that begins after a thousands separator",
      [[figures, '"at least 1,400 people"', "400 people"]],
      'data/figures.csv:4:4 as_stated "400 people" stands in paragraph 3 only as part of "1,400 people": give the whole words',
      'sources/gazette.txt:4 paragraph 3 says "at least 1,400 people", which no claim, event or waiver covers: add a claim, or waive it with a reason'
    ],
    [
      "half of a number in words",
      [
        [figures, "twenty-eight bicycles", "eight bicycles"],
        [figures, "exactly,28", "exactly,8"]
      ],
      'data/figures.csv:5:4 as_stated "eight bicycles" cuts the figure "twenty-eight" in two: give the whole figure'
    ],
    [
      "half of a range",
      [
        [figures, '"between 30,000-45,000 pounds"', '"45,000 pounds"'],
        [figures, "between,,30000,45000", "exactly,45000,,"]
      ],
      'data/figures.csv:6:4 as_stated "45,000 pounds" cuts the figure "between 30,000–45,000 pounds" in two: give the whole figure'
    ],
    [
      "a phrase without a figure",
      [[figures, "some 12 miles", "The crossing is some"]],
      'data/figures.csv:2:4 as_stated "The crossing is some" has no figure that can be read: give the phrase that carries it',
      'sources/gazette.txt:3 paragraph 2 says "some 12 miles", which no claim, event or waiver covers: add a claim, or waive it with a reason'
    ],
    [
      "another day of an event",
      [["data/events.csv", "2019-05-04", "2019-05-14"]],
      'data/events.csv:2:2 date "2019-05-14" is not what "4 May 2019" says: mend the row or the phrase'
    ],
    [
      "a figure that the desk left out",
      [[gazette, "stays in the shed", "stays with 3 others, built in 1998, in the shed"]],
      'sources/gazette.txt:7 paragraph 5 says "3 others", "1998", which no claim, event or waiver covers: add a claim, or waive it with a reason'
    ],
    [
      "a figure that an event's phrase only holds by chance",
      [
        [gazette, "run again on", "run again with 9 boats on"],
        ["data/events.csv", "run again on", "again with 9 boats on"]
      ],
      'sources/gazette.txt:1 paragraph 1 says "9 boats", which no claim, event or waiver covers: add a claim, or waive it with a reason'
    ],
    [
      "a figure told twice and claimed once",
      [[gazette, "twenty-eight bicycles", "twenty-eight bicycles, and again twenty-eight bicycles"]],
      'sources/gazette.txt:4 paragraph 3 says "twenty-eight bicycles", which no claim, event or waiver covers: add a claim, or waive it with a reason'
    ],
    [
      "a waiver taken away",
      [[waivers, "gazette,5,V-7,Name of a boat.\n", ""]],
      'sources/gazette.txt:7 paragraph 5 says "V-7 stays", which no claim, event or waiver covers: add a claim, or waive it with a reason'
    ],
    [
      "a waiver of something that is not there",
      [[waivers, "V-7,Name of a boat.", "V-7,Name of a boat.\ngazette,4,ninth boat,Ordinal."]],
      'desk/waivers.csv:4:3 figure "ninth boat" is not in paragraph 4 of sources/gazette.txt: mend the waiver, or remove it'
    ],
    [
      "a waiver of what a claim covers",
      [[waivers, "V-7,Name of a boat.", "V-7,Name of a boat.\ngazette,2,12 miles,Told elsewhere."]],
      'desk/waivers.csv:4:3 figure "12 miles" has nothing left to waive: a claim or event covers it, or it is no figure; remove the waiver'
    ],
    [
      "a waiver without a reason",
      [[waivers, "Name of a boat.", ""]],
      "desk/waivers.csv:3:4 reason is empty: it must have a value",
      'sources/gazette.txt:7 paragraph 5 says "V-7 stays", which no claim, event or waiver covers: add a claim, or waive it with a reason'
    ],
    [
      "a waiver for a document that is not in the package",
      [[waivers, "V-7,Name of a boat.", "V-7,Name of a boat.\nleaflet,1,two,Counts pages."]],
      'desk/waivers.csv:4:1 source "leaflet" is not in the package: mend the waiver, or remove it'
    ],
    [
      "a document in a language whose figures are not read",
      [["data/sources.csv", "The harbour bulletin,,,,en", "The harbour bulletin,,,,fr"]],
      'data/sources.csv:3:6 language "fr": figures are read back in English alone; of 3 claims the wording is verified, check the figures by eye'
    ]
  ];

  for (const [what, edits, ...messages] of spoiled) {
    test(what, () => expect(said(edits)).toEqual(messages));
  }

  test("typographic quotes, dashes and spaces are as plain ones", () => {
    const edits: Edit[] = [
      [gazette, "some 12 miles", "some 12\u202fmiles"],
      [gazette, "twenty-eight", "twenty\u2011eight"],
      ["sources/bulletin.txt", "about 18 metres", "about\u00a018\u2009metres"]
    ];
    expect(said(edits)).toEqual([]);
  });

  test("warnings alone leave a package verified", () => {
    const unused: Edit = [waivers, "Name of a boat.", "Name of a boat.\ngazette,4,ninth boat,Ordinal."];
    const {problems, isVerified} = verified([unused]);
    expect(problems.map(({severity}) => severity)).toEqual(["warning"]);
    expect(isVerified).toBe(true);
  });

  test("an altered document is named, and what changed in it is found", () => {
    const edits: Edit[] = [[gazette, "1,400 people", "1,300 people"]];
    const [altered, ...changed] = said(edits, {recorded: false});
    expect(altered).toMatch(
      /^data\/sources\.csv:2:11 sha256 "[0-9a-f]{12}…" is of no document; sources\/gazette\.txt is probably meant \(it carries 6 of 7 phrases\), but was altered: restore it, or check the claims against it and record [0-9a-f]{64}$/
    );
    expect(changed).toEqual([
      'data/figures.csv:4:4 as_stated "at least 1,400 people" is not in paragraph 3 of sources/gazette.txt, nor in another: spell it as the document does',
      'sources/gazette.txt:4 paragraph 3 says "at least 1,300 people", which no claim, event or waiver covers: add a claim, or waive it with a reason'
    ]);
  });

  test("one changed byte that no claim rests on is found too", () => {
    expect(said([[gazette, "in the shed", "in the Shed"]], {recorded: false})).toHaveLength(1);
  });

  test("a missing document and a stray one each get a message", () => {
    const {pkg, text} = ferry();
    const stray = {file: "sources/leaflet.txt", bytes: new TextEncoder().encode("Nothing of note.\n")};
    const {problems, isVerified} = verifyPackage(pkg, [stray], readWaivers(text(waivers), waivers));
    expect(isVerified).toBe(false);
    expect(problems.map(problemText)).toEqual([
      expect.stringMatching(
        /^data\/sources\.csv:2:11 sha256 "[0-9a-f]{12}…" is of no document, and 7 claims and events of it cannot be verified: add the document to the folder$/
      ),
      expect.stringMatching(/^data\/sources\.csv:3:11 .* 4 claims and events of it cannot be verified/),
      expect.stringMatching(
        /^sources\/leaflet\.txt:1 sha256 "[0-9a-f]{12}…" is of no source: add the document to data\/sources\.csv, or take the file out of the folder$/
      )
    ]);
  });

  test("an empty document, an empty package and no waivers are taken as they are", () => {
    const {pkg, documents} = ferry();
    const empty = {file: "sources/gazette.txt", bytes: new Uint8Array()};
    const none = readWaivers(null, waivers);
    expect(verifyPackage(pkg, [empty], none).isVerified).toBe(false);
    expect(verifyPackage({...pkg, tables: new Map(), sources: new Map()}, [], none)).toEqual({
      documents: [],
      claims: 0,
      events: 0,
      problems: [],
      isVerified: true
    });
    expect(verifyPackage(pkg, documents, none).problems).toHaveLength(1);
  });
});
