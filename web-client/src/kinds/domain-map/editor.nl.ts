// SPDX-License-Identifier: EUPL-1.2
export default {
  about: "Ieder vult voor het eigen vakgebied in hoe sterk elk aspect het raakt, wat we al doen, waar we tegenaan lopen en wat we niet weten. Daarna: wie heb je nodig, en krijg je genoeg?",
  aspects: "Aspecten van het onderwerp",
  aspects_hint: "Elk aspect wordt een scherm op de telefoon; vier tot zes werkt het prettigst. Je kunt ook een lijstje plakken.",
  aspect: (n: number) => `Aspect ${n}`,
  add: "Aspect toevoegen",
  up: (name: string) => `Zet ‘${name}’ hoger`,
  down: (name: string) => `Zet ‘${name}’ lager`,
  remove: (name: string) => `Verwijder ‘${name}’`,
  who: "Namens wie spreken de deelnemers?",
  on_behalf: "Namens hun vakgebied",
  on_behalf_hint: "Elk vakgebied staat met naam op de kaart, ook als er maar één persoon van aan tafel zit. De telefoon zegt dat erbij, voordat iemand iets invult.",
  personal: "Op persoonlijke titel",
  personal_hint: "Vakgebieden met weinig mensen gaan samen onder ‘Overige vakgebieden’, zodat niemand te herkennen is.",
};
