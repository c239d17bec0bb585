import {defineConfig} from "vite";
import {nutgraf} from "./src/publish/plugin.ts";

export default defineConfig({plugins: [nutgraf({root: import.meta.dirname})]});
