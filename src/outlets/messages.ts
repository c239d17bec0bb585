export const noPicture = (figure: string) =>
  `figure "${figure}" is no picture: what it draws is HTML, which has no SVG file`;
export const noColours = (file: string) => `${file} names no colours: it should begin with :root {--ink: …}`;
export const noWindow = "an element without a window cannot be written as XML: parse its page with jsdom";
