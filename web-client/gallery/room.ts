// SPDX-License-Identifier: EUPL-1.2
// ?page=desk|screen|list|sign_in&kind=choice|ambitions|domain-map|none&size=empty|3|13|300|long&state=waiting|open|closed: that page in that state, without a server.
import "virtual:default-theme.css";
import "@/theme/phone.css";
import "@/components/select.css";
import "@/facilitator/chip.css";
import { mount } from "svelte";
import { common, refusals } from "@/i18n/common";
import { set_language } from "@/i18n/dictionary.svelte";
import { apply_scheme } from "@/theme/scheme";
import { Desk } from "@/facilitator/desk/desk.svelte";
import DeskPage from "@/facilitator/desk/DeskPage.svelte";
import { words as desk_words } from "@/facilitator/sentences";
import { start as start_words } from "@/facilitator/start/sentences";
import { lead_words } from "@/facilitator/lead/sentences";
import { table } from "@/facilitator/table/sentences";
import SignIn from "@/facilitator/start/SignIn.svelte";
import WorkshopList from "@/facilitator/start/WorkshopList.svelte";
import ScreenPage from "@/screen/ScreenPage.svelte";
import { words as screen_words } from "@/screen/sentences";
import { fake_api, live_of, room, screen_of, screen_views } from "./room_scenes";

const asked = new URLSearchParams(location.search);
const language = asked.get("language") === "en" ? "en" : "nl";
const page = asked.get("page") ?? "desk";
const target = document.getElementById("app")!;

apply_scheme();
await set_language(language);
await Promise.all([common.load(), refusals.load(), desk_words.load(), start_words.load(), table.load(), lead_words.load(), screen_words.load()]);
const scene = room({ language, kind: asked.get("kind") ?? "choice", size: asked.get("size") ?? "13", state: asked.get("state") ?? "open", many: asked.has("many"), correct: asked.has("correct"), timer: asked.has("timer"), day: asked.get("day") ?? "begun", hidden: asked.has("hidden") });
fake_api(language);

if (page === "screen") {
  await import("@/screen/screen.css");
  const workshop = screen_of(scene.workshop);
  mount(ScreenPage, { target, props: { live: live_of(workshop, screen_views(scene.views, workshop.results_hidden)), workshop } });
} else if (page === "list") {
  mount(WorkshopList, { target, props: { go: () => {}, stranger: () => {}, leave: () => {} } });
} else if (page === "sign_in") {
  mount(SignIn, { target, props: { wrong: asked.has("wrong"), enter: () => {} } });
} else {
  const desk = new Desk(live_of(scene.workshop, scene.views));
  if (asked.has("edit")) desk.tab = "edit";
  const looking_at = asked.get("looking_at");
  if (looking_at) desk.looking_at = looking_at;
  mount(DeskPage, { target, props: { desk, go: () => {} } });
}
