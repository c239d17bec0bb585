/** The line on which everything would be said on the day itself. */
export const dashes = (stroke: string) => ({stroke, "stroke-dasharray": "2 4"});
