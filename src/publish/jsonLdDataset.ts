import type {DataPackage, LicenseDescriptor, SourceDescriptor} from "../tables/index.ts";
import {dataFolderPath, dataZipPath} from "./dataZip.ts";
import type {Names} from "./jsonLdNames.ts";
import {thing} from "./jsonLdThing.ts";

/** The data package as a `Dataset`: a download per table, and the whole as one file. */
export function jsonLdDataset({descriptor, tables}: DataPackage, names: Names): object {
  const resources = new Map(descriptor?.resources.map(resource => [resource.name, resource]));
  const downloads = [...tables.values()].map(({name, title, path}) => {
    const resource = resources.get(name);
    return thing("DataDownload", {
      name: title ?? name,
      description: resource?.description ?? null,
      contentUrl: names.at(`${dataFolderPath}${path}`),
      encodingFormat: "text/csv",
      license: licenses(resource?.licenses),
      citation: sources(resource?.sources)
    });
  });
  return thing("Dataset", {
    "@id": names.dataset,
    name: descriptor?.title ?? descriptor?.name ?? null,
    description: descriptor?.description ?? null,
    version: descriptor?.version ?? null,
    dateCreated: descriptor?.created ?? null,
    license: licenses(descriptor?.licenses),
    citation: sources(descriptor?.sources),
    url: names.dataset,
    distribution: [
      ...downloads,
      thing("DataDownload", {contentUrl: names.at(dataZipPath), encodingFormat: "application/zip"})
    ]
  });
}

function licenses(told: readonly LicenseDescriptor[] = []): string[] {
  return told.flatMap(({path, title, name}) => path ?? title ?? name ?? []);
}

function sources(told: readonly SourceDescriptor[] = []): object[] {
  return told.map(({title, path}) => thing("CreativeWork", {name: title ?? null, url: path ?? null}));
}
