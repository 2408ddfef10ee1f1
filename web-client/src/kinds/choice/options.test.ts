// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { Settings } from "@protocol/kinds/choice";
import { next_key, savable } from "./options";

const saved: Settings = { options: [{ key: 0, text: "Ja" }, { key: 1, text: "Nee" }], max_picks: 1, correct: [], split_by_domain: false };

describe("preparing a choice", () => {
  it("a new option has a key that no option ever had here [D4]", () => {
    expect(next_key([])).toBe(0);
    expect(next_key(saved.options)).toBe(2);
    expect(next_key([{ key: 0, text: "Ja" }], [0, 1])).toBe(2);
  });

  it("an option without text is not saved yet", () => {
    expect(savable({ ...saved, options: [...saved.options, { key: 2, text: "  " }] }, saved)?.options).toEqual(saved.options);
  });

  it("an option keeps its picture while its text is typed anew", () => {
    const picture = { id: "Zm90bz1nb3VkYS1tYXJrdA", width: 4, height: 3, alt: "" };
    expect(savable({ ...saved, options: [{ key: 0, text: " ", picture }] }, saved)?.options).toEqual([{ key: 0, text: "Ja", picture }]);
  });

  it("an option that is being typed anew keeps its text until there is another: its answers stay [D4]", () => {
    const retyping = { ...saved, options: [{ key: 0, text: "" }, { key: 1, text: "Nee" }] };
    expect(savable(retyping, saved)?.options).toEqual(saved.options);
  });

  it("what is removed is neither correct nor counted among what may be picked", () => {
    const less: Settings = { ...saved, options: [{ key: 0, text: "Ja" }], correct: [1], max_picks: 2 };
    expect(savable(less, saved)).toMatchObject({ correct: [], max_picks: 1 });
  });

  it("a question with nothing to choose from is not saved", () => {
    expect(savable({ ...saved, options: [{ key: 5, text: "" }] }, saved)).toBeNull();
  });
});
