// SPDX-License-Identifier: EUPL-1.2
// `npm run gallery`: every state of a page with made-up messages and no server. Not part of the build.
import { fileURLToPath } from "node:url";
import { mergeConfig } from "vite";
import base from "../vite.config";

export default mergeConfig(base, {
  root: fileURLToPath(new URL("..", import.meta.url)),
  cacheDir: "node_modules/.vite-gallery",
  server: { host: "127.0.0.1", port: 5199, strictPort: true, proxy: {}, open: false },
});
