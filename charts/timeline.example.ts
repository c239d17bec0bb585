import events from "../data/events.csv";
import {timeline} from "./timeline.ts";

/** When each image of the build-up was taken, and when it was released. */
export const example = {
  module: timeline,
  title: "When the images were taken, and when they came out",
  takeaway: "Some of the images had been taken weeks before they were released.",
  rows: events.filter(({source}) => source === "build-up-report-2022-01"),
  options: {lanes: {imaged: "Image taken", released: "Images released", said: "Said", planned: "Planned"}}
};
