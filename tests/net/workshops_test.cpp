// SPDX-License-Identifier: EUPL-1.2
// Workshops as things: what the list tells, copies, the archive.
#include <catch2/catch.hpp>

#include "tests/net/served.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel::net::test;
using aantafel::storage::test::TempFolder;
using Json = nlohmann::json;

namespace {

std::string address_of(const Served::Workshop& workshop, const std::string& more = {}) {
  return "/api/v1/workshops/" + workshop.id + more;
}

Json definition_of(const Served& served, const std::string& id) {
  return served.ask_as_administrator("GET", "/api/v1/workshops/" + id).json().at("definition");
}

Json listed(const Served& served, const std::string& id) {
  for (auto& one : served.ask_as_administrator("GET", "/api/v1/workshops").json())
    if (one.at("id") == id) return one;
  return {};
}

}  // namespace

TEST_CASE("the list tells where, when and with how many a workshop is, also after a restart", "[L4]") {
  TempFolder folder;
  Served served({.data = folder.path()});
  const auto workshop = served.create();
  const Json fresh = listed(served, workshop.id);
  CHECK(fresh.at("municipality") == "Gouda");
  CHECK(fresh.at("region") == "");
  for (const char* unknown : {"date", "expected", "template"}) CHECK(fresh.at(unknown).is_null());
  CHECK(fresh.at("archived") == false);

  CHECK(served
            .ask_as_administrator("PATCH", address_of(workshop),
                                  R"({"region":"Midden-Holland","date":"2027-01-14","expected":15})")
            .status == 200);
  served.phone(workshop.code, "one");
  served.phone(workshop.code, "two");
  const auto told = [&] { return listed(served, workshop.id); };
  Json now = told();
  for (int i = 0; i < 500 && (now.at("came") != 2 || now.at("region") == ""); ++i) now = told();
  CHECK(now.at("came") == 2);
  served.restart();
  now = told();
  CHECK(now.at("region") == "Midden-Holland");
  CHECK(now.at("date") == "2027-01-14");
  CHECK(now.at("expected") == 15);

  CHECK(
      served.ask_as_administrator("PATCH", address_of(workshop), R"({"date":null,"expected":null})").status ==
      200);
  for (int i = 0; i < 500 && !now.at("date").is_null(); ++i) now = told();
  CHECK(now.at("date").is_null());
  CHECK(now.at("expected").is_null());
  CHECK(now.at("region") == "Midden-Holland");
}

TEST_CASE("a day that is none is refused with its place in the body", "[B3]") {
  Served served;
  const auto workshop = served.create();
  for (const std::string body : {R"({"date":"2027-02-30"})", R"({"date":"morgen"})", R"({"date":7})"}) {
    CAPTURE(body);
    const Reply reply = served.ask_as_administrator("PATCH", address_of(workshop), body);
    CHECK(reply.status == 400);
    CHECK(reply.json().at("path") == "/date");
  }
  const Reply reply = served.ask_as_administrator(
      "POST", "/api/v1/workshops", R"({"title":"Een dag","language":"nl","date":"2027-02-30"})");
  CHECK(reply.status == 400);
  CHECK(reply.json().at("path") == "/date");
}

TEST_CASE("a copy has all that was prepared under the same keys, and nothing that anybody brought in",
          "[D4]") {
  Served served;
  const auto workshop = served.create();
  REQUIRE(served.ask_as_administrator("PATCH", address_of(workshop), R"({"date":"2027-01-14","min_group":5})")
              .status == 200);
  REQUIRE(served.ask_as_administrator("POST", address_of(workshop, "/steer"), open_a1).status == 200);
  auto [phone, welcome] = served.phone(workshop.code, "tab");
  REQUIRE(phone.ask(1, vote(1)).at("type") == "ack");
  const Reply made = served.ask_as_administrator(
      "POST", "/api/v1/workshops",
      R"({"title":"Nog een dag","language":"nl","municipality":"Waddinxveen","from":")" + workshop.id +
          "\"}");
  REQUIRE(made.status == 201);
  const std::string id = made.json().at("id");
  CHECK(id != workshop.id);
  CHECK(made.json().at("code") != workshop.code);
  const Json was = definition_of(served, workshop.id);
  const Json is = definition_of(served, id);
  CHECK(is.at("activities") == was.at("activities"));
  CHECK(is.at("domains") == was.at("domains"));
  CHECK(is.at("description").at("title") == "Nog een dag");
  CHECK(is.at("description").at("municipality") == "Waddinxveen");
  CHECK(is.at("description").at("min_group") == 5);
  CHECK_FALSE(is.at("description").contains("date"));
  const Json document =
      served.ask_as_administrator("GET", "/api/v1/workshops/" + id + "/results.json").json();
  CHECK(document.at("activities").at(0).at("state") == "waiting");
  CHECK(document.dump().find("contribution_id") == std::string::npos);
  for (const auto& round : document.at("activities").at(0).at("rounds"))
    CHECK(round.at("contributions").empty());
  CHECK(listed(served, id).at("came") == 0);
}

