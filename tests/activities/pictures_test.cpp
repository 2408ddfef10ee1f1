// SPDX-License-Identifier: EUPL-1.2
// Pictures in settings: where they may come from, who sees them, and what becomes of answers.
#include <catch2/catch.hpp>

#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

const session::Actor facilitator{Role::facilitator, "laptop", 0};

std::string id_of(std::size_t number) {
  std::string id(22, 'A');
  for (std::size_t at = id.size(); number > 0; number /= 10) id[--at] = static_cast<char>('0' + number % 10);
  return id;
}

session::AddPicture picture(std::size_t number, std::size_t bytes = 6) {
  return {{id_of(number), protocol::PictureForm::jpeg, 800, 600, std::string(bytes * 4 / 3, 'A')}};
}

Json shown(std::size_t number) {
  return {{"id", id_of(number)}, {"width", 800}, {"height", 600}, {"alt", "De markt"}};
}

Json slide_with(const Json& picture) {
  return {{"markdown", ""}, {"notes", ""}, {"picture", picture}};
}

Json choice_with(const Json& picture) {
  return {
      {"options", {{{"key", 0}, {"text", "Markt"}, {"picture", picture}}, {{"key", 1}, {"text", "Plein"}}}},
      {"max_picks", 1},
      {"correct", Json::array()},
      {"split_by_domain", false}};
}

Answer put(Lived& day, const std::string& kind, const Json& settings, const std::string& id = "x") {
  const Json definition{{"id", id},      {"kind", kind},      {"title", "T"},        {"instruction", ""},
                        {"minutes", 5u}, {"release", "live"}, {"settings", settings}};
  return day.steer(Json{{"do", "put_activity"}, {"before", nullptr}, {"definition", definition}}.dump());
}

Lived a_slide() {
  return open_activity("slide", R"({"markdown":"","notes":""})", {"zorg"});
}

Lived a_choice() {
  Json settings = choice_with(shown(1));
  settings["options"][0].erase("picture");
  return open_activity("choice", settings.dump(), {"zorg", "zorg", "zorg"});
}

}  // namespace

TEST_CASE("a slide shows a picture of its workshop, on every page, and undo takes it away", "[slide][F3]") {
  Lived day = a_slide();
  REQUIRE(day.ask(facilitator, 0, picture(1)));
  REQUIRE(put(day, "slide", slide_with(shown(1))));
  for (const auto audience : {Role::participant, Role::screen, Role::facilitator})
    CHECK(day.view(audience, "x")["picture"] == shown(1));
  REQUIRE(day.undo());
  for (const auto audience : {Role::participant, Role::screen, Role::facilitator})
    CHECK_FALSE(day.view(audience, "x").contains("picture"));
}

TEST_CASE("a picture that the workshop does not have is refused, with its place", "[slide][choice][B3]") {
  Lived day = a_slide();
  const Answer unknown = put(day, "slide", slide_with(shown(1)));
  CHECK(unknown == "not_found");
  CHECK(unknown.path == "/command/definition/settings/picture/id");
  const Answer option = put(day, "choice", choice_with(shown(1)), "keuze");
  CHECK(option == "not_found");
  CHECK(option.path == "/command/definition/settings/options/0/picture/id");
  REQUIRE(day.ask(facilitator, 0, picture(1)));
  CHECK(put(day, "choice", choice_with(shown(1)), "keuze"));
  Json other_size = shown(1);
  other_size["width"] = 801;
  CHECK(put(day, "slide", slide_with(other_size)) == "invalid");
}

TEST_CASE("a workshop cannot begin with pictures that it has not got", "[B3]") {
  protocol::WorkshopDefinition definition;
  definition.description = {"Beleid", "", protocol::Language::nl, true, 3};
  definition.activities = {
      {"x", "slide", "T", "", 5, protocol::Release::live, opaque(slide_with(shown(1)).dump())}};
  const auto kinds = activities::make_kinds();
  const auto refusal = session::check_definition(kinds, definition);
  REQUIRE(refusal);
  CHECK(refusal->reason == protocol::Reason::not_found);
  CHECK(refusal->path == "/activities/0/settings/picture/id");
}

