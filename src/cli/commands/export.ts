import {join, relative, resolve} from "node:path";
import {
  builtAside,
  drawOutletsDarkFile,
  drawOutletsFile,
  exportImages,
  type PictureSize,
  pictureSizes,
  pinEmbeds,
  sizeName
} from "../../outlets/index.ts";
import {checkSite, Failure} from "../../publish/index.ts";
import {type Command, stringOf, type Values} from "../command.ts";
import {badSize, badTheme, exported, pinnedAt} from "../messages.ts";
import {rootOf, rootOption} from "../options.ts";
import {storyNamed} from "../storyNamed.ts";

export const exportFigures: Command = {
  summary: "write a story's figures as pictures with their alt texts, or pin them as they are now for embeds",
  operand: "story",
  part: "figure",
  options: {
    root: rootOption,
    out: {
      type: "string",
      value: "DIR",
      help: "where pictures are written (default: export/STORY in the root)"
    },
    size: {
      type: "string",
      value: "WxH",
      help: `one of ${pictureSizes.map(sizeName).join(", ")} (default: all)`
    },
    theme: {type: "string", value: "THEME", help: "light or dark (default: light)"},
    pin: {
      type: "boolean",
      help: "write embeds that stay as they are to pinned/ in the root, instead of pictures"
    }
  },
  async run(values, {say, warn}) {
    const root = rootOf(values);
    const size = sizeOf(values);
    const drawOutlets = themeOf(values) === "dark" ? drawOutletsDarkFile : drawOutletsFile;
    const {
      story: {name: story}
    } = storyNamed(values, "export", (await checkSite(root)).stories);
    const figure = stringOf(values, "figure");
    const built = await builtAside(root, drawOutlets, warn);
    if (values["pin"]) {
      for (const {figure: id, path, snippet} of await pinEmbeds(built, story, figure)) {
        say(pinnedAt(id, path));
        if (snippet !== null) say(snippet);
      }
      return 0;
    }
    const given = stringOf(values, "out");
    const out = given === null ? join(root, "export", story) : resolve(given);
    const written = await exportImages(built, {story, figure, size, out});
    say(exported(written.length, relative(process.cwd(), out) || "."));
    return 0;
  }
};

function sizeOf(values: Values): PictureSize | null {
  const size = stringOf(values, "size");
  if (size === null) return null;
  const found = pictureSizes.find(each => sizeName(each) === size);
  if (!found) throw new Failure([badSize(size, pictureSizes.map(sizeName))]);
  return found;
}

function themeOf(values: Values): "light" | "dark" {
  const theme = stringOf(values, "theme") ?? "light";
  if (theme !== "light" && theme !== "dark") throw new Failure([badTheme(theme)]);
  return theme;
}
