/** Resolves to the exit code once the process is asked to stop and the server is closed. */
export function untilStopped(server: {close(): Promise<void>}): Promise<number> {
  return new Promise(resolve => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => server.close().then(() => resolve(0)));
    }
  });
}
