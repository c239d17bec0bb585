export const panelLabel = "What is wrong with this story";
export const notLoaded = (error: unknown) =>
  `the story could not be loaded: ${error instanceof Error ? error.message : String(error)}`;
