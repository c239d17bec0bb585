export const fromStoryLabel = "From";
export const updatedLabel = "Updated on";
export const asOfLabel = "As it was on";
export const currentLabel = "See it as it is now";
export const cardsLabel = "Sources of the figures";
export const embedsTitle = "Figures to embed";
export const embedsIntro =
  "Each figure of each story, to be shown on other sites: copy what stands under it. Where the other site takes scripts out, the frame keeps a fixed height; where it takes frames out, a picture is left.";
/** HTML. */
export const flagsIntro =
  "At the end of the frame’s address, <code>?theme=light</code> or <code>?theme=dark</code> sets the theme, <code>?unit=km</code> or <code>?unit=mi</code> the unit of lengths, and <code>?title=off</code> hides the title; <code>&amp;</code> joins several. A figure that inputs of its story change takes these by name, as the story’s address has them: <code>?spacing=80</code>.";
export const noSiteYet =
  'This site has no address yet: name it as "site" in nutgraf.json and build again, or put the address for https://site.example/ yourself.';
export const liveNote = "Its controls are in the story: the frame shows how it starts.";
export const shownWith = (sentences: readonly string[]) =>
  `Shown with ${sentences.join("; ")}. Its controls are in the story.`;
export const inputsNote = (names: readonly string[]) => `The frame’s address sets ${names.join(", ")}`;
export const openLabel = "Open alone";
export const previewLabel = (title: string, width: number, theme: string) =>
  `${title}, ${width} pixels, ${theme}`;
export const snippetLabel = (title: string) => `To embed “${title}”`;
export const noEmbeds = "No story of this site has a figure.";
