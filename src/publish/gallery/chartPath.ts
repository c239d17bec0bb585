/** The gallery below the site's index, as a URL path. */
export const galleryPath = "charts/";

/** A chart's page in it, likewise: "charts/bar/". */
export const chartPath = (name: string): string => `${galleryPath}${name}/`;
