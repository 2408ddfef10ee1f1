// SPDX-License-Identifier: EUPL-1.2
// A workshop with a dozen people who answer at once, for tests that look at pages rather than at a story.
import { Person } from "./people.mjs";

const locale = { nl: "nl-NL", en: "en-GB" };

export class Room {
  /** A workshop "Beleid in een dag" in this language, with people from its domains in turn. */
  static async fill(house, language, { people = 8, title = "Samen aan tafel" } = {}) {
    const room = new Room();
    room.house = house;
    room.language = language;
    room.workshop = await house.server.make_workshop(`beleid-in-een-dag-${language}`, title, language);
    const { definition } = await house.server.document(room.workshop);
    room.domains = definition.domains;
    room.activity = (id) => definition.activities.find((one) => one.id === id);
    room.people = Array.from({ length: people }, (_, at) => new Person(house.server, room.workshop.code, { domain: room.domains[at % 4].id }));
    await Promise.all(room.people.map((one) => one.arrived()));
    return room;
  }

  device(kind, options = {}) {
    return this.house.device(kind, { locale: locale[this.language], ...options });
  }

  steer(command) {
    return this.house.server.steer(this.workshop, command);
  }

  open(activity) {
    return this.steer({ do: "open", activity, round: 1 });
  }

  /** Opens it, and everybody answers as `answers` says for the person at this place. */
  async fill_in(activity, answers) {
    await this.open(activity);
    await Promise.all(this.people.map(async (person, at) => {
      for (const { id, ...payload } of answers(at)) await person.put(activity, payload, id);
    }));
  }

  fill_choice(activity) {
    const { options } = this.activity(activity).settings;
    return this.fill_in(activity, (at) => [{ options: [options[at % options.length].key] }]);
  }

  fill_board(activity, text = (at) => `Ambitie ${at}`) {
    return this.fill_in(activity, (at) => [{ id: `card-${at}`, type: "card", text: text(at), term: at % 2 ? "long" : "short", level: at % 3 ? "local" : "regional", carried_by: at % 4 ? this.domains[at % 8].id : null, needs: [this.domains[(at + 1) % 8].id] }]);
  }

  fill_map(activity, text = (at) => `Opmerking ${at}`) {
    const { aspects } = this.activity(activity).settings;
    return this.fill_in(activity, (at) => [
      { type: "cell", aspect: aspects[at % aspects.length].id, touched: at % 4, doing: text(at), obstacles: text(at), unknown: text(at) },
      { type: "need", domain: this.domains[(at % 4 + 1) % 4].id, met: ["yes", "partly", "no"][at % 3] },
    ]);
  }

  close(activity) {
    return this.steer({ do: "close", activity });
  }

  leave() {
    this.people.forEach((one) => one.leave());
  }
}
