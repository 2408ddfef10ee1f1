// SPDX-License-Identifier: EUPL-1.2
// ./dev guide: the pictures of the guide for facilitators, of a short day with made up people, in both languages.
import { join } from "node:path";
import { open_house } from "./browser.mjs";
import { seat } from "./people.mjs";
import { root } from "./server.mjs";

const texts = {
  nl: {
    template: "leeg-nl", fresh: "Nieuwe workshop", locale: "nl-NL", title: "Arbeidsmigranten aan tafel", municipality: "Gouda", domains: ["Huisvesting en wonen", "Zorg en welzijn", "Burgerzaken en registratie", "Economie en arbeidsmarkt"],
    question: "Waar lopen we het meest op vast?", options: ["Te weinig woningen", "Geen zicht op wie er is", "Regels die botsen", "Te weinig samenwerking"],
    scale: "Hoe staan we ervoor?", again: "Hoe staan we ervoor? (opnieuw)", labels: ["Oneens", "", "", "", "Eens"], statements: ["We weten wie er in onze gemeente wonen", "We weten wat een ander vakgebied doet", "We hebben afspraken met de regio"],
    rest: [["words", "Waar denk je aan?", { max_words: 3 }], ["ambitions", "Onze ambities", { dots: 3, max_cards: 5 }]],
  },
  en: {
    template: "blank-en", fresh: "New workshop", locale: "en-GB", title: "Migrant workers at the table", municipality: "Gouda", domains: ["Housing", "Care and welfare", "Civil registration", "Economy and labour"],
    question: "What do we get stuck on most?", options: ["Too few homes", "No view of who is here", "Rules that clash", "Too little cooperation"],
    scale: "How are we doing?", again: "How are we doing? (again)", labels: ["Disagree", "", "", "", "Agree"], statements: ["We know who live in our municipality", "We know what another domain does", "We have agreements with the region"],
    rest: [["words", "What comes to mind?", { max_words: 3 }], ["ambitions", "Our ambitions", { dots: 3, max_cards: 5 }]],
  },
};
const spread = [0, 0, 1, 1, 1, 2, 2, 0, 1];

for (const [language, t] of Object.entries(texts)) {
  const house = await open_house();
  const { server } = house;
  const workshop = await server.make_workshop(t.template, t.title);
  const steer = (command) => server.steer(workshop, command);
  const put = (id, kind, title, settings, more = {}) => steer({ do: "put_activity", before: null, definition: { id, kind, title, instruction: "", minutes: 10, release: "after_closing", settings, ...more } });
  const { definition: { description } } = await (await server.ask("GET", `/workshops/${workshop.id}`)).json();
  await steer({ do: "describe", description: { ...description, municipality: t.municipality } });
  await steer({ do: "set_domains", domains: t.domains.map((name, at) => ({ id: `d${at}`, name, expected: [3, 4, 2, 2][at] })) });
  const scale = { statements: t.statements.map((text, key) => ({ key, text })), labels: t.labels, split_by_domain: true };
  await put("before", "scale", t.scale, scale);
  await put("question", "choice", t.question, { options: t.options.map((text, key) => ({ key, text })), max_picks: 1, correct: [], split_by_domain: true });
  for (const [kind, title, settings] of t.rest) await put(kind, kind, title, settings);
  await put("again", "scale", t.again, scale, { repeats: "before" });

  const people = await seat(server, workshop.code, spread.map((at) => ({ domain: `d${at}` })));
  const links = await (await server.ask("GET", `/workshops/${workshop.id}`)).json();
  const [desk, screen, phone] = await Promise.all(["desk", "screen", "phone"].map((kind) => house.device(kind, { locale: t.locale })));
  const shot = (page, name, options = {}) => page.screenshot({ path: join(root, `guide/pictures/${name}-${language}.png`), scale: "css", ...options });
  const rated = (base) => (person, at) => person.put(base.activity, { ratings: [0, 1, 2].map((statement) => ({ statement, step: Math.max(1, Math.min(5, base.step + ((at + statement * 2) % 3) - 1 + (statement === 2 ? -1 : 0))) })) });

  await desk.goto(server.sign_in_link);
  await desk.getByRole("button", { name: t.fresh }).click();
  await desk.getByRole("radio").first().waitFor();
  await shot(desk, "list");
  await screen.goto(links.screen_link);
  await screen.locator("svg").first().waitFor();
  await screen.setViewportSize({ width: 1280, height: 720 });
  await shot(screen, "screen-join");

  await steer({ do: "open", activity: "before", round: 1 });
  await Promise.all(people.map(rated({ activity: "before", step: 2 })));
  await steer({ do: "close", activity: "before" });
  await steer({ do: "open", activity: "question", round: 1 });
  await Promise.all(people.slice(0, 6).map((person, at) => person.put("question", { options: [[0, 1, 1, 3, 1, 0][at]] })));
  await phone.goto(`/${workshop.code}`);
  await phone.getByRole("button", { name: t.domains[1] }).tap();
  await phone.getByRole("radio", { name: t.options[1] }).check();
  await phone.locator(".status.saved").first().waitFor();
  await shot(phone, "phone", { clip: { x: 0, y: 0, width: 360, height: 610 } });
  await desk.goto(links.facilitator_link);
  await desk.locator(".room .filling b", { hasText: /^7 / }).waitFor();
  await shot(desk, "desk");

  await steer({ do: "open", activity: "again", round: 1 });
  await Promise.all(people.map(rated({ activity: "again", step: 4 })));
  await steer({ do: "close", activity: "again" });
  await desk.locator(".shift li").first().waitFor();
  await desk.setViewportSize({ width: 1280, height: 1400 });
  await desk.locator(".panel .shift").first().scrollIntoViewIfNeeded();
  const { x, y, width, height } = await desk.locator(".panel .shift").first().boundingBox();
  await shot(desk, "shift", { clip: { x: x - 24, y: y - 20, width: width + 48, height: height + 40 } });
  people.forEach((one) => one.leave());
  await house.close();
}
