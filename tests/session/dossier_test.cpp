// SPDX-License-Identifier: EUPL-1.2
// What was gathered before the day: put, taken out, bounded, and told to facilitators alone.
#include "server/session/dossier.hpp"

#include <catch2/catch.hpp>

#include "tests/session/plain_kind.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

Json interview(const std::string& id, const std::string& text = "geheim-van-de-teamleider") {
  return {{"kind", "note"},
          {"id", id},
          {"title", "Gesprek " + id},
          {"domains", {"zorg"}},
          {"spoken_with", "Teamleider, 12 mei"},
          {"text", text}};
}

Json chart(const Json& rows) {
  return {{"as", "chart"},   {"form", "bars"},       {"unit", "mensen"},
          {"about", "Jaar"}, {"columns", {"Gouda"}}, {"rows", rows}};
}

Json data(const std::string& id, const Json& shows) {
  return {
      {"kind", "data"},
      {"id", id},
      {"title", "Cijfers " + id},
      {"domains", Json::array()},
      {"card", {{"shows", shows}, {"period", "2025"}, {"source", "BRP"}, {"licence", ""}, {"remark", ""}}}};
}

const Json figure{{"as", "figure"}, {"figure", "1.240"}, {"unit", "mensen"}};

std::string putting(const Json& item) {
  return Json{{"do", "put_dossier_item"}, {"item", item}}.dump();
}
std::string taking_out(const std::string& id) {
  return Json{{"do", "remove_dossier_item"}, {"item", id}}.dump();
}

/// The items as they are kept, by id.
std::vector<std::string> ids(const Lived& day) {
  std::vector<std::string> all;
  if (const auto& dossier = day.session().dossier())
    for (const auto& item : *dossier) all.push_back(session::id_of(item));
  return all;
}

Json told(const Lived& day) {
  const Json workshop = day.workshop(Role::facilitator);
  return workshop.contains("dossier") ? workshop["dossier"] : Json();
}

}  // namespace

TEST_CASE("an item takes the place of the one with its id, and others keep theirs", "[dossier][F2]") {
  Lived day(plain_kinds(), plain_workshop());
  REQUIRE(day.steer(putting(interview("d1"))));
  REQUIRE(day.steer(putting(data("d2", figure))));
  for (int again = 0; again < 2; ++again) REQUIRE(day.steer(putting(interview("d1", "anders"))));
  CHECK(ids(day) == std::vector<std::string>{"d1", "d2"});
  CHECK(std::get<protocol::InterviewNote>(day.session().dossier()->at(0)).text == "anders");
  // Another kind under the same id is the same item.
  REQUIRE(day.steer(putting(data("d1", figure))));
  CHECK(ids(day) == std::vector<std::string>{"d1", "d2"});
  REQUIRE(day.steer(taking_out("d1")));
  CHECK(day.steer(taking_out("d1")) == "not_found");
  CHECK(ids(day) == std::vector<std::string>{"d2"});
  CHECK(protocol::to_text(day.folded().steering().definition) ==
        protocol::to_text(day.session().steering().definition));
}

TEST_CASE("the place in the log that is told of a dossier names what is in it", "[dossier][L3][F3]") {
  Lived day(plain_kinds(), plain_workshop());
  CHECK(told(day).is_null());
  const auto first = day.steer(putting(interview("d1"))).seq;
  CHECK(told(day) == first);
  REQUIRE(day.open("a"));
  CHECK(told(day) == first);
  const auto second = day.steer(putting(interview("d1", "anders"))).seq;
  CHECK(told(day) == second);
  REQUIRE(day.undo());
  CHECK(told(day) == first);
  CHECK(std::get<protocol::InterviewNote>(day.session().dossier()->at(0)).text == interview("d1")["text"]);
  REQUIRE(day.steer(taking_out("d1")));
  CHECK(told(day).is_null());
  CHECK_FALSE(day.session().dossier().has_value());
  REQUIRE(day.undo());
  CHECK(told(day) == first);
}

TEST_CASE("nothing of the dossier is in what anybody is sent", "[dossier][S6]") {
  Lived day(plain_kinds(), plain_workshop());
  day.join("zorg");
  REQUIRE(day.open("a"));
  const auto of = [&](Role audience) {
    return day.workshop(audience).dump() + day.view(audience, "a").dump();
  };
  const std::string phone = of(Role::participant), screen = of(Role::screen);
  REQUIRE(day.steer(putting(interview("d1"))));
  REQUIRE(day.steer(putting(data("d2", figure))));
  CHECK(of(Role::participant) == phone);
  CHECK(of(Role::screen) == screen);
  for (const char* said : {"geheim", "Gesprek", "Teamleider", "Cijfers", "1.240"})
    CHECK(everything(day.session()).find(said) == std::string::npos);
}

