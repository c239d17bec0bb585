import {escapeHtml as text} from "./escapeHtml.ts";
import {isRecord} from "./readObject.ts";
import {picturePath, storyPath} from "./storyPath.ts";

/** The picture that a story's link is previewed with. */
export interface Preview {
  /** Its file in the folder of the story's pictures. */
  readonly file: string;
  readonly alt: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The preview that the list of a story's pictures names, `images/<story>/index.json`; null where there is none. */
export function previewIn(list: string | Uint8Array | undefined): Preview | null {
  const read: unknown = list === undefined ? null : JSON.parse(String(list));
  const preview = isRecord(read) ? read["preview"] : null;
  if (!isRecord(preview)) return null;
  const {file, alt, width, height} = preview;
  return typeof file === "string" &&
    typeof alt === "string" &&
    typeof width === "number" &&
    typeof height === "number"
    ? {file, alt, width, height}
    : null;
}

export interface SocialTags {
  /** The address of the site, with a slash at its end; previews are asked for by whole addresses, so that null leaves them out. */
  readonly site: string | null;
  readonly siteName: string;
  readonly story: string;
  readonly title: string;
  readonly description: string | null;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly preview: Preview | null;
}

/** What a story's page says of itself where its link is shown: Open Graph, and the card of the same. */
export function socialTags({
  site,
  siteName,
  story,
  title,
  description,
  language,
  preview
}: SocialTags): string[] {
  const tag = (property: string, content: string) =>
    `<meta ${property.startsWith("og:") ? "property" : "name"}="${property}" content="${text(content)}">`;
  const tags = [
    tag("og:type", "article"),
    tag("og:title", title),
    ...(description ? [tag("og:description", description)] : []),
    tag("og:site_name", siteName),
    tag("og:locale", language.replace("-", "_"))
  ];
  if (site === null) return tags;
  tags.push(tag("og:url", new URL(storyPath(story), site).href));
  if (!preview) return tags;
  return [
    ...tags,
    tag("og:image", new URL(picturePath(story) + preview.file, site).href),
    tag("og:image:type", "image/png"),
    tag("og:image:width", String(preview.width)),
    tag("og:image:height", String(preview.height)),
    tag("og:image:alt", preview.alt),
    tag("twitter:card", "summary_large_image")
  ];
}
