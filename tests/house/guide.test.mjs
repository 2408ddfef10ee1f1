// SPDX-License-Identifier: EUPL-1.2
// The guide for facilitators names what stands on the pages, and shows pictures that are there.
import assert from "node:assert";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const languages = ["nl", "en"];
const guide = (language) => readFileSync(`guide/${language}.md`, "utf8").replace(/\s+/g, " ");
const bold = (text) => [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name);
const pictures = (text) => [...text.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, path]) => path);
const sources = (folder, language) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (entry.name === `${language}.ts` || entry.name.endsWith(`.${language}.ts`)))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, "utf8"))
    .join("\n");

/** A sentence that is this name, or ends with it. */
const says = (sentences, name) => sentences.includes(`"${name}"`) || sentences.includes(` ${name}"`);

for (const language of languages)
  test(`what the guide prints bold stands on a page (${language})`, () => {
    const sentences = sources("web-client/src", language);
    assert.deepEqual(bold(guide(language)).filter((name) => !says(sentences, name)), []);
    assert.ok(bold(guide(language)).length > 15);
  });

test("every picture of the guide is there, each guide shows as many, and none is shown nowhere", () => {
  const [nl, en] = languages.map((language) => pictures(guide(language)));
  assert.equal(nl.length, en.length);
  assert.deepEqual(readdirSync("guide/pictures").sort(), [...nl, ...en].map((path) => path.replace("pictures/", "")).sort());
});

test("both guides have the same chapters", () => {
  const chapters = languages.map((language) => [...readFileSync(`guide/${language}.md`, "utf8").matchAll(/^(#+) /gm)].map(([, depth]) => depth.length));
  assert.deepEqual(chapters[0], chapters[1]);
});
