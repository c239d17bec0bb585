/**
 * Has the whole process be in UTC; returns what undoes it. A thread has the zone that the process has when it starts: one
 * that it sets itself is not heeded.
 */
export function fixedZone(): () => void {
  const zone = process.env["TZ"];
  process.env["TZ"] = "UTC";
  return () => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  };
}
