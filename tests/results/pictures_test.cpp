// SPDX-License-Identifier: EUPL-1.2
// Pictures that travel with a download, and come back with an import.
#include <catch2/catch.hpp>

#include "server/results/import.hpp"
#include "tests/results/lived_workshop.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

const std::string market(22, 'm'), unused(22, 'u');
const std::map<std::string, std::string> bytes{{market, "_9j_"}, {unused, "_9j-"}};
const session::Actor laptop{protocol::Role::facilitator, "laptop", 0};

/// A day with a slide that shows a picture, and another picture that nothing shows.
LivedWorkshop day_with_pictures() {
  protocol::WorkshopDefinition made = definition(true);
  LivedWorkshop day(made);
  for (const auto& [id, data] : bytes)
    REQUIRE(day.decided(laptop, session::AddPicture{{id, protocol::PictureForm::jpeg, 40, 30, data}}));
  REQUIRE(day.steer(
      R"({"do":"put_activity","before":null,"definition":{"id":"dia","kind":"slide","title":"Markt","instruction":"",
      "minutes":1,"release":"live","settings":{"markdown":"","notes":"","picture":{"id":")" +
      market + R"(","width":40,"height":30,"alt":"De markt"}}}})"));
  return day;
}

protocol::ExportedWorkshop document_of(const LivedWorkshop& day) {
  return results::document_of(day.session(), day.position(), bytes);
}

session::Refusal refused(const protocol::ExportedWorkshop& document) {
  const auto entries = results::entries_of(document, "again", "87654321", kinds());
  REQUIRE_FALSE(entries);
  return entries.error();
}

}  // namespace

TEST_CASE("a download holds the pictures that the programme shows, and no others", "[D3]") {
  const LivedWorkshop day = day_with_pictures();
  const auto document = document_of(day);
  REQUIRE(document.pictures);
  REQUIRE(document.pictures->size() == 1);
  CHECK(document.pictures->front().id == market);
  CHECK(document.pictures->front().data == bytes.at(market));
  CHECK_THROWS_AS(results::document_of(day.session(), day.position()), std::out_of_range);
}

TEST_CASE("a workshop that is imported has the pictures that it was exported with", "[D3]") {
  const auto document = document_of(day_with_pictures());
  const LivedWorkshop copy = imported(document);
  auto again = document_of(copy);
  again.id = document.id;
  again.epoch = document.epoch;
  again.seq = document.seq;
  again.chain = document.chain;
  CHECK(protocol::to_text(again) == protocol::to_text(document));
  CHECK(copy.session().album().find(market));
  CHECK_FALSE(copy.session().album().find(unused));
}

TEST_CASE("an import without a picture that it shows, or with one twice, is refused", "[D3][B3]") {
  const auto document = document_of(day_with_pictures());
  auto without = document;
  without.pictures.reset();
  CHECK(refused(without).reason == protocol::Reason::not_found);
  auto twice = document;
  twice.pictures->push_back(twice.pictures->front());
  CHECK(refused(twice).path == "/pictures/1/id");
  auto larger = document;
  larger.pictures->front().width = 41;
  CHECK(refused(larger).reason == protocol::Reason::invalid);
}
