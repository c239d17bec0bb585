import {join} from "node:path";
import {JSDOM} from "jsdom";
import {
  type BuiltSite,
  bundleEntry,
  type EntryAssets,
  embedPath,
  lessonLookFile,
  type PageAssets,
  picturePath,
  policy,
  storyPath,
  toIndex
} from "../../publish/index.ts";
import {bareHtml} from "./bareHtml.ts";
import {deckBody, speakerBody} from "./deckBody.ts";
import {linkFrom} from "./slideHtml.ts";
import {writeDeck} from "./writeDeck.ts";

/** What runs on a deck's pages, and their looks: absolute. */
export const deckEntry = entryOf("deck");
export const speakerEntry = entryOf("speaker");

/** The decks of a site's stories: their pages, and what these load. What does not fit a slide is logged. */
export async function present(site: BuiltSite): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const {checked, evaluated} = site;
  const {root, config} = checked.site;
  const deck = await bundleEntry(root, "deck", deckEntry);
  const speaker = await bundleEntry(root, "speaker", speakerEntry);
  const files = new Map<string, string | Uint8Array>([...deck.files, ...speaker.files]);
  const {document} = new JSDOM("").window;
  for (const {story} of checked.stories) {
    const given = evaluated.get(story.name);
    if (!given) continue;
    const language = story.meta.language ?? config.locale;
    const {parts, warnings} = writeDeck(story, given, language, document);
    for (const line of warnings) site.log(line);
    const assetsThere = assetsOf(site, story.name, parts.slides);
    const page = `stories/${story.name}/index.html`;
    const hasPictures = String(site.pages.files.get(page)).includes(" data-pictures=");
    const live = site.bundle.live.get(story.name)?.module;
    const pageOf = (outlet: "deck" | "speaker", path: string, own: EntryAssets) => {
      const index = toIndex(path);
      const whole = {
        ...parts,
        story: story.name,
        live: live ? `${index}${live}` : null,
        embeds: hasPictures ? `${index}${embedPath(story.name)}` : null,
        pictures: hasPictures ? `${index}${picturePath(story.name)}` : null
      };
      return bareHtml({
        language,
        unit: story.meta.units,
        theme: config.theme,
        title: story.notebook.title || story.name,
        toIndex: index,
        policy: policy(given.styles),
        styles: [...assetsThere.styles, own.style],
        blocking: assetsThere.blocking,
        deferred: [...assetsThere.deferred, own.script],
        outlet,
        body: outlet === "deck" ? deckBody(whole) : deeper(speakerBody(whole), document)
      });
    };
    const path = `${storyPath(story.name)}present/`;
    files.set(`stories/${story.name}/present/index.html`, pageOf("deck", path, deck));
    files.set(
      `stories/${story.name}/present/speaker/index.html`,
      pageOf("speaker", `${path}speaker/`, speaker)
    );
  }
  return files;
}

/** What the story's page loads, and what blocks need where only its slides have some. */
function assetsOf({pages, bundle}: BuiltSite, story: string, slides: readonly string[]): PageAssets {
  const page = pages.pages.find(({file}) => file === `stories/${story}/index.html`);
  const {styles, blocking, deferred, modules} = page?.assets ?? bundle.shared;
  const hasBlock = slides.some(html => html.includes("data-block="));
  const style = bundle.styles.get(lessonLookFile);
  if (!hasBlock || !style || !bundle.lesson) return {styles, blocking, deferred, modules};
  return {
    styles: [...new Set([...styles, style])],
    blocking,
    deferred: [...new Set([...deferred, bundle.lesson])],
    modules
  };
}

/** The same one folder further from what it links to. */
function deeper(html: string, document: Document): string {
  const root = document.createElement("div");
  root.innerHTML = html;
  linkFrom(root);
  return root.innerHTML;
}

function entryOf(name: string) {
  return {
    script: join(import.meta.dirname, `${name}/${name}.ts`),
    style: join(import.meta.dirname, `${name}/${name}.css`)
  };
}
