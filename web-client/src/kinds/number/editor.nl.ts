// SPDX-License-Identifier: EUPL-1.2
import measures from "../measures_editor.nl";

export default {
  measures,
  unit: "Eenheid",
  unit_hint: "Staat achter het getal: mensen, %, km.",
  decimals: "Cijfers achter de komma",
  minimum: "Laagste dat kan",
  maximum: "Hoogste dat kan",
  bounds_hint: "Mogen leeg blijven. Met allebei krijgt de telefoon ook een schuif.",
  true_value: "Juiste waarde",
  true_value_hint: "Is er een? Ze wordt pas getoond als dit gesloten is.",
  within: "Hoeveel procent ernaast heet nog dichtbij?",
  bounds_wrong: "Nog niet opgeslagen: het laagste moet onder het hoogste liggen, en de juiste waarde ertussen.",
};
