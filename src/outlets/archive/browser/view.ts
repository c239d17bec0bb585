/*
 * A file may hold views beside the page that it shows: each the content of a template, with a style sheet of its own. The
 * fragment of the address names the one to show. It runs before the code of the page, which finds that view in its place;
 * another view needs that code anew.
 */
const named = () => {
  const name = decodeURIComponent(location.hash.slice(1));
  return [...document.querySelectorAll<HTMLTemplateElement>("template[data-view]")].find(
    ({dataset}) => dataset["view"] === name
  );
};

const view = named();
if (view) {
  const {view: name = "", outlet = ""} = view.dataset;
  for (const style of document.querySelectorAll("style[data-view]"))
    if (style.getAttribute("data-view") === name) style.setAttribute("media", "all");
  document.documentElement.dataset["outlet"] = outlet;
  const views = [...document.querySelectorAll("template[data-view]")];
  document.body.replaceChildren(view.content.cloneNode(true), ...views);
}
addEventListener("hashchange", () => {
  if (named() !== view) location.reload();
});

export {};
