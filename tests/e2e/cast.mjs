// SPDX-License-Identifier: EUPL-1.2
// The thirteen of the scripted day: three with a phone in a browser, ten who speak the protocol.
import { eventually, shot } from "./browser.mjs";
import { activity, answers_of, card_text, domain_name, script } from "./day.mjs";
import { is_support, seat } from "./people.mjs";
import { Phone } from "./phone.mjs";

const with_phone = [0, 3, 7];
const option_texts = (id, payload) => payload.options.map((key) => activity(id).settings.options.find((one) => one.key === key).text);

export class Cast {
  /** Everybody joins by the code: phones by touch. Each of `phones` and `others` has its `lines` of the script. */
  static async gather(house, code) {
    const cast = new Cast();
    cast.others = await seat_others(house, code);
    cast.phones = [];
    for (const at of with_phone) {
      const phone = new Phone(await house.device("phone"));
      await phone.join(code);
      if (at === with_phone[0]) await phone.page.getByRole("heading", { name: "Vanuit welk vakgebied zit je aan tafel?" }).waitFor().then(() => shot(phone.page, "phone-domain"));
      await phone.choose_domain(domain_name(script[at].domain));
      cast.phones.push({ phone, lines: script[at] });
    }
    return cast;
  }

  async each_phone(work) {
    for (const { phone, lines } of this.phones) await work(phone, lines);
  }

  async each_other(work) {
    await Promise.all(this.others.map(({ person, lines }) => work(person, lines)));
  }

  /** All phones are at this activity. */
  async at(id) {
    await this.each_phone((phone) => phone.at(activity(id).title));
  }

  /** Who has no phone gives the answers that `wanted` accepts, in their order. */
  async others_answer(id, wanted = () => true, change = (answer) => answer) {
    await this.each_other(async (person, lines) => {
      for (const answer of answers_of(lines, id).filter(wanted)) {
        const { payload, id: own } = await change(answer, person);
        await person.put(id, payload, own);
      }
    });
  }

  async answer_choice(id) {
    await Promise.all([
      this.others_answer(id),
      this.each_phone(async (phone, lines) => {
        for (const { payload } of answers_of(lines, id)) await phone.choose(option_texts(id, payload));
      }),
    ]);
  }

  /** First all cards, then the dots that people put on each other's. */
  async write_cards(id) {
    await Promise.all([
      this.others_answer(id, (answer) => !is_support(answer)),
      this.each_phone(async (phone, lines) => {
        for (const { payload } of answers_of(lines, id).filter((answer) => !is_support(answer))) await phone.write_card(payload, lines.domain);
      }),
    ]);
  }

  async give_dots(id) {
    await Promise.all([
      // Cards written on a phone have names of their own: the board says which.
      this.others_answer(id, is_support, async ({ payload }, person) => {
        const text = card_text(payload.card);
        const card = await eventually(() => person.views[id]?.board?.cards.find((one) => one.text === text), Boolean, `the card '${text}' should hang on the board`);
        return { payload: { ...payload, card: card.id } };
      }),
      this.each_phone(async (phone, lines) => {
        for (const { payload } of answers_of(lines, id).filter(is_support)) await phone.give_dots(card_text(payload.card), payload.dots);
      }),
    ]);
  }

  leave() {
    this.others.forEach(({ person }) => person.leave());
  }
}

async function seat_others(house, code) {
  const lines = script.filter((_, at) => !with_phone.includes(at));
  const people = await seat(house.server, code, lines);
  return people.map((person, at) => ({ person, lines: lines[at] }));
}
