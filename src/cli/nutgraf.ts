#!/usr/bin/env node
import {main} from "./main.ts";

process.exitCode = await main(process.argv.slice(2), {
  say: line => console.log(line),
  warn: line => console.error(line)
});