TEST_CASE(
    "a copy takes the outcomes along where that is asked, of enough people together, and nothing else does",
    "[V7][S3][D4]") {
  Served served;
  const auto workshop = served.create();
  REQUIRE(served.ask_as_administrator("PATCH", address_of(workshop), R"({"date":"2027-01-14"})").status ==
          200);
  REQUIRE(served.ask_as_administrator("POST", address_of(workshop, "/steer"), open_a1).status == 200);
  std::vector<Served::Welcomed> phones;
  const auto vote_of_another = [&](int option) {
    phones.push_back(served.phone(workshop.code, "tab-" + std::to_string(phones.size())));
    REQUIRE(phones.back().talk.ask(1, vote(option)).at("type") == "ack");
  };
  const auto copied = [&](const std::string& from, const std::string& compare) {
    const Reply made = served.ask_as_administrator(
        "POST", "/api/v1/workshops",
        R"({"title":"Een jaar later","language":"nl","from":")" + from + "\"" + compare + "}");
    REQUIRE(made.status == 201);
    return made.json().at("id").get<std::string>();
  };
  const auto baseline = [&](const std::string& id) {
    return definition_of(served, id).at("activities").at(0).value("baseline", Json());
  };
  const std::string compare = R"(,"compare":true)";
  vote_of_another(0);
  vote_of_another(1);
  CHECK(baseline(copied(workshop.id, compare)).is_null());  // of two people
  vote_of_another(1);
  vote_of_another(1);
  CHECK(baseline(copied(workshop.id, "")).is_null());
  const std::string later = copied(workshop.id, compare);
  const Json taken{{"workshop", {{"title", "Een dag"}, {"date", "2027-01-14"}}},
                   {"answers", 4},
                   {"low", 0},
                   {"high", 1},
                   {"things", {{{"key", "0"}, {"mean", 0.25}}, {{"key", "1"}, {"mean", 0.75}}}}};
  CHECK(baseline(later) == taken);
  // Nobody said anything there yet: what it is compared with goes on.
  CHECK(baseline(copied(later, compare)) == taken);
  CHECK(baseline(copied(later, "")).is_null());
  const Reply document = served.ask_as_administrator("GET", "/api/v1/workshops/" + later + "/results.json");
  const Reply again = served.ask_as_administrator("POST", "/api/v1/workshops/imports", document.body);
  REQUIRE(again.status == 201);
  CHECK(baseline(again.json().at("id")) == taken);
  const Reply kept = served.ask_as_administrator("POST", "/api/v1/templates",
                                                 R"({"from":")" + later + R"(","title":"Ons dagdeel"})");
  REQUIRE(kept.status == 201);
  const std::string key = kept.json().at("key");
  CHECK(served.ask_as_administrator("GET", "/api/v1/templates/" + key).body.find("baseline") ==
        std::string::npos);
}

TEST_CASE("a copy of what is not there, or of two things, is refused with its place", "[B3]") {
  Served served;
  const auto workshop = served.create();
  struct Case {
    std::string members, path;
    int status;
  };
  const auto wrong = GENERATE_COPY(values<Case>({
      {R"("from":"nobody")", "/from", 404},
      {R"("template":"nothing")", "/template", 404},
      {R"("from":")" + workshop.id + R"(","template":"nothing")", "/from", 400},
      {R"("from":7)", "/from", 400},
      {R"("form":"x")", "/form", 400},
      {R"("compare":true)", "/compare", 400},
      {R"("from":")" + workshop.id + R"(","compare":1)", "/compare", 400},
  }));
  CAPTURE(wrong.members);
  const Reply reply = served.ask_as_administrator(
      "POST", "/api/v1/workshops", R"({"title":"Een dag","language":"nl",)" + wrong.members + "}");
  CHECK(reply.status == wrong.status);
  CHECK(reply.json().at("path") == wrong.path);
}

TEST_CASE("a workshop in the archive has no door, and everything in it can be read", "[J3][J4]") {
  TempFolder folder;
  Served served({.data = folder.path()});
  const auto workshop = served.create();
  served.phone(workshop.code, "tab", "device");
  for (int i = 0; i < 2; ++i)
    REQUIRE(served.ask("PUT", address_of(workshop, "/archive"), {bearer(workshop.facilitator)}).status ==
            204);
  const bool restarted = GENERATE(false, true);
  if (restarted) served.restart();
  CHECK(listed(served, workshop.id).at("archived") == true);
  // As if it had never been there.
  const Reply closed = served.ask("GET", "/api/v1/join/" + workshop.code);
  const Reply unknown = served.ask("GET", "/api/v1/join/00000000");
  CHECK(closed.status == 404);
  CHECK(closed.body == unknown.body);
  {
    Talk stranger = served.talk(workshop.code);
    stranger.say(hello({{"role", "participant"}, {"client", "other"}}));
    CHECK(stranger.message("refused").at("reason") == "locked");
  }
  CHECK(served.phone(workshop.code, "tab", "device").welcome.at("you").at("participant") == "p1");
  for (const char* file : {"", "/results.json", "/results.xlsx", "/results.csv.zip"})
    CHECK(served.ask_as_administrator("GET", address_of(workshop, file)).status == 200);
  CHECK(served.facilitator(workshop).welcome.at("workshop").at("archived") == true);

  for (int i = 0; i < 2; ++i)
    REQUIRE(served.ask_as_administrator("DELETE", address_of(workshop, "/archive")).status == 204);
  CHECK(listed(served, workshop.id).at("archived") == false);
  CHECK(served.ask("GET", "/api/v1/join/" + workshop.code).status == 200);
  CHECK(served.ask_as_administrator("PUT", "/api/v1/workshops/nobody/archive").status == 404);
}

TEST_CASE("a workshop that is read in is in the list with those who came", "[D3]") {
  Served served;
  const auto workshop = served.create();
  served.phone(workshop.code, "one");
  const Json document = served.ask_as_administrator("GET", address_of(workshop, "/results.json")).json();
  const Reply made = served.ask_as_administrator("POST", "/api/v1/workshops/imports", document.dump());
  REQUIRE(made.status == 201);
  Json now = listed(served, made.json().at("id"));
  for (int i = 0; i < 500 && now.at("came") != 1; ++i) now = listed(served, made.json().at("id"));
  CHECK(now.at("came") == 1);
}
