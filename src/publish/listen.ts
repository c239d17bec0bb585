import type {Server} from "node:http";
import type {AddressInfo} from "node:net";
import {Failure} from "./failure.ts";
import {noFreePort, portTaken, reason} from "./messages.ts";

const tries = 100;

/** Listens on a port, or on the next one that is free; resolves to the address. */
export async function listen(
  server: Server,
  port: number,
  host: string,
  log: (line: string) => void
): Promise<string> {
  const last = Math.min(port + tries, 65_536);
  for (let next = port; next < last; next++) {
    const error = await attempt(server, next, host);
    if (error === null) {
      if (next !== port) log(portTaken(port, next));
      return addressOf(server, host);
    }
    if (error.code !== "EADDRINUSE") throw new Failure([reason(error)]);
  }
  throw new Failure([noFreePort(port)]);
}

function attempt(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise(resolve => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error);
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      resolve(null);
    });
  });
}

function addressOf(server: Server, host: string): string {
  const {port} = server.address() as AddressInfo;
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}/`;
}

/** Closes a server with the connections that browsers keep open. */
export function closed(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
