// SPDX-License-Identifier: EUPL-1.2
// The domain map, with a power cut in the middle of it.
import assert from "node:assert/strict";
import { shot } from "./browser.mjs";
import { activity, cell_people, domains, participation } from "./day.mjs";
import { away } from "./watch.mjs";

export async function kill_the_server(day) {
  const { desk, cast, house } = day;
  const id = "domeinkaart";
  await desk.go_on("Volgende");
  await desk.go_on("Open voor antwoorden");
  await cast.at(id);
  const { phone, lines } = cast.phones[0];
  const cells = lines.answers[id].map((one) => one.payload);
  await house.watch.allow(away, async () => {
    const others = cast.others_answer(id);
    await phone.fill_cell(cells[0], id);
    await phone.saved();
    await house.server.kill();
    await phone.page.getByLabel("Wat doen we?").fill("Halverwege, zonder server");
    await phone.page.getByText("Nog niet verstuurd, bewaard op dit toestel").waitFor();
    await shot(phone.page, "5-away-phone");
    await house.server.start();
    await phone.saved();
    await others;
    await desk.answered(participation(id) - 2);
  });
  await phone.page.reload();
  await phone.page.getByText("Stap 2 van 8").waitFor();
  await phone.page.getByRole("button", { name: "Terug" }).tap();
  assert.equal(await phone.page.getByLabel("Wat doen we?").inputValue(), "Halverwege, zonder server");
  await cast.each_phone((one, { answers }) => one.fill_map(id, answers[id].map(({ payload }) => payload)));
  await desk.answered(participation(id));
  await day.shots("6-map-open");
}

export async function look_at_the_map(day) {
  const { desk, cast, screen } = day;
  const id = "domeinkaart";
  await desk.go_on("Sluit");
  await screen.getByRole("button", { name: "Overzicht" }).waitFor();
  for (const page of [desk.page, screen, cast.phones[1].phone.page]) {
    await page.getByText("Blinde vlekken").waitFor();
    for (const domain of domains) {
      const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: domain.name }) }).first();
      const said = await row.locator("td .people").allInnerTexts();
      const wanted = activity(id).settings.aspects.map((aspect) => cell_people(id, domain.id, aspect.id)).filter((people) => people > 0);
      assert.deepEqual(said.map((text) => Number.parseInt(text, 10)), wanted, domain.name);
    }
  }
  await day.shots("7-map-released");
  await desk.press("Wie heeft wie nodig");
  await shot(desk.page, "7-map-network-desk");
  await screen.keyboard.press("3");
  await shot(screen, "7-map-network-screen");
  await desk.press("Wat we niet weten");
  await desk.page.getByText("Hoeveel mensen hier wonen zonder inschrijving.").waitFor();
  await screen.keyboard.press("4");
  await shot(screen, "7-map-unknown-screen");
}
