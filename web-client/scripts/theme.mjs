// SPDX-License-Identifier: EUPL-1.2
// The default theme: the `voorbeeld` tokens of NL Design System, pruned to what our style sheets use. Its palette is ours (src/theme/palette.css).
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const tokens_file = "node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
const module_id = "virtual:default-theme.css";

const declarations_of = (css) => new Map([...css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, name, value]) => [name, value.trim()]));
const uses_of = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name);

function files_under(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(svelte|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** `:root { … }` with every token that `texts` use, and what those are made of, less what `own` sets itself. */
export function pruned(tokens, own, texts) {
  const kept = new Map();
  const wanted = texts.flatMap(uses_of).concat([...own.values()].flatMap(uses_of));
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const value = own.has(name) ? undefined : tokens.get(name);
    if (value === undefined || kept.has(name)) continue;
    kept.set(name, value);
    wanted.push(...uses_of(value));
  }
  const lines = [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `  ${name}: ${value};`);
  return `:root {\n${lines.join("\n")}\n}\n`;
}

/** Where the CSS of a package is, as its `exports` say. */
const package_file = (root, path) => createRequire(join(root, "package.json")).resolve(path);

/** The packages whose CSS the theme imports, and our own sources, decide what stays. */
export function theme_css(root) {
  const own_files = files_under(join(root, "src"));
  const texts = own_files.map((file) => readFileSync(file, "utf8"));
  const packages = texts.flatMap((text) => [...text.matchAll(/@import\s+"(@[^"]+\.css)"/g)].map(([, path]) => readFileSync(package_file(root, path), "utf8")));
  const rename = (css) => css.replaceAll("--voorbeeld-kleuren-", "--palette-");
  const tokens = declarations_of(rename(readFileSync(join(root, tokens_file), "utf8")));
  const own = declarations_of(["palette.css", "tokens.css"].map((name) => readFileSync(join(root, "src/theme", name), "utf8")).join("\n"));
  return pruned(tokens, own, [...packages, ...texts]);
}

/** Vite plugin: `import "virtual:default-theme.css"`. */
export function default_theme(root) {
  const id = `/@${module_id.replace("virtual:", "")}`;
  return {
    name: "aantafel-theme",
    resolveId: (source) => (source === module_id ? id : null),
    load: (requested) => (requested === id ? theme_css(root) : null),
    /** A source that changed may use another token. */
    handleHotUpdate({ file, modules, server }) {
      const theme = server.moduleGraph.getModuleById(id);
      return theme && /\.(svelte|css)$/.test(file) ? [...modules, theme] : modules;
    },
  };
}
