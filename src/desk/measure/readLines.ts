import {readFile} from "node:fs/promises";
import {resolve} from "node:path";
import {readLine} from "../../geo/index.ts";
import type {DataPackage} from "../../tables/index.ts";
import type {MeasuringLine} from "./ground.ts";

/**
 * The measuring lines of a package: of each place without a point whose origin names a GeoJSON file, from the folder
 * that holds the package ("data/geo/….json"). Rejects where a file cannot be read or holds no line.
 */
export async function readLines({folder, places}: DataPackage): Promise<ReadonlyMap<string, MeasuringLine>> {
  const lines = [...places.values()].filter(
    ({latitude, origin}) => latitude === null && origin.endsWith(".json")
  );
  const read = lines.map(async ({id, origin}) => {
    const json: unknown = JSON.parse(await readFile(resolve(folder, "..", origin), "utf8"));
    return [id, {file: origin, line: readLine(json), accuracy: accuracyOf(json)}] as const;
  });
  return new Map(await Promise.all(read));
}

/** As the Feature's own property says; without one, a kilometre. */
function accuracyOf(json: unknown): number {
  const {properties} = json as {properties?: {accuracyMetres?: unknown} | null};
  return typeof properties?.accuracyMetres === "number" ? properties.accuracyMetres : 1000;
}
