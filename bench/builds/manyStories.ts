import {cp, mkdir, readFile, symlink, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {project} from "../sites/commands.ts";

/** `convoy-001` and on. */
export function storyNames(count: number): string[] {
  return Array.from({length: count}, (_, index) => `convoy-${String(index + 1).padStart(3, "0")}`);
}

/** What a build reads and runs. The packages are linked; charts' examples, of which a gallery would be made, stay out. */
const copied = ["src", "charts", "data", "nutgraf.json", "package.json"];

const leftOut = /\.example\.ts$|\.test\.ts$|__snapshots__/;

/** Writes a project of its own, the tool included, whose stories are copies of the convoy story with titles of their own. */
export async function manyStories(folder: string, names: readonly string[]): Promise<void> {
  await mkdir(join(folder, "notebooks"), {recursive: true});
  for (const entry of copied) {
    await cp(join(project, entry), join(folder, entry), {
      recursive: true,
      filter: file => !leftOut.test(file)
    });
  }
  await symlink(join(project, "node_modules"), join(folder, "node_modules"));
  const [story, meta] = await Promise.all(
    ["html", "json"].map(ending => readFile(join(project, `notebooks/convoy.${ending}`), "utf8"))
  );
  for (const name of names) {
    await writeFile(join(folder, `notebooks/${name}.html`), titled(story ?? "", name));
    await writeFile(join(folder, `notebooks/${name}.json`), meta ?? "");
  }
}

/** The same story with another title. */
export function titled(story: string, title: string): string {
  return story.replace(/<title>.*?<\/title>/, `<title>${title}</title>`);
}
