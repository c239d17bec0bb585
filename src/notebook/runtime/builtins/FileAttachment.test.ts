// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {FileAttachment as make} from "./FileAttachment.ts";

const texts: Record<string, string> = {
  "a.csv": 'name,n,on\r\n"Kyiv, city",64,2022-02-28\r\nLviv,,\r\n',
  "bad.csv": "a,b\n1\n",
  "empty.csv": "",
  "a.tsv": 'name\tn\n"a\tb"\t2\n',
  "a.json": '{"a": [1]}',
  "a.html": "<p>Hi",
  "a.xml": "<a><b/></a>",
  "dir/photo.png": "not really"
};

const FileAttachment = make({
  document,
  edition: () => Promise.reject(),
  fixed: {},
  files: name => {
    const text = texts[name];
    return text === undefined
      ? null
      : {url: `/files/${name}`, read: async () => new TextEncoder().encode(text)};
  }
});

describe("FileAttachment", () => {
  test("rows by header, as text or typed", async () => {
    expect([...(await FileAttachment("a.csv").csv())]).toEqual([
      {name: "Kyiv, city", n: "64", on: "2022-02-28"},
      {name: "Lviv", n: "", on: ""}
    ]);
    const typed = await FileAttachment("a.csv").csv({typed: true});
    expect([...typed]).toEqual([
      {name: "Kyiv, city", n: 64, on: new Date("2022-02-28")},
      {name: "Lviv", n: null, on: null}
    ]);
    expect(typed).toHaveProperty("columns", ["name", "n", "on"]);
  });

  test("rows as arrays, the header among them", async () => {
    expect(await FileAttachment("a.csv").csv({array: true})).toEqual([
      ["name", "n", "on"],
      ["Kyiv, city", "64", "2022-02-28"],
      ["Lviv", "", ""]
    ]);
    expect((await FileAttachment("a.csv").csv({array: true, typed: true}))[1]).toEqual([
      "Kyiv, city",
      64,
      new Date("2022-02-28")
    ]);
  });

  test("tab-separated rows", async () => {
    expect([...(await FileAttachment("a.tsv").tsv({typed: true}))]).toEqual([{name: "a\tb", n: 2}]);
  });

  test("a bad CSV file is refused with its line", async () => {
    await expect(FileAttachment("bad.csv").csv()).rejects.toThrow(/^bad\.csv:2/);
    await expect(FileAttachment("a.csv").csv({typed: "auto"})).rejects.toThrow("use typed: true");
    await expect(FileAttachment("empty.csv").csv()).rejects.toThrow(/^empty\.csv:1 /);
  });

  test("the other forms", async () => {
    expect(await FileAttachment("a.json").json()).toEqual({a: [1]});
    expect(await FileAttachment("a.json").text()).toBe('{"a": [1]}');
    expect([...new Uint8Array(await FileAttachment("a.html").arrayBuffer())]).toEqual([
      ...new TextEncoder().encode("<p>Hi")
    ]);
    expect((await FileAttachment("a.html").html()).querySelector("p")?.textContent).toBe("Hi");
    expect((await FileAttachment("a.xml").xml()).documentElement.tagName).toBe("a");
    expect((await FileAttachment("a.csv").blob()).type).toBe("text/csv");
    expect(await FileAttachment("a.csv").url()).toBe("/files/a.csv");
    expect(await FileAttachment("a.csv").stream()).toBeInstanceOf(ReadableStream);
    const image = await FileAttachment("dir/photo.png").image({alt: "a photo"});
    expect([image.getAttribute("src"), image.alt]).toEqual(["/files/dir/photo.png", "a photo"]);
    expect(FileAttachment("dir/photo.png")).toMatchObject({name: "photo.png", mimeType: "image/png"});
  });

  test("one file is one object", () => {
    expect(FileAttachment("a.csv")).toBe(FileAttachment("a.csv"));
  });

  test("says which file is not there", () => {
    expect(() => FileAttachment("gone.csv")).toThrow('no file "gone.csv" belongs to this story');
  });

  test.each(["arrow", "arquero", "parquet", "xlsx", "zip", "sqlite"] as const)(
    "says what to do instead of .%s()",
    async format => {
      await expect(FileAttachment("a.csv")[format]()).rejects.toThrow(
        /"a\.csv" cannot be read as .* here: save it as CSV or JSON/
      );
    }
  );

  test("what cannot be fetched is said with its status", async () => {
    vi.stubGlobal("fetch", async () => new Response("", {status: 404}));
    const fetching = make({
      document,
      edition: () => Promise.reject(),
      fixed: {},
      files: name => ({url: name})
    });
    await expect(fetching("b.csv").csv()).rejects.toThrow('"b.csv" could not be fetched: status 404');
    vi.unstubAllGlobals();
  });
});
