// SPDX-License-Identifier: EUPL-1.2
// Cards with what is not arranged yet, and with ambitions.
import { eventually } from "./browser.mjs";
import { final_answers, participation } from "./day.mjs";
import { the_moderation } from "./story_moderation.mjs";

export async function write_cards(day) {
  const { desk, cast, screen } = day;
  const id = "geregeld";
  await desk.go_on("Volgende");
  await desk.go_on("Open voor antwoorden");
  await cast.at(id);
  await cast.write_cards(id);
  await desk.answered(participation(id));
  for (const page of [desk.page, screen]) await eventually(() => page.locator("li[data-card]").count(), (count) => count === final_answers(id).length, "all cards hang there");
  await day.shots("8-cards");
  await desk.go_on("Sluit");
}

export async function order_the_board(day) {
  const { desk, cast, screen } = day;
  const id = "ambities";
  await desk.go_on("Volgende");
  await desk.go_on("Open voor antwoorden");
  await cast.at(id);
  await cast.write_cards(id);
  await cast.give_dots(id);
  const cards = final_answers(id).filter(({ payload }) => payload.type === "card");
  const dots = final_answers(id).reduce((sum, { payload }) => sum + (payload.dots ?? 0), 0);
  await eventually(() => desk.dots(), (sum) => sum === dots, `${dots} dots in all`);
  await day.shots("9-board");
  await the_moderation(day, cards.length);
  await eventually(() => screen.locator("li[data-card]").count(), (count) => count === cards.length - 2, "one was merged, one hidden");
  await day.shots("10-moderated");
  await desk.go_on("Sluit");
  await cast.each_phone((phone) => phone.page.locator(".text", { hasText: "Duidelijk: zo staat het in het plan" }).waitFor());
}
