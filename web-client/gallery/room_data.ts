// SPDX-License-Identifier: EUPL-1.2
// A day like the one in Gouda, as the facilitator's page and the screen are told of it, for any number of people.
import type { Domain, Language } from "@protocol/common";
import type { Board, CardView, DomainCount } from "@protocol/kinds/ambitions";
import type { Tally } from "@protocol/kinds/choice";
import type { CellView, Map as DomainMap, NeedView, Notes } from "@protocol/kinds/domain_map";

export type Size = "empty" | "3" | "13" | "300" | "10000" | "long";
export const people_of: Record<Size, number> = { empty: 0, "3": 3, "13": 13, "300": 300, "10000": 10_000, long: 13 };

const names = {
  nl: ["Burgerzaken", "Registratie (BRP)", "Huisvesting en wonen", "Zorg en welzijn", "Openbare orde en veiligheid", "Handhaving en toezicht", "Communicatie", "Economische zaken"],
  en: ["Civil affairs", "Registration (BRP)", "Housing", "Care and welfare", "Public order and safety", "Enforcement", "Communication", "Economic affairs"],
};
const long_names = ["Arbeidsmarktregiobeleidscoördinatie", "Huisvestingsvergunningverleningsprocedures en woonruimteverdeling", "Maatschappelijke ontwikkeling (zorg, welzijn en gezondheidsbescherming)"];

export const domains = (language: Language, size: Size): Domain[] =>
  (size === "long" ? [...long_names, ...names[language].slice(3)] : names[language]).map((name, at) => ({ id: `d${at}`, name, expected: at === 6 ? 1 : 2 }));

const options = {
  nl: ["Ja, en iedereen houdt zich eraan", "Ja, maar bijna niemand kent ze", "Nee, we kijken per geval", "Dat weet ik niet"],
  en: ["Yes, and everybody keeps to them", "Yes, but hardly anybody knows them", "No, we decide case by case", "I do not know"],
};
const long_options = ["Met een huisvestingsvergunningverleningsprocedure voor alle uitzendbureaus", "Met meervoudigepersoonshuishoudenregistratieverplichtingen", "Zoals het nu gaat: ieder vakgebied voor zich, en soms bellen we elkaar als het echt niet anders kan"];
export const option_list = (language: Language, size: Size, many = false) =>
  (size === "long" ? long_options : many ? Array.from({ length: 12 }, (_, at) => (language === "nl" ? `Maatregel ${at + 1}: vaker samen controleren` : `Measure ${at + 1}: inspect together more often`)) : options[language]).map((text, key) => ({ key, text }));

/** The same numbers each time: a small generator of its own. */
export function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

export function tally(count: number, kinds: number, all: Domain[], split: boolean, correct: number[] | null): Tally {
  const draw = numbers(7 + kinds);
  const per_domain = all.map(() => Array.from({ length: kinds }, () => 0));
  for (let person = 0; person < count; person += 1) per_domain[draw(all.length)]![Math.min(draw(kinds), draw(kinds))]! += 1;
  const sum = (lists: number[][]) => Array.from({ length: kinds }, (_, at) => lists.reduce((total, list) => total + list[at]!, 0));
  const answers = (list: number[]) => list.reduce((total, value) => total + value, 0);
  const groups = per_domain.map((counts, at) => ({ domain: all[at]!.id as string | null, answers: answers(counts), counts }));
  const small = groups.filter((group) => group.answers < 3);
  const rest = { domain: null, answers: answers(sum(small.map((group) => group.counts))), counts: sum(small.map((group) => group.counts)) };
  return { answers: count, counts: sum(per_domain), correct, split: split ? [...groups.filter((group) => group.answers >= 3), ...(rest.answers > 0 ? [rest] : [])] : null };
}

const ambitions = {
  nl: [
    "Binnen een jaar weten we waar alle arbeidsmigranten wonen", "Iedereen staat binnen vijf dagen ingeschreven in de BRP", "Eén loket voor wie hier komt werken, in vier talen",
    "Regionale afspraken over huisvesting, zodat beleid in de ene gemeente het probleem niet naar de volgende duwt", "Vaste controles samen met toezicht, BRP en omgevingsdienst", "Een leegstandskaart die elke maand klopt",
    "Uitzendbureaus tekenen een convenant", "Huisarts en GGD bereikbaar voor iedereen die hier woont", "Meldpunt uitbuiting, ook in het Pools en Roemeens", "Duizend goede slaapplekken in de regio in 2030",
  ],
  en: [
    "Within a year we know where all migrant workers live", "Everybody is registered within five days", "One counter for who comes to work here, in four languages",
    "Regional agreements on housing, so that policy in one town does not push the problem to the next", "Regular inspections together with registration and the environment agency", "A map of vacant buildings that is right every month",
    "Employment agencies sign a covenant", "A doctor within reach for everybody who lives here", "A place to report exploitation, in Polish and Romanian too", "A thousand good beds in the region by 2030",
  ],
};

