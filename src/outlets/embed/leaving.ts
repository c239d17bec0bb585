/** The title of a figure that is alone on its page is the page's heading. */
export function headed(figure: Element): void {
  const title = figure.querySelector("h2.figure-title");
  if (!title) return;
  const heading = figure.ownerDocument.createElement("h1");
  for (const {name, value} of title.attributes) heading.setAttribute(name, value);
  heading.append(...title.childNodes);
  title.replaceWith(heading);
}

/**
 * Makes the links of an element that leave a frame open a page of their own. Those to places that are not in the frame, and to
 * its figure itself, lead to its story: `story` is the address of that, without a fragment.
 */
export function opensApart(
  element: ParentNode,
  figure: string,
  story: string,
  isWithin: (id: string) => boolean
): void {
  for (const link of element.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    if (/^#/u.test(href)) {
      const id = href.slice(1);
      // The fragment that closes a card names nothing.
      if (id === "_" || (id !== figure && isWithin(id))) continue;
      link.setAttribute("href", story + href);
    }
    if (link.hasAttribute("download") || !/^(?!data:)/iu.test(href)) continue;
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener");
  }
}
