// SPDX-License-Identifier: EUPL-1.2
/** Sentences about who of several facilitators steers. */
export default {
  heading: "Begeleiding",
  together: (devices: number) => `Jullie sturen samen, met ${devices} apparaten.`,
  take: "Leiding nemen",
  take_hint: "Neem je de leiding, dan stuur jij alleen en kijken de anderen mee.",
  mine: "Jij leidt nu.",
  mine_as: (name: string) => `Jij leidt nu, als ${name}.`,
  share: "Samen leiden",
  theirs: (who: string) => `${who} leidt nu.`,
  theirs_hint: "Jij kijkt mee. Kaarten ordenen en invoeren voor anderen kan ook nu.",
  take_over: "Overnemen",
  taken_over: (who: string) => `${who} heeft de leiding overgenomen.`,
  given_back: "Iedereen stuurt weer mee.",
  refused: (who: string) => `${who} leidt nu. Neem eerst de leiding over.`,
  who: {
    laptop: (name: string) => `${name} (laptop)`, tablet: (name: string) => `${name} (tablet)`,
    phone: (name: string) => `${name} (telefoon)`, program: (name: string) => `${name} (programma)`,
  },
  unnamed: { laptop: "Een laptop", tablet: "Een tablet", phone: "Een telefoon", program: "Een programma" },
  name: {
    ask: "Zet je naam erbij",
    change: "Andere naam",
    heading: "Hoe heet je?",
    hint: "Zo zien je medebegeleiders wie er leidt. Deelnemers zien het niet.",
    label: "Je naam",
    keep: "Bewaar",
  },
};
