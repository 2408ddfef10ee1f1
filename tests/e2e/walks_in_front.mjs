// SPDX-License-Identifier: EUPL-1.2
// Walks past all states of what stands in front of the room: the facilitator's page and the screen.

export async function see_desk(room, see) {
  const page = await room.device("desk");
  const look = (name) => see.look(page, `desk, ${name}`);
  await page.goto(room.house.server.sign_in_link);
  await page.locator("main li").first().waitFor();
  await look("list");
  await see.fits_narrow(page, "desk, list");
  await page.locator("header button").first().click();
  await page.locator("form input[type=radio]").first().waitFor();
  await look("a new workshop");
  await see.fits_narrow(page, "desk, a new workshop");
  await page.keyboard.press("Escape");
  await page.getByRole("tab").last().click();
  await look("templates");
  await see.fits_narrow(page, "desk, templates");
  await page.goto(room.workshop.facilitator_link);
  await page.locator("button.big").waitFor();
  await look("ready");
  await page.locator(".sheet > :last-child").getByRole("button").last().click();
  await look("adding");
  await page.keyboard.press("Escape");
  await room.fill_choice("kennismaking");
  await room.steer({ do: "timer", activity: "kennismaking", seconds: 600, closes: true });
  await page.locator(".bars .count").first().waitFor();
  await page.locator("details:has(table) > summary").click();
  await look("choice, as a table");
  await see_windows(page, look);
  await page.locator("#tab-edit").click();
  await page.locator(".editor ol.items").waitFor();
  await look("editing a choice");
  await see.fits_narrow(page, "desk, editing a choice");
  await room.fill_board("ambities");
  await page.locator("#tab-results").click();
  await page.locator("li[data-card]").nth(7).waitFor();
  await page.locator("li[data-card] button.menu").first().click();
  await look("a card in hand");
  await page.locator(".tools .buttons button").first().click();
  await look("merging");
  await page.keyboard.press("Escape");
  await room.steer({ do: "moderate", activity: "ambities", change: { type: "hide", card: "card-0", hidden: true } });
  await page.locator("details.hidden > summary").click();
  await look("hidden cards");
  await page.locator("#tab-edit").click();
  await look("editing a board");
  await room.fill_map("domeinkaart");
  await page.locator("#tab-results").click();
  await page.locator("td button").first().click();
  await look("map, a cell");
  for (const at of [1, 2]) {
    await page.locator(".parts button").nth(at).click();
    await look(`map, part ${at + 1}`);
  }
  await page.locator("#tab-edit").click();
  await page.locator(".editor ol.items").waitFor();
  await look("editing a map");
  await see_remote_control(room, see);
}

async function see_windows(page, look) {
  for (const at of [0, 1]) {
    const menu = page.locator("main details:has(.chip) > summary, header details > summary").nth(at);
    await menu.click();
    await look(`menu ${at + 1}`);
    await page.keyboard.press("Escape");
  }
  for (const [name, open] of [["settings", "header .acts > button:nth-of-type(3)"], ["keys", "header .acts button.keys"], ["sharing", "header .acts > button:last-child"]]) {
    await page.locator(open).click();
    await page.getByRole("dialog").waitFor();
    await look(name);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
}

/** The same page on a phone. */
async function see_remote_control(room, see) {
  const page = await room.device("phone");
  await page.goto(room.workshop.facilitator_link);
  const panels = page.locator("nav.tabs button");
  for (const at of [0, 1, 2]) {
    await panels.nth(at).tap();
    await see.look_on_phone(page, `desk on a phone, panel ${at + 1}`);
  }
}

export async function see_screen(room, see) {
  const page = await room.device("screen");
  const look = (name) => see.look(page, `screen, ${name}`);
  await page.goto(room.workshop.screen_link);
  await page.locator("main .code").waitFor();
  await look("joining");
  await page.keyboard.press("?");
  await look("keys");
  await page.keyboard.press("Escape");
  await room.steer({ do: "show", activity: "zicht" });
  await page.locator("header h1").waitFor();
  await look("soon");
  await room.fill_choice("kennismaking");
  await room.steer({ do: "timer", activity: "kennismaking", seconds: 600, closes: false });
  await page.locator(".bars .count").first().waitFor();
  await look("choice");
  await room.fill_board("ambities");
  await page.locator("li[data-card]").nth(7).waitFor({ state: "attached" });
  await look("board");
  await room.fill_map("domeinkaart");
  await room.close("domeinkaart");
  await page.locator(".parts").waitFor();
  for (const key of ["1", "2", "3", "4"]) {
    await page.keyboard.press(key);
    await look(`map, part ${key}`);
  }
}
