export const noPicture = (figure: string) =>
  `figure "${figure}" is no picture: what it draws is HTML, which has no SVG file`;
export const noColours = (file: string) => `${file} names no colours: it should begin with :root {--ink: …}`;
export const noWindow = "an element without a window cannot be written as XML: parse its page with jsdom";
export const noTypeface = (weight: number, folder: string) =>
  `${folder} has no woff2 file of the sans at weight ${weight}: pictures are drawn with its outlines`;
export const noPictureOfTable = "it is a table, which has no picture: its rows are in its file";
export const noSuchFigure = (story: string, figure: string | null, figures: readonly string[]) =>
  figure === null
    ? `${story} has no figures`
    : `${story} has no figure "${figure}": name one of ${figures.join(", ") || "none that there are"}`;
