// SPDX-License-Identifier: EUPL-1.2
export default {
  about: "Telefoons en scherm tellen de geplande minuten af. Is de tijd om, dan zeggen ze dat we verdergaan.",
  tells_next: "Zeg wat er daarna komt",
  tells_next_hint: "De titel van het volgende onderdeel staat dan onder de klok.",
};
