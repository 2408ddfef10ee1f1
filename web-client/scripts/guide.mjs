// SPDX-License-Identifier: EUPL-1.2
// The guide for facilitators as pages without scripts, next to the program's own.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { marked } from "marked";

const guide = fileURLToPath(new URL("../../guide", import.meta.url));
const names = { nl: "handleiding", en: "guide" };

/** A heading's address within its page. */
const slug = (text) => text.toLowerCase().replace(/<[^>]*>|&[a-z]+;/g, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");

const renderer = {
  heading({ tokens, depth }) {
    const text = this.parser.parseInline(tokens);
    return `<h${depth} id="${slug(text)}">${text}</h${depth}>\n`;
  },
  image({ href, text }) {
    const { width, height } = size_of(join(guide, href));
    return `<img src="/guide/${href}" alt="${text.replaceAll('"', "&quot;")}" width="${width}" height="${height}" loading="lazy">`;
  },
};

/** Of a PNG, so that nothing jumps while pictures come in. */
function size_of(path) {
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

export function build_guide(dist) {
  marked.use({ renderer });
  mkdirSync(join(dist, "guide"), { recursive: true });
  cpSync(join(guide, "pictures"), join(dist, "guide/pictures"), { recursive: true });
  cpSync(join(guide, "guide.css"), join(dist, "guide/guide.css"));
  for (const [language, name] of Object.entries(names)) {
    const text = readFileSync(join(guide, `${language}.md`), "utf8").replace(/^<!--.*?-->\n/s, "");
    const [, title] = /^# (.+)$/m.exec(text);
    const contents = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => `<li><a href="#${slug(heading)}">${heading}</a></li>`).join("");
    const [top, ...rest] = marked.parse(text).split(/(?=<h2)/);
    const other = language === "nl" ? `<a href="/guide" hreflang="en" lang="en">English</a>` : `<a href="/handleiding" hreflang="nl" lang="nl">Nederlands</a>`;
    writeFileSync(join(dist, `${name}.html`), `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Aan Tafel</title><link rel="stylesheet" href="/guide/guide.css"><link rel="icon" href="data:,"></head>
<body><p class="language">${other}</p><main>${top}<nav><ol>${contents}</ol></nav>${rest.join("")}</main></body></html>
`);
  }
}
