// SPDX-License-Identifier: EUPL-1.2
// The whole day in Gouda: a facilitator, a screen, three phones by touch, and ten people more.
import { after, before } from "node:test";
import { open_house, shot } from "./browser.mjs";
import { chapters } from "./chapters.mjs";
import { activities } from "./day.mjs";
import { order_the_board, write_cards } from "./story_board.mjs";
import { fill_a_choice_live, hold_back_from_the_screen, hold_back_until_closing, play_choice } from "./story_choices.mjs";
import { the_downloads, the_import } from "./story_downloads.mjs";
import { join, open_the_screen, sign_in } from "./story_joining.mjs";
import { kill_the_server, look_at_the_map } from "./story_map.mjs";

/** Who and what there is, filled as the day goes: house, desk, workshop, screen, cast. */
const day = {
  title: "Arbeidsmigranten aan tafel",
  /** Pictures of a phone, the facilitator's page and the screen. */
  async shots(name) {
    await shot(day.cast.phones[0].phone.page, `${name}-phone`);
    await shot(day.desk.page, `${name}-desk`);
    await shot(day.screen, `${name}-screen`);
  },
};
const chapter = chapters(() => day.house);

before(async () => (day.house = await open_house()));
after(async () => {
  day.cast?.leave();
  await day.house.close();
});

chapter("a facilitator signs in by the link in the terminal and makes a workshop from a template", () => sign_in(day));
chapter("the screen opens by its link and says how to join", () => open_the_screen(day));
chapter("a code alone is enough to join, and the facilitator sees who is at the table [J1]", () => join(day));
chapter("a choice fills live; a timer runs alike everywhere; closing is undone [F3] [V4]", () => fill_a_choice_live(day));
chapter("nobody but the facilitator sees a result before it is released, and a reload keeps the answer [S1] [J2]", () => hold_back_until_closing(day));
chapter("the facilitator holds results back from the screen, and shows them when it suits", () => hold_back_from_the_screen(day));
for (const { id } of activities.slice(3, 7)) chapter(`the room goes on: ${id} [V4]`, () => play_choice(day, id));
chapter("the server is killed while people fill in the domain map, and everybody goes on [R1] [J2]", () => kill_the_server(day));
chapter("the map shows every cell, and who was silent, to the facilitator, the screen and the phones [V4]", () => look_at_the_map(day));
chapter("the room goes on: aanmelden [V4]", () => play_choice(day, "aanmelden"));
chapter("cards are written by touch and hang on the board at once", () => write_cards(day));
chapter("dots are given by touch; the facilitator moves, merges, edits, hides and assigns, and takes back a mistake [F3] [S4]", () => order_the_board(day));
chapter("the room goes on: eerste-stap, and the programme ends", async () => {
  await play_choice(day, "eerste-stap");
  await day.desk.go_on("Rond af");
  await day.desk.at("Het programma is afgelopen");
  await day.screen.locator("main").getByText("13 deelnemers").waitFor();
});
chapter("the downloads hold exactly what everybody said, and name their place in the log [D1] [D2] [V4]", () => the_downloads(day));
chapter("the JSON, read in again, is the same workshop [D3]", () => the_import(day));
