// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { parts, type PartModule } from "./parts";

const every = import.meta.glob<PartModule>(["./*/Answer.svelte", "./*/Results.svelte", "./*/Editor.svelte", "./*/Told.svelte"]);

test.each(Object.keys(every))("%s brings the sentences that it is shown with", async (path) => {
  const { default: part, sentences } = await every[path]!();
  expect(part).toBeTypeOf("function");
  await sentences.load();
  expect(Object.keys(sentences.t).length).toBeGreaterThan(0);
});

test("a part is known by its kind, and is there only once its sentences are", async () => {
  const [path, load] = Object.entries(every)[0]!;
  const found = parts({ [path]: load });
  const part = await found.get(path.split("/")[1]!)!();
  expect(part).toBe((await load()).default);
});
