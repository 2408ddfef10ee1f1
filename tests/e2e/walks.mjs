// SPDX-License-Identifier: EUPL-1.2
// Walks past all states of the pages. They go by roles and places, not by words, since they are made in two languages.

/** Pages without what they need: no code, a wrong one, no key, a wrong one, no link. */
export async function see_strangers(room, see) {
  const phone = await room.device("phone");
  await phone.goto("/");
  await see.look_on_phone(phone, "join");
  await room.house.watch.allow([/404/], async () => {
    await phone.locator("#code").fill("0000 0000");
    await phone.keyboard.press("Enter");
    await phone.locator("#complaint:not(:empty)").waitFor();
  });
  await see.look_on_phone(phone, "join, wrong code");
  const desk = await room.device("desk");
  await room.house.watch.allow([/401/], async () => {
    await desk.goto("/begeleiding");
    await desk.locator("form input").fill("verkeerd");
    await see.look(desk, "sign in");
    await see.fits_narrow(desk, "sign in");
    await desk.keyboard.press("Enter");
    await desk.getByRole("alert").waitFor();
  });
  await see.look(desk, "sign in, wrong key");
  const screen = await room.device("screen");
  await screen.goto(`/scherm/${room.workshop.id}`);
  await screen.getByRole("main").waitFor();
  await see.look(screen, "screen without a link");
}

export async function see_phone(room, see) {
  const page = await room.device("phone");
  const look = (name) => see.look_on_phone(page, `phone, ${name}`);
  await page.goto(`/${room.workshop.code}`);
  await page.locator("ul.domains button").first().waitFor();
  await look("domains");
  await page.locator("ul.domains button").first().tap();
  await page.getByRole("status").getByRole("heading", { level: 1 }).waitFor();
  await look("waiting");
  await room.steer({ do: "show", activity: "kennismaking" });
  await page.locator(".soon").waitFor();
  await look("soon");
  await room.fill_choice("kennismaking");
  await room.steer({ do: "timer", activity: "kennismaking", seconds: 600, closes: false });
  await page.getByRole("radio").first().waitFor();
  await look("one option");
  await page.locator("fieldset label").first().tap();
  await page.locator(".bars").waitFor();
  await look("live results");
  await room.open("zicht");
  await page.getByRole("checkbox").first().waitFor();
  await page.locator("fieldset label").first().tap();
  await look("several options");
  await room.close("zicht");
  await page.locator(".closed").waitFor();
  await look("closed");
  await room.fill_board("ambities");
  await page.locator("p.empty").waitFor();
  await look("no cards yet");
  await page.getByRole("main").getByRole("button").last().tap();
  for (const fold = page.locator("fieldset .chips button"); (await fold.count()) > 0; ) await fold.first().tap();
  await page.locator("textarea").fill("Een kaart ".repeat(25));
  await look("writing a card");
  await page.locator("form button:not([type=button])").tap();
  await page.locator(".status.saved").waitFor();
  await look("own cards");
  await page.locator(".acts button").last().tap();
  await page.locator(".undo").waitFor();
  await look("a card taken back");
  await page.getByRole("tab").last().tap();
  await page.locator("button.more").first().tap();
  await look("dots");
  await room.fill_map("domeinkaart");
  await page.locator("fieldset label").last().tap();
  await page.locator(".status.saved").waitFor();
  await look("an aspect");
  await page.getByRole("navigation").getByRole("button").last().tap();
  await page.locator("fieldset label").first().tap();
  await look("needs");
  await page.getByRole("main").getByRole("button").last().tap();
  await page.locator("ul.rows").waitFor();
  await look("looking over");
  await room.steer({ do: "show", activity: null });
  await page.locator("ul.open, button.others").first().waitFor();
  await look("several are open");
  await room.steer({ do: "show", activity: "domeinkaart" });
  await room.close("domeinkaart");
  for (const at of [0, 1, 2]) {
    await page.locator(".parts button").nth(at).tap();
    await look(`map, part ${at + 1}`);
  }
  await room.house.server.ask("DELETE", `/workshops/${room.workshop.id}`);
  await page.getByRole("button", { name: /./ }).first().waitFor({ state: "detached" });
  await look("ended");
}

export { see_desk, see_screen } from "./walks_in_front.mjs";
