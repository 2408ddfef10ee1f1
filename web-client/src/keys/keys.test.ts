// SPDX-License-Identifier: EUPL-1.2
// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { action_of } from "./keys";

const go = () => {};
const keys = { " ": go, o: go, ArrowRight: go };

function press(key: string, html = "<p>zaal</p>", change: Partial<KeyboardEvent> = {}) {
  document.body.innerHTML = html;
  const target = document.body.firstElementChild;
  return { key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, defaultPrevented: false, target, ...change };
}

describe("single keys", () => {
  it("a letter works in both cases", () => {
    expect(action_of(press("o"), keys)).toBe(go);
    expect(action_of(press("O"), keys)).toBe(go);
    expect(action_of(press("x"), keys)).toBeUndefined();
  });

  it("who types in a field types in the field", () => {
    for (const html of ["<input>", "<textarea></textarea>", "<select></select>"]) expect(action_of(press("o", html), keys)).toBeUndefined();
  });

  it("space on a button presses that button and nothing else; a letter still works", () => {
    expect(action_of(press(" ", "<button>Sluit</button>"), keys)).toBeUndefined();
    expect(action_of(press("o", "<button>Sluit</button>"), keys)).toBe(go);
  });

  it("the browser's own shortcuts and a key held down are left alone", () => {
    expect(action_of(press("o", "<p></p>", { ctrlKey: true }), keys)).toBeUndefined();
    expect(action_of(press("o", "<p></p>", { repeat: true }), keys)).toBeUndefined();
  });
});
