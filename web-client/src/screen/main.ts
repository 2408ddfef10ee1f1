// SPDX-License-Identifier: EUPL-1.2
import "virtual:default-theme.css";
import "@/theme/phone.css";
import "./screen.css";
import { mount } from "svelte";
import { common } from "@/i18n/common";
import { browser_language, set_language } from "@/i18n/dictionary.svelte";
import { apply_scheme } from "@/theme/scheme";
import { read_link } from "./link";
import { words } from "./sentences";
import App from "./App.svelte";

apply_scheme();
const storage = (() => {
  try {
    return localStorage;
  } catch {
    return null;
  }
})();
const link = read_link(location, storage);
if (location.hash) history.replaceState(null, "", location.pathname);
await set_language(browser_language());
await Promise.all([common.load(), words.load()]);
mount(App, { target: document.getElementById("app")!, props: { link } });
