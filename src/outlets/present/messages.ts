/** What decks say: to readers, and to their author. */

export const leaveLabel = "Back to the story";
export const speakerLabel = "Speaker’s page";
export const printLabel = "Print the handout";
export const previousLabel = "Previous";
export const nextLabel = "Next";
export const deckTools = "The deck";
export const keysHelp =
  "Arrow keys, Page Up and Page Down turn the slides; Escape shows them all; B blanks the screen";
export const notesLabel = "Notes";
export const nextSlideLabel = "Next slide";
export const thisSlideLabel = "This slide";
export const timeHere = "Time";
export const sinceStart = "Since the start";
export const startOver = "From zero";
export const noNotes = "No notes for this slide.";
export const lastSlide = "This is the last slide.";
export const answersTitle = "Answers";
export const slideName = (at: number, of: number): string => `Slide ${at} of ${of}`;
export const goalsLabel = "Goals";
export const wordsLabel = "Words";
export const promptsLabel = "To ask";
export const timeLabel = "Time";
export const levelLabel = "For";
export const minutesWords = (minutes: number): string => `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;

export const overflows = (where: string, slide: number, height: number, room: number): string =>
  `${where} slide ${slide} is about ${Math.round(height)} pixels high, of which ${room} fit: cut it with <!-- slide -->, or take something off; until then it scrolls`;
export const figureTooHigh = (where: string, figure: string, share: number): string =>
  `${where} the figure "${figure}" fits its slide only at ${Math.round(share * 100)}% of the size that can be read from the back of a room: give it a slide of its own, or fewer rows`;
export const markInLive = (where: string, mark: string): string =>
  `${where} <!-- ${mark} --> stands within a cell that is live, which cannot be cut: put it at the cell's beginning, or in a cell of its own`;
