// SPDX-License-Identifier: EUPL-1.2
import "virtual:default-theme.css";
import "@/theme/phone.css";
import { mount } from "svelte";
import { common } from "@/i18n/common";
import { browser_language, set_language } from "@/i18n/dictionary.svelte";
import { apply_scheme } from "@/theme/scheme";
import { read_address } from "./address";
import { joined } from "./joined";
import { phone } from "./sentences";
import App from "./App.svelte";

apply_scheme();
const address = read_address(location);
const known = address.code === null ? null : joined(address.code);
await set_language(known?.language ?? browser_language());
await Promise.all([common.load(), phone.load()]);
mount(App, { target: document.getElementById("app")!, props: { address } });
