// SPDX-License-Identifier: EUPL-1.2
// A phone in somebody's hand: all by touch.
import { activity, domain_name } from "./day.mjs";

const words = {
  nl: { code: "Code van de workshop", join: "Doe mee", send: /^Verstuur/, write: /^(Schrijf een|Nog een) ambitie$/, text: "Jouw ambitie", carried_by: "Wie trekt dit?", other: "Ander vakgebied", nobody: "Nog niemand", needs: /^Wie is erbij nodig/, more: "Kies vakgebieden",
    own: (name) => `${name} (wij)`, hang: "Zet op het bord", board: "Steunen", give: (text) => `Stip erbij: ${text}`, terms: { short: "Korte termijn", long: "Lange termijn" }, levels: { local: "Lokaal", regional: "Regionaal" },
    touched: ["Niet", "Beetje", "Flink", "Sterk"], notes: { doing: "Wat doen we?", obstacles: "Waar lopen we tegenaan?", unknown: "Wat weten we niet?" }, on: /^(Volgende|Sla over|Klaar)$/, met: { yes: "Genoeg", partly: "Deels", no: "Te weinig" } },
  en: { code: "Code of the workshop", join: "Join", send: /^Send/ },
};

export class Phone {
  /** `page` is of a device of the kind "phone". */
  constructor(page, language = "nl") {
    this.page = page;
    this.words = words[language];
  }

  async join(code) {
    await this.page.goto("/");
    await this.page.getByLabel(this.words.code).fill(code);
    await this.page.getByRole("button", { name: this.words.join }).tap();
  }

  async choose_domain(name) {
    await this.page.getByRole("button", { name, exact: true }).tap();
  }

  /** Waits until it is at this activity. */
  async at(title) {
    await this.page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  }

  /** Waits until everything that was answered is on the server's disk. */
  async saved() {
    await this.page.locator(".status.saved").first().waitFor();
    await this.page.locator(".status:not(.saved)").first().waitFor({ state: "detached" });
  }

  async #label(within, text) {
    await within.locator("label").filter({ has: this.page.getByText(text, { exact: true }) }).tap();
  }

  /** Has exactly these options in the end: several are sent by the button, one by itself. */
  async choose(texts) {
    const options = this.page.locator("fieldset").first();
    for (const label of await options.locator("label.checked").all()) {
      const text = await label.locator(".text").innerText();
      if ((await label.locator("input[type=checkbox]").count()) > 0 && !texts.includes(text)) await label.tap();
    }
    for (const text of texts) {
      const label = options.locator("label").filter({ has: this.page.getByText(text, { exact: true }) });
      if (!(await label.locator("input").isChecked())) await label.tap();
    }
    if ((await options.locator("input[type=checkbox]").count()) > 0) await this.page.getByRole("button", { name: this.words.send }).tap();
    await this.saved();
  }

  async write_card({ text, term, level, carried_by, needs }, own_domain) {
    const { page, words: w } = this;
    const group = (name) => page.getByRole("group", { name });
    await page.getByRole("button", { name: w.write }).tap();
    await page.getByLabel(w.text).fill(text);
    await this.#label(page.locator("form"), w.terms[term]);
    await this.#label(page.locator("form"), w.levels[level]);
    const carrier = group(w.carried_by);
    if (carried_by !== own_domain) {
      if (carried_by !== null) await carrier.getByRole("button", { name: w.other }).tap();
      await this.#label(carrier, carried_by === null ? w.nobody : domain_name(carried_by));
    }
    if (needs.length > 0) await group(w.needs).getByRole("button", { name: w.more }).tap();
    for (const one of needs) await this.#label(group(w.needs), domain_name(one));
    await page.getByRole("button", { name: w.hang }).tap();
    await page.getByRole("listitem").filter({ hasText: text }).waitFor();
    await this.saved();
  }

  async give_dots(text, dots) {
    await this.page.getByRole("tab", { name: this.words.board }).tap();
    const more = this.page.getByRole("button", { name: this.words.give(text), exact: true });
    for (let given = 0; given < dots; ++given) await more.tap();
    await this.saved();
  }

  /** Says of one aspect what a cell says; it must be the one in front. */
  async fill_cell({ aspect, touched, ...notes }, map) {
    await this.page.getByRole("heading", { level: 2, name: activity(map).settings.aspects.find((one) => one.id === aspect).text, exact: true }).waitFor();
    await this.#label(this.page.locator("fieldset"), this.words.touched[touched]);
    for (const [name, label] of Object.entries(this.words.notes)) await this.page.getByLabel(label).fill(notes[name]);
  }

  /** To the next step of the domain map. */
  async go_on() {
    await this.page.getByRole("button", { name: this.words.on }).tap();
  }

  async need({ domain, met }) {
    await this.#label(this.page.getByRole("group", { name: domain_name(domain), exact: true }), this.words.met[met]);
  }

  /** All of the domain map, as somebody with these answers would. */
  async fill_map(map, payloads) {
    for (const { id } of activity(map).settings.aspects) {
      const cell = payloads.find((one) => one.aspect === id);
      if (cell) await this.fill_cell(cell, map);
      await this.go_on();
    }
    for (const one of payloads.filter((each) => each.type === "need")) await this.need(one);
    await this.go_on();
    await this.saved();
  }
}
