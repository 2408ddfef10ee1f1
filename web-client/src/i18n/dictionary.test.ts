// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { browser_language, dictionary, set_language } from "./dictionary.svelte";

const greeting = () => dictionary({ nl: async () => ({ default: { hello: "Hallo" } }), en: async () => ({ default: { hello: "Hello" } }) });

test("sentences in use follow the language of the page", async () => {
  const part = greeting();
  await set_language("nl");
  await part.load();
  expect(part.t.hello).toBe("Hallo");
  await set_language("en");
  expect([part.t.hello, document.documentElement.lang]).toEqual(["Hello", "en"]);
});

test("only the language of the page is fetched", async () => {
  await set_language("nl");
  const fetched: string[] = [];
  const part = dictionary({ nl: async () => { fetched.push("nl"); return { default: {} }; }, en: async () => { fetched.push("en"); return { default: {} }; } });
  await part.load();
  expect(fetched).toEqual(["nl"]);
});

test("using sentences that were not loaded is an error, not an empty page", () => {
  expect(() => greeting().t).toThrow("before they were loaded");
});

test.each([
  [["nl-NL", "en"], "nl"], [["en-GB", "nl"], "en"], [["de-DE", "en"], "en"], [["pl"], "en"], [[], "nl"],
])("a browser that asks for %j gets %s", (wishes, language) => {
  expect(browser_language(wishes as string[])).toBe(language);
});
