// SPDX-License-Identifier: EUPL-1.2
// The dossier over the network: who is told of it, and what copies, rehearsals and templates take of it.
#include <catch2/catch.hpp>

#include "tests/net/served.hpp"

using namespace aantafel::net::test;
using Json = nlohmann::json;

namespace {

const std::string an_interview =
    R"({"do":"put_dossier_item","item":{"kind":"note","id":"d1","title":"Gesprek","domains":[],)"
    R"("spoken_with":"teamleider","text":"kanarie-woorden"}})";
const std::string some_data =
    R"({"do":"put_dossier_item","item":{"kind":"data","id":"d2","title":"Cijfers","domains":[],"card":{)"
    R"("shows":{"as":"figure","figure":"1.240","unit":"mensen"},"period":"2025","source":"BRP","licence":"",)"
    R"("remark":"kanarie-cijfers"}}})";

struct Gathered {
  Served served;
  Served::Workshop workshop = served.create();

  Gathered() {
    for (const auto& command : {an_interview, some_data})
      REQUIRE(served.ask("POST", path("/steer"), {bearer(workshop.facilitator)}, command).status == 200);
  }
  std::string path(const std::string& more = {}) const { return "/api/v1/workshops/" + workshop.id + more; }
  Json dossier(const std::string& id) const {
    return served.ask_as_administrator("GET", "/api/v1/workshops/" + id)
        .json()
        .at("definition")
        .value("dossier", Json());
  }
};

}  // namespace

TEST_CASE("the dossier is read by facilitators, and by nobody else", "[dossier][S6]") {
  Gathered here;
  const auto& [served, workshop] = here;
  const Reply read = served.ask("GET", here.path(), {bearer(workshop.facilitator)});
  CHECK(read.status == 200);
  const Json items = read.json().at("definition").at("dossier");
  CHECK(items.at(0).at("text") == "kanarie-woorden");
  CHECK(items.at(1).at("card").at("remark") == "kanarie-cijfers");
  CHECK(served.ask("GET", here.path()).status == 401);
  CHECK(served.ask("GET", here.path(), {bearer(workshop.screen)}).status == 403);
  CHECK(served.ask("POST", here.path("/steer"), {bearer(workshop.screen)}, an_interview).status == 403);
}

TEST_CASE("a facilitator is told over the line that the dossier changed, and not what is in it",
          "[dossier][S6]") {
  Gathered here;
  auto [laptop, welcome] = here.served.facilitator(here.workshop);
  CHECK(welcome.dump().find("kanarie") == std::string::npos);
  const std::uint64_t before = welcome.at("workshop").at("dossier");
  const Json said = laptop.ask(1, steer(an_interview));
  CHECK(laptop.message("workshop").at("workshop").at("dossier") == said.at("seq"));
  CHECK(said.at("seq") > before);
  auto [phone, joined] = here.served.phone(here.workshop.code, "tab");
  CHECK(joined.dump().find("kanarie") == std::string::npos);
  CHECK_FALSE(joined.at("workshop").contains("dossier"));
}

TEST_CASE("copies and rehearsals have the data, and what people said in interviews stays",
          "[dossier][S6][D4]") {
  Gathered here;
  const Reply copy = here.served.ask_as_administrator(
      "POST", "/api/v1/workshops",
      R"({"title":"Nog een","language":"nl","from":")" + here.workshop.id + "\"}");
  REQUIRE(copy.status == 201);
  const Reply rehearsal =
      here.served.ask_as_administrator("POST", here.path("/rehearsal"), R"({"people":1})");
  REQUIRE(rehearsal.status == 201);
  for (const auto& made : {copy, rehearsal}) {
    const Json items = here.dossier(made.json().at("id"));
    REQUIRE(items.size() == 1);
    CHECK(items.at(0).at("id") == "d2");
  }
  CHECK(here.dossier(here.workshop.id).size() == 2);
}

TEST_CASE("a template has nothing of the dossier", "[dossier][S6][D4]") {
  Gathered here;
  const Reply kept = here.served.ask_as_administrator(
      "POST", "/api/v1/templates", R"({"from":")" + here.workshop.id + R"(","title":"Sjabloon"})");
  REQUIRE(kept.status == 201);
  const Reply file = here.served.ask_as_administrator(
      "GET", "/api/v1/templates/" + kept.json().at("key").get<std::string>());
  CHECK(file.body.find("kanarie") == std::string::npos);
  CHECK_FALSE(file.json().at("definition").contains("dossier"));
}
