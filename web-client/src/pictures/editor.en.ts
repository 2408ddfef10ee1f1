// SPDX-License-Identifier: EUPL-1.2
import type nl from "./editor.nl";

export default {
  picture: {
    add: "Add a picture",
    add_for: (name) => `Add a picture to ‘${name}’`,
    hint: "A photo or drawing: JPEG or PNG, 8 MB at most. Where it was taken and other hidden data are left out.",
    other: "Choose another",
    remove: "Take the picture away",
    sending: (name) => `Sending ‘${name}’`,
    alt: "What is there to see?",
    alt_hint: "This is for people who do not see the picture. Say in one sentence what matters. Does the text beside it say so already? Then leave it empty.",
    why: {
      picture_too_large: "This file is larger than 8 MB. Make it smaller, or choose another picture.",
      picture_form: "This is not a JPEG or PNG. Choose a photo or drawing in one of those two forms.",
      picture_for_print: "This JPEG was made for print (CMYK). Save it as RGB and try again.",
      picture_too_many_pixels: "This picture has too many pixels. Make it smaller and try again.",
      picture_damaged: "This file is damaged or not complete. Choose another picture.",
      limit: "No more pictures fit into this workshop: 60 at most, and 16 MB together.",
      storage_full: "The server's disk is full. Ask the administrator to make room.",
      busy: "The server is busy. Try again in a moment.",
      unsent: "The server cannot be reached. Check your internet connection and try again.",
      other: "That did not work. Reload the page and try once more.",
    },
  },
} satisfies typeof nl as typeof nl;
