export {galleryPath} from "./chartPath.ts";
export type {EvaluatedChart, Load} from "./evaluateCharts.ts";
export {evaluateCharts} from "./evaluateCharts.ts";
export {evaluateGallery} from "./evaluateGallery.ts";
export {findCharts} from "./findCharts.ts";
export {galleryIndex} from "./galleryIndex.ts";
export type {GalleryPage} from "./galleryPage.ts";
export {chartPageOf, galleryPages} from "./galleryPages.ts";
export {galleryLink} from "./messages.ts";
