import type {MarkdownIt} from "markdown-it";

/** Gives second- and third-level headings an id made of their words, and makes their text a link to it. */
export function headingLinks(markdown: MarkdownIt): void {
  markdown.core.ruler.push("heading links", ({tokens, Token}) => {
    const used = new Set<string>();
    tokens.forEach((heading, i) => {
      const inline = tokens[i + 1];
      if (heading.type !== "heading_open" || !/^h[23]$/.test(heading.tag) || !inline?.children) return;
      const text = inline.children
        .map(({type, content}) => (/^(text|code_inline)$/.test(type) ? content : ""))
        .join("");
      const id = unused(slug(text), used);
      if (!id) return;
      heading.attrSet("id", id);
      const open = new Token("link_open", "a", 1);
      open.attrSet("href", `#${encodeURIComponent(id)}`);
      // A heading that holds a link or a node put in is left alone: links do not nest.
      if (inline.children.some(({type}) => type === "link_open" || type === "html_inline")) return;
      inline.children = [open, ...inline.children, new Token("link_close", "a", -1)];
    });
  });
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

function unused(slug: string, used: Set<string>): string {
  let id = slug;
  for (let i = 2; used.has(id); i++) id = `${slug}-${i}`;
  used.add(id);
  return id;
}
