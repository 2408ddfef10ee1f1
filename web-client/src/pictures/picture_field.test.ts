// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import words from "./editor.nl";
import { common } from "@/i18n/common";
import { largest_upload, why_of } from "./upload";
import PictureField from "./PictureField.svelte";

const picture = { id: "Zm90bz1nb3VkYS1tYXJrdA", width: 40, height: 30, alt: "De markt" };
const file = (size: number) => Object.defineProperty(new File(["x"], "markt.jpg", { type: "image/jpeg" }), "size", { value: size });
const chooser = () => screen.getByLabelText(words.picture.add);

/** A request that is answered so as soon as it is sent. */
function answered(status: number, body: string) {
  const asked: string[] = [];
  vi.stubGlobal("XMLHttpRequest", class {
    upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    onload?: () => void;
    onerror?: () => void;
    onabort?: () => void;
    status = status;
    responseText = body;
    open = (_: string, address: string) => asked.push(address);
    setRequestHeader = () => undefined;
    abort = () => this.onabort?.();
    send() {
      this.upload.onprogress?.({ loaded: 1, total: 2 });
      if (status === 0) this.onerror?.();
      else this.onload?.();
    }
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

async function shown(props: Partial<{ picture: typeof picture | undefined; longest: number }>) {
  await common.load();
  const change = vi.fn();
  render(PictureField, { picture: undefined, words: words.picture, change, ...props });
  return change;
}

test("a picture that was taken in is passed on, still to be described", async () => {
  const asked = answered(201, JSON.stringify({ id: picture.id, width: 40, height: 30 }));
  const change = await shown({ longest: 800 });
  await userEvent.upload(chooser(), file(5));
  expect(change).toHaveBeenCalledExactlyOnceWith({ ...picture, alt: "" });
  expect(asked[0]).toMatch(/pictures\?longest=800$/);
});

test("one that is too large is refused before it is sent", async () => {
  const asked = answered(201, "{}");
  const change = await shown({});
  await userEvent.upload(chooser(), file(largest_upload + 1));
  expect(screen.getByRole("alert")).toHaveTextContent(words.picture.why.picture_too_large);
  expect([change.mock.calls, asked]).toEqual([[], []]);
});

test("what the server refuses is said in words, and another can be chosen", async () => {
  answered(415, JSON.stringify({ reason: "picture_form" }));
  const change = await shown({});
  await userEvent.upload(chooser(), file(5));
  expect(screen.getByRole("alert")).toHaveTextContent(words.picture.why.picture_form);
  answered(201, JSON.stringify({ id: picture.id, width: 40, height: 30 }));
  await userEvent.upload(chooser(), file(5));
  expect(change).toHaveBeenCalledOnce();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a picture is described, and taken away", async () => {
  const change = await shown({ picture });
  await userEvent.type(screen.getByLabelText(words.picture.alt), "!");
  expect(change).toHaveBeenLastCalledWith({ ...picture, alt: "De markt!" });
  await userEvent.click(screen.getByRole("button", { name: words.picture.remove }));
  expect(change).toHaveBeenLastCalledWith(undefined);
});

test("whoever answers, there is a sentence for it", () => {
  expect(why_of(0, "")).toBe("unsent");
  expect(why_of(413, "<html>")).toBe("picture_too_large");
  expect(why_of(502, "<html>")).toBe("other");
  expect(why_of(409, JSON.stringify({ reason: "limit" }))).toBe("limit");
});
