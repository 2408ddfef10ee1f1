// SPDX-License-Identifier: EUPL-1.2
// What downloads and imports make of the dossier.
#include <catch2/catch.hpp>

#include "server/exports/csv.hpp"
#include "tests/results/lived_workshop.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

const char* const an_interview =
    R"({"do":"put_dossier_item","item":{"kind":"note","id":"d1","title":"kanarie-gesprek","domains":["zorg"],
    "spoken_with":"kanarie-teamleider","text":"kanarie-woorden"}})";
const char* const some_data =
    R"({"do":"put_dossier_item","item":{"kind":"data","id":"d2","title":"kanarie-cijfers","domains":[],"card":{
    "shows":{"as":"chart","form":"bars","unit":"%","about":"Jaar","columns":["Gouda"],
    "rows":[{"label":"2024","values":[12.5]},{"label":"2025","values":[null]}]},
    "period":"2025","source":"kanarie-bron","licence":"CC0","remark":""}}})";

LivedWorkshop gathered() {
  LivedWorkshop day(definition(true));
  for (const char* domain : {"zorg", "bouw"}) day.join(domain);
  REQUIRE(day.steer(an_interview));
  REQUIRE(day.steer(some_data));
  return day;
}

}  // namespace

TEST_CASE("no table of results holds anything of the dossier", "[dossier][S6]") {
  for (const auto& one : gathered().tables())
    CHECK(exports::csv(one, exports::Separator::comma).find("kanarie") == std::string::npos);
}

TEST_CASE("the document of facilitators holds the dossier, and an import brings it back", "[dossier][D3]") {
  const auto document = gathered().document();
  REQUIRE(document.definition.dossier.has_value());
  CHECK(document.definition.dossier->size() == 2);
  const LivedWorkshop copy = imported(document);
  CHECK((copy.session().dossier() == document.definition.dossier));
  CHECK(protocol::to_text(copy.document().definition) == protocol::to_text(document.definition));
  CHECK((copy.restarted().session().dossier() == document.definition.dossier));
}
