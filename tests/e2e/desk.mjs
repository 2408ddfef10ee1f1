// SPDX-License-Identifier: EUPL-1.2
// The facilitator's page, steered by mouse as one would.
import { eventually } from "./browser.mjs";

export class Desk {
  constructor(page) {
    this.page = page;
    this.big = page.locator("main button.big");
  }

  async sign_in(link) {
    await this.page.goto(link);
    await this.page.getByRole("heading", { level: 1, name: "Workshops" }).waitFor();
  }

  /** From the list to the new workshop's page. */
  async make_workshop(template, title) {
    await this.press("Nieuwe workshop");
    await this.page.getByLabel("Hoe heet de workshop?").fill(title);
    await this.page.getByRole("radio", { name: template }).check();
    await this.page.getByRole("button", { name: "Maak workshop" }).click();
    await this.page.getByRole("heading", { name: "Programma", exact: true }).waitFor();
  }

  /** Something from the menu of a workshop in the list. */
  async with_workshop(title, choice) {
    await this.page.locator(`summary[aria-label="Meer met ‘${title}’"]`).click();
    await this.page.locator("details[open] .body").getByText(choice).click();
  }

  /** Reads a file in, in the window or list that is open. */
  async read_in(text) {
    await this.page.getByLabel("Kies een bestand").setInputFiles({ name: "aan-tafel.json", mimeType: "application/json", buffer: Buffer.from(text) });
  }

  /** The code to join by, without its space. */
  async code() {
    return (await this.page.locator("header .code b").innerText()).replace(/\D/g, "");
  }

  /** The big button, when it says this; resolves when it says something else or is gone, so when the server has it. */
  async go_on(step) {
    const now = async () => ({ step: (await this.big.locator("span").allInnerTexts())[0], heading: await this.heading() });
    const before = await eventually(now, (seen) => seen.step === step, `the big button should say ${step}`);
    await this.big.click();
    await eventually(now, (seen) => seen.step !== step || seen.heading !== before.heading, `${step} was pressed`);
  }

  async heading() {
    return this.page.locator("#room-heading").innerText();
  }

  /** The room is at this activity. */
  async at(title) {
    await this.page.locator("#room-heading", { hasText: title }).waitFor();
  }

  /** Waits for "n van m deden mee". */
  async answered(count) {
    await this.page.locator(".room .filling b", { hasText: new RegExp(`^${count} van \\d+ deden mee$`) }).waitFor();
  }

  /** Presses one of the buttons at the top or in the room. */
  async press(name) {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** Something from a menu that opens. */
  async menu(menu, choice) {
    await this.page.locator(`summary:has-text("${menu}"), summary[aria-label="${menu}"]`).first().click();
    await this.page.locator("details[open] .body").getByText(choice, { exact: false }).first().click();
  }

  /** The link that the window "Delen" shows under this name. */
  async link(name) {
    await this.press("Delen");
    const link = await this.page.getByRole("dialog").getByLabel(name, { exact: true }).inputValue();
    await this.page.keyboard.press("Escape");
    await this.page.getByRole("dialog").waitFor({ state: "detached" });
    return link;
  }

  /** The bytes of a download, and the name it would get. */
  async download(name) {
    await this.page.locator('summary[aria-label="Downloads"]').click();
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.page.getByRole("link", { name }).click()]);
    return { path: await download.path(), name: download.suggestedFilename() };
  }

  /** All dots on the board together. */
  async dots() {
    return (await this.page.locator("li[data-card] .dots").allInnerTexts()).reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
  }

  card(text) {
    return this.page.locator("li[data-card]").filter({ has: this.page.locator(".text", { hasText: text }) });
  }

  /** Takes a card in hand. */
  async take(text) {
    await this.card(text).getByRole("button", { name: `Wat wil je met ‘${text}’?` }).click();
    return this.card(text).getByRole("group", { name: `Wat wil je met ‘${text}’?` });
  }
}

/** What the bars of a choice say, option by option. */
export const bar_counts = async (page) => (await page.locator(".bars .count").allInnerTexts()).map((text) => Number.parseInt(text, 10));
