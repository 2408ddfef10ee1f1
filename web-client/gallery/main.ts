// SPDX-License-Identifier: EUPL-1.2
// ?scene=choice&language=nl: that state of the phone. Without scene: links to all of them.
import "virtual:default-theme.css";
import "@/theme/phone.css";
import { mount } from "svelte";
import { common, refusals } from "@/i18n/common";
import { set_language } from "@/i18n/dictionary.svelte";
import App from "@/participant/App.svelte";
import { phone } from "@/participant/sentences";
import { serve } from "./fake_server";
import { scenes } from "./scenes";

const asked = new URLSearchParams(location.search);
const language = asked.get("language") === "en" ? "en" : "nl";
const name = asked.get("scene");
const target = document.getElementById("app")!;

if (name === null) {
  for (const each of ["join", ...Object.keys(scenes)]) {
    const link = document.createElement("a");
    link.href = `?scene=${each}&language=${language}`;
    link.textContent = each;
    target.append(link);
  }
} else {
  localStorage.clear();
  sessionStorage.clear();
  await set_language(language);
  await Promise.all([common.load(), refusals.load(), phone.load()]);
  const scene = scenes[name]?.(language);
  if (scene) {
    serve(scene, Number(asked.get("delay") ?? 150));
    localStorage.setItem("aantafel.joined.12345678", JSON.stringify({ title: "", language, without_domain: false }));
  }
  mount(App, { target, props: { address: { code: scene ? "12345678" : null, domain: null, seat: null, shared: false } } });
}
