// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { Question } from "@protocol/kinds/quiz";
import { fault_of, next_key, savable } from "./editing";

const question = (key: number, more: Partial<Question> = {}): Question => ({ key, text: " Wie? ", options: [{ key: 0, text: "A" }, { key: 1, text: "B" }, { key: 2, text: " " }], correct: [0, 2], seconds: 20, explanation: "", ...more });

describe("preparing a quiz", () => {
  it("tells what a question still needs", () => {
    expect(fault_of(question(0))).toBeNull();
    expect(fault_of(question(0, { text: " " }))).toBe("text");
    expect(fault_of(question(0, { options: [{ key: 0, text: "A" }, { key: 1, text: "" }] }))).toBe("options");
    expect(fault_of(question(0, { correct: [2] }))).toBe("correct");
  });

  it("saves what is ready, without what is empty; the rest stays as it was or out", () => {
    const saved = { questions: [question(0, { text: "Was" })], speed: true };
    const draft = { questions: [question(0, { text: "" }), question(1), question(2, { text: "" })], speed: false };
    expect(savable(draft, saved)).toEqual({ speed: false, questions: [saved.questions[0], { ...question(1), text: "Wie?", options: [{ key: 0, text: "A" }, { key: 1, text: "B" }], correct: [0] }] });
    expect(savable({ questions: [question(5, { text: "" })], speed: true }, saved)).toBeNull();
  });

  it("keeps the pictures of a question and of its options", () => {
    const picture = { id: "Zm90bz1nb3VkYS1tYXJrdA", width: 800, height: 600, alt: "De markt" };
    const draft = { questions: [question(0, { text: "Waar?", picture, options: [{ key: 0, text: " A ", picture }, { key: 1, text: "B" }] })], speed: true };
    expect(savable(draft, draft)?.questions[0]).toMatchObject({ picture, options: [{ key: 0, text: "A", picture }, { key: 1, text: "B" }] });
  });

  it("a key never comes back", () => expect([next_key([]), next_key([0, 7, 3])]).toEqual([0, 8]));
});
