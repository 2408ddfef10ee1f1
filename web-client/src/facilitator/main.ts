// SPDX-License-Identifier: EUPL-1.2
import "virtual:default-theme.css";
import "@/theme/phone.css";
import "@/components/select.css";
import "./chip.css";
import { mount } from "svelte";
import { common, refusals } from "@/i18n/common";
import { set_language } from "@/i18n/dictionary.svelte";
import { apply_scheme } from "@/theme/scheme";
import { read_place } from "./address";
import { preferred_language } from "./preferences";
import { words } from "./sentences";
import { start } from "./start/sentences";
import { lead_words } from "./lead/sentences";
import { table } from "./table/sentences";
import App from "./App.svelte";

apply_scheme();
const place = read_place(location);
// A credential stays in no history and no address bar (S5).
if (location.hash) history.replaceState(null, "", location.pathname);
await set_language(preferred_language());
await Promise.all([common.load(), refusals.load(), words.load(), start.load(), table.load(), lead_words.load()]);
mount(App, { target: document.getElementById("app")!, props: { place } });
