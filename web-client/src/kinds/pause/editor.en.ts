// SPDX-License-Identifier: EUPL-1.2
import type nl from "./editor.nl";

export default {
  about: "Phones and the screen count the planned minutes down. When the time is up, they say that we go on.",
  tells_next: "Say what comes after",
  tells_next_hint: "The title of the next part then stands below the clock.",
} satisfies typeof nl as typeof nl;