TEST_CASE("who answered keeps the answer when an option gets a picture", "[choice][V4]") {
  Lived day = a_choice();
  for (session::Author who = 1; who <= 3; ++who) REQUIRE(day.put(who, "x", R"({"options":[0]})"));
  REQUIRE(day.ask(facilitator, 0, picture(1)));
  REQUIRE(put(day, "choice", choice_with(shown(1))));
  const Json view = facilitator_view(day);
  CHECK(view["options"][0]["picture"] == shown(1));
  CHECK_FALSE(view["options"][1].contains("picture"));
  CHECK(view["results"]["counts"] == Json{3, 0});
  CHECK(result_rows(day).front() == "0|Markt (De markt)||*|3|3|1.000000");
}

TEST_CASE("a quiz shows the pictures of the question that is asked, and of no other", "[quiz][S1]") {
  const Json option{{"key", 1}, {"text", "Plein"}, {"picture", shown(2)}};
  Json question{
      {"key", 0},           {"text", "Waar is dit?"}, {"options", {{{"key", 0}, {"text", "Markt"}}, option}},
      {"correct", {0}},     {"seconds", 20},          {"explanation", ""},
      {"picture", shown(1)}};
  Json later = question;
  later["key"] = 1;
  later["picture"] = shown(3);
  const Json settings{{"questions", {question, later}}, {"speed", true}};
  Lived day = a_slide();
  for (const std::size_t number : {1u, 2u}) REQUIRE(day.ask(facilitator, 0, picture(number)));
  const Answer missing = put(day, "quiz", settings, "quiz");
  CHECK(missing == "not_found");
  CHECK(missing.path == "/command/definition/settings/questions/1/picture/id");
  REQUIRE(day.ask(facilitator, 0, picture(3)));
  REQUIRE(put(day, "quiz", settings, "quiz"));
  REQUIRE(day.steer(R"({"do":"open","activity":"quiz","round":1})"));
  const std::string before = day.view(Role::participant, "quiz").dump();
  CHECK(before.find(id_of(1)) == before.npos);
  REQUIRE(day.steer(R"({"do":"moderate","activity":"quiz","change":{"type":"ask","question":0}})"));
  for (const auto audience : {Role::participant, Role::screen, Role::facilitator}) {
    const Json view = day.view(audience, "quiz");
    CHECK(view["question"]["picture"] == shown(1));
    CHECK(view["question"]["options"] == question["options"]);
    CHECK(view.dump().find(id_of(3)) == std::string::npos);
  }
  const auto context = session::context_of(day.session(), Role::facilitator, "quiz");
  const auto table = day.session().round("quiz")->results(context);
  CHECK(table.rows[0][3] == session::Cell{std::string("Markt")});
  CHECK(table.rows[1][3] == session::Cell{std::string("Plein (De markt)")});
}

TEST_CASE("the same picture is kept once, and only facilitators bring any in", "[V1]") {
  Lived day = a_slide();
  CHECK(day.ask({Role::participant, "phone", 1}, 0, picture(1)) == "not_allowed");
  CHECK(day.ask({Role::screen, "beamer", 0}, 0, picture(1)) == "not_allowed");
  REQUIRE(day.ask(facilitator, 0, picture(1)));
  const std::size_t entries = day.log().size();
  CHECK(day.ask(facilitator, 0, picture(1)));
  CHECK(day.log().size() == entries);
}

TEST_CASE("a workshop takes in so many pictures and so many bytes, and no more", "[B1]") {
  Lived many = a_slide();
  for (std::size_t i = 1; i <= session::Album::most; ++i) REQUIRE(many.ask(facilitator, 0, picture(i)));
  CHECK(many.ask(facilitator, 0, picture(99)) == "limit");
  CHECK(many.ask(facilitator, 0, picture(1)));
  Lived large = a_slide();
  constexpr std::size_t bytes = 399'999;
  for (std::size_t i = 1; i <= session::Album::most_bytes / bytes; ++i)
    REQUIRE(large.ask(facilitator, 0, picture(i, bytes)));
  CHECK(large.ask(facilitator, 0, picture(99, bytes)) == "limit");
}

TEST_CASE("what still waits tells nobody of its picture", "[S1]") {
  Lived day = a_slide();
  REQUIRE(day.ask(facilitator, 0, picture(1)));
  REQUIRE(put(day, "slide", slide_with(shown(1)), "later"));
  REQUIRE(put(day, "choice", choice_with(shown(1)), "nog-later"));
  for (const auto audience : {Role::participant, Role::screen}) {
    CHECK(day.workshop(audience).dump().find(id_of(1)) == std::string::npos);
    for (const char* waiting : {"later", "nog-later"})
      CHECK_FALSE(session::activity_view(day.session(), audience, waiting));
  }
}