TEST_CASE("only facilitators put something in the dossier", "[dossier][S6][F2]") {
  Lived day(plain_kinds(), plain_workshop());
  day.join("zorg");
  protocol::Steer steer;
  steer.command = made<protocol::SteerCommand>(putting(interview("d1")));
  CHECK(day.ask({Role::participant, "", 1}, 0, steer) == "not_allowed");
  CHECK(day.ask({Role::screen, "", 0}, 0, steer) == "not_allowed");
  CHECK(ids(day).empty());
}

TEST_CASE("an item is about domains of the workshop, or was when they were there", "[dossier][B3]") {
  Lived day(plain_kinds(), plain_workshop());
  Json item = interview("d1");
  item["domains"] = {"zorg", "nergens"};
  const Answer refused = day.steer(putting(item));
  CHECK(refused == "not_found");
  CHECK(refused.path == "/command/item/domains");
  REQUIRE(day.steer(putting(interview("d1"))));
  REQUIRE(day.steer(R"({"do":"set_domains","domains":[{"id":"bouw","name":"Bouw","expected":0}]})"));
  CHECK(day.steer(putting(interview("d1", "later"))));
  CHECK(day.steer(putting(interview("d2"))) == "not_found");
}

TEST_CASE("a row without a figure for every column is refused where it stands", "[dossier][B3]") {
  Lived day(plain_kinds(), plain_workshop());
  const Json good = {{"label", "2024"}, {"values", {nullptr}}};
  const Json short_one = {{"label", "2025"}, {"values", {1, 2}}};
  CHECK(day.steer(putting(data("d1", chart(Json::array({good}))))));
  const Answer refused = day.steer(putting(data("d1", chart(Json::array({good, short_one})))));
  CHECK(refused == "invalid");
  CHECK(refused.path == "/command/item/card/shows/rows/1/values");
}

TEST_CASE("a dossier has a bound on its items and on its bytes", "[dossier][B1]") {
  Lived day(plain_kinds(), plain_workshop());
  for (std::size_t i = 0; i < session::max_dossier_items; ++i)
    REQUIRE(day.steer(putting(interview("d" + std::to_string(i), ""))));
  CHECK(day.steer(putting(interview("one-more", ""))) == "limit");
  CHECK(day.steer(putting(interview("d7", "langer"))));

  Lived large(plain_kinds(), plain_workshop());
  std::size_t fit = 0;
  while (large.steer(putting(interview("d" + std::to_string(fit), std::string(10'000, 'x'))))) ++fit;
  CHECK(fit == session::max_dossier_bytes / 10'200);
  CHECK(large.steer(putting(interview("d0", ""))));
  CHECK(large.steer(putting(interview("d0", std::string(9'000, 'x')))));
}

TEST_CASE("a definition with a dossier that is none is refused where its fault is", "[dossier][B3]") {
  auto definition = plain_workshop();
  const auto items = [](const Json& json) { return made<protocol::DossierItem>(json.dump()); };
  definition.dossier = {items(interview("d1")), items(interview("d1"))};
  auto refusal = session::check_definition(plain_kinds(), definition);
  REQUIRE(refusal);
  CHECK(refusal->path == "/dossier/1/id");
  const Json short_one = {{"label", "2025"}, {"values", {1, 2}}};
  definition.dossier = {items(interview("d1")), items(data("d2", chart(Json::array({short_one}))))};
  refusal = session::check_definition(plain_kinds(), definition);
  REQUIRE(refusal);
  CHECK(refusal->path == "/dossier/1/card/shows/rows/0/values");
  definition.dossier = {items(interview("d1")), items(data("d2", figure))};
  CHECK_FALSE(session::check_definition(plain_kinds(), definition));
}

TEST_CASE("what a copy takes along is data, and no interview", "[dossier][S6][D4]") {
  std::optional<session::Dossier> dossier;
  session::leave_out_notes(dossier);
  CHECK_FALSE(dossier.has_value());
  const auto items = [](const Json& json) { return made<protocol::DossierItem>(json.dump()); };
  dossier = {items(interview("d1")), items(data("d2", figure)), items(interview("d3"))};
  session::leave_out_notes(dossier);
  REQUIRE(dossier.has_value());
  CHECK(dossier->size() == 1);
  CHECK(session::id_of(dossier->front()) == "d2");
  dossier = {items(interview("d1"))};
  session::leave_out_notes(dossier);
  CHECK_FALSE(dossier.has_value());
}
