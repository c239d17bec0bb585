const encoded = (name: string): string => name.split("/").map(encodeURIComponent).join("/");

/** A figure's embed below the site's index, as a URL path: "embed/convoy/convoy-days/". */
export const embedPath = (story: string, figure: string): string => `embed/${encoded(story)}/${figure}/`;

/** Its files, as they are written: "embed/convoy/convoy-days/index.html". */
export const embedFile = (story: string, figure: string, file: string): string =>
  `embed/${story}/${figure}/${file}`;

/** The script that hosts load, below the site's index. */
export const hostScript = "embed/nutgraf-figure.js";
