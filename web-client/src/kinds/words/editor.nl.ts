// SPDX-License-Identifier: EUPL-1.2
export default {
  about: "Iedereen geeft een paar losse woorden. Samen worden ze een wolk: hoe vaker genoemd, hoe groter. Hoofdletters en spaties maken geen verschil.",
  max_words: "Woorden per persoon",
  max_words_hint: "1 tot 10. Met drie komt er al veel op tafel.",
};