export function board(count: number, language: Language, all: Domain[], long: boolean): Board {
  const draw = numbers(11);
  const amount = count === 0 ? 0 : count <= 3 ? 4 : count <= 13 ? 10 : 120;
  const cards: CardView[] = Array.from({ length: amount }, (_, at) => ({
    id: `c${at}`, text: long && at % 3 === 0 ? "Arbeidsmigrantenhuisvestingsvergunningverleningsproceduresvereenvoudiging binnen vier weken" : ambitions[language][at % 10]!,
    term: draw(2) === 0 ? "short" : "long", level: draw(5) < 3 ? "local" : "regional", carried_by: draw(4) === 0 ? null : all[draw(all.length)]!.id,
    needs: Array.from(new Set([all[draw(all.length)]!.id, all[draw(all.length)]!.id])).slice(0, draw(3)), dots: Math.max(0, draw(9) - 2),
    merged: at === 4 ? [{ id: "m1", text: ambitions[language][6]! }, { id: "m2", text: ambitions[language][8]! }] : [],
  }));
  const count_of = (domain: string | null): DomainCount => ({ domain, carries: cards.filter((card) => card.carried_by === domain).length, needed: domain === null ? 0 : cards.filter((card) => card.needs.includes(domain)).length });
  return { cards, domains: [...all.map((domain) => count_of(domain.id)), count_of(null)] };
}

const aspect_texts = { nl: ["Wonen", "Werk en uitzendbureaus", "Registratie", "Zorg en gezondheid", "Veiligheid en uitbuiting"], en: ["Housing", "Work and agencies", "Registration", "Care and health", "Safety and exploitation"] };
export const aspects = (language: Language, size: Size) => (size === "long" ? [...aspect_texts[language].slice(0, 3), "Meervoudigepersoonshuishoudens", "Onderwijs en kinderopvangvoorzieningen", "Leegstandsbeheer"] : aspect_texts[language]).map((text, at) => ({ id: `asp${at}`, text }));

const unknown = { nl: ["Hoeveel leegstaande panden zijn nu bewoond?", "Wie controleert de uitzendbureaus?", "Mag de huisarts iemand zonder BSN inschrijven?"], en: ["How many vacant buildings are inhabited now?", "Who inspects the agencies?", "May a doctor register somebody without a number?"] };
const notes = (texts: string[], more = 0): Notes => ({ texts, more });

export function domain_map(count: number, language: Language, size: Size, all: Domain[]): DomainMap {
  const draw = numbers(5);
  const cells: CellView[] = [];
  const silent = new Set(count === 0 ? all.map((domain) => domain.id) : [all[6]!.id]);
  for (const domain of all) {
    if (silent.has(domain.id)) continue;
    for (const aspect of aspects(language, size)) {
      if (draw(9) === 0) continue;
      const touched = [0, 0, 0, 0];
      const middle = draw(4);
      for (let person = 0; person < Math.max(1, Math.round(count / 7)); person += 1) touched[Math.min(3, Math.max(0, middle + draw(3) - 1))]! += 1;
      const says = draw(3) === 0;
      cells.push({ domain: domain.id, aspect: aspect.id, touched, doing: notes(says ? [language === "nl" ? "Controle op melding, samen met de BRP" : "Inspection on report, with registration"] : []), obstacles: notes(says ? [language === "nl" ? "Geen capaciteit voor huisbezoeken" : "No capacity for visits"] : []), unknown: notes(draw(3) === 0 ? [unknown[language][draw(3)]!] : [], count > 100 ? 4 : 0) });
    }
  }
  const ways = new Map<string, NeedView>();
  const pairs = count === 0 ? 0 : count <= 3 ? 4 : 12;
  for (let at = 0; at < pairs; at += 1) {
    const from = all[draw(all.length)]!.id;
    const to = all[draw(all.length)]!.id;
    if (from === to || silent.has(from)) continue;
    const met = draw(3);
    ways.set(`${from}>${to}`, { from, to, yes: met === 0 ? 2 : 0, partly: met === 1 ? 2 : 0, no: met === 2 ? 3 : 0, answered: false });
  }
  return { cells, needs: [...ways.values()].map((need) => ({ ...need, answered: ways.has(`${need.to}>${need.from}`) })), silent: [...silent] };
}
