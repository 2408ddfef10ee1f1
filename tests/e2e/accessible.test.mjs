// SPDX-License-Identifier: EUPL-1.2
// Every page in every state it can be in, for everybody: in Dutch and English, light and dark, large and small.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open_house } from "./browser.mjs";
import { see_desk, see_screen, see_phone, see_strangers } from "./walks.mjs";
import { Inspection } from "./inspect.mjs";
import { Room } from "./room.mjs";

let house;
before(async () => (house = await open_house()));
after(() => house.close());

for (const [language, scheme, other_scheme] of [["nl", "light", "dark"], ["en", "dark", null]]) {
  const walk = (who, see) =>
    test(`${who} can be used by everybody, in ${language} and ${scheme}`, async () => {
      const inspection = new Inspection(language, scheme, other_scheme);
      const room = await Room.fill(house, language);
      try {
        await see(room, inspection);
      } catch (fault) {
        await house.picture("failed-accessible");
        throw fault;
      } finally {
        room.leave();
      }
      assert.deepEqual(inspection.faults, []);
      assert.ok(inspection.looked_at >= 4);
    });
  walk("a page that somebody comes to by mistake", see_strangers);
  walk("the phone", see_phone);
  walk("the facilitator's page", see_desk);
  walk("the screen", see_screen);
}
