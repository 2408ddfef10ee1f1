// SPDX-License-Identifier: EUPL-1.2
/** Choosing a picture, wherever an editor has one. */
export default {
  picture: {
    add: "Afbeelding toevoegen",
    add_for: (name: string) => `Afbeelding toevoegen bij ‘${name}’`,
    hint: "Een foto of tekening: JPEG of PNG, hoogstens 8 MB. Waar de foto gemaakt is en andere verborgen gegevens gaan eruit.",
    other: "Andere kiezen",
    remove: "Afbeelding weghalen",
    sending: (name: string) => `‘${name}’ wordt verstuurd`,
    alt: "Wat is er te zien?",
    alt_hint: "Dit hoort wie de afbeelding niet ziet. Noem in één zin wat ertoe doet. Staat dat al in de tekst ernaast? Laat het dan leeg.",
    why: {
      picture_too_large: "Dit bestand is groter dan 8 MB. Maak het kleiner, of kies een andere afbeelding.",
      picture_form: "Dit is geen JPEG of PNG. Kies een foto of tekening in een van die twee vormen.",
      picture_for_print: "Deze JPEG is voor drukwerk gemaakt (CMYK). Sla hem op in RGB en probeer het opnieuw.",
      picture_too_many_pixels: "Deze afbeelding heeft te veel beeldpunten. Maak haar kleiner en probeer het opnieuw.",
      picture_damaged: "Dit bestand is beschadigd of niet compleet. Kies een andere afbeelding.",
      limit: "Er kunnen geen afbeeldingen meer bij in deze workshop: hoogstens 60, en samen 16 MB.",
      storage_full: "De schijf van de server is vol. Vraag de beheerder om ruimte te maken.",
      busy: "Het is even druk op de server. Probeer het zo nog eens.",
      unsent: "De server is niet te bereiken. Kijk of je internet werkt en probeer het opnieuw.",
      other: "Dit lukte niet. Laad de pagina opnieuw en probeer het nog eens.",
    },
  },
};
