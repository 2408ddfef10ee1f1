// SPDX-License-Identifier: EUPL-1.2
// Rehearsals over HTTP: who may begin and end one, and how it is marked.
#include <catch2/catch.hpp>
#include <thread>

#include "tests/net/served.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel::net::test;
using aantafel::storage::test::TempFolder;
using Json = nlohmann::json;

namespace {

std::string path_of(const std::string& id, const std::string& more = {}) {
  return "/api/v1/workshops/" + id + more;
}

Json rehearse(const Served& served, const Served::Workshop& workshop, const std::string& body = {}) {
  const Reply made =
      served.ask("POST", path_of(workshop.id, "/rehearsal"), {bearer(workshop.facilitator)}, body);
  REQUIRE(made.status == 201);
  return made.json();
}

Json told(const Served& served, const std::string& id) {
  return served.ask_as_administrator("GET", path_of(id)).json();
}

/// Waits until so many came to it.
bool filled(const Served& served, const std::string& id, std::uint32_t people) {
  for (int i = 0; i < 2000; ++i) {
    for (const auto& one : served.ask_as_administrator("GET", "/api/v1/workshops").json())
      if (one.at("id") == id && one.at("came") == people) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return false;
}

}  // namespace

TEST_CASE("whoever leads a workshop rehearses it, and the workshop has nothing of it", "[X2]") {
  Served served;
  const auto workshop = served.create();
  const auto results = [&] {
    return served.ask_as_administrator("GET", path_of(workshop.id, "/results.json")).body;
  };
  const std::string before = results();
  const Json made = rehearse(served, workshop, R"({"people":2})");
  const std::string id = made.at("id");
  CHECK(made.at("rehearses") == workshop.id);
  CHECK(made.at("code") != workshop.code);
  CHECK(told(served, workshop.id).at("rehearses").is_null());
  CHECK(told(served, id).at("definition").at("activities") ==
        told(served, workshop.id).at("definition").at("activities"));
  CHECK(filled(served, id, 2));
  CHECK(results() == before);
}

TEST_CASE("a rehearsal is led by who leads the workshop, and by nobody else", "[X2][S5]") {
  Served served;
  const auto workshop = served.create();
  const auto other = served.create();
  const std::string id = rehearse(served, workshop, R"({"people":1})").at("id");
  for (const auto& stranger :
       {bearer(workshop.screen), bearer(other.facilitator), std::string("X-Nobody: 1")}) {
    CHECK(served.ask("GET", path_of(id), {stranger}).status >= 401);
    CHECK(served.ask("DELETE", path_of(id), {stranger}).status >= 401);
  }
  CHECK(served.ask("POST", path_of(workshop.id, "/rehearsal"), {bearer(workshop.screen)}).status == 403);
  CHECK(served.ask("GET", path_of(id), {bearer(workshop.facilitator)}).status == 200);
  CHECK(served.ask("DELETE", path_of(id), {bearer(workshop.facilitator)}).status == 204);
  CHECK(served.ask_as_administrator("GET", path_of(id)).status == 404);
  CHECK(served.ask_as_administrator("GET", path_of(workshop.id)).status == 200);
}

TEST_CASE("a workshop that is erased takes its rehearsals with it, and no others", "[X2]") {
  Served served;
  const auto workshop = served.create();
  const auto other = served.create();
  const std::string one = rehearse(served, workshop, R"({"people":1})").at("id");
  const std::string two = rehearse(served, workshop, R"({"people":1})").at("id");
  const std::string others = rehearse(served, other, R"({"people":1})").at("id");
  CHECK(served.ask_as_administrator("DELETE", path_of(workshop.id)).status == 204);
  for (const auto& id : {workshop.id, one, two})
    CHECK(served.ask_as_administrator("GET", path_of(id)).status == 404);
  for (const auto& id : {other.id, others})
    CHECK(served.ask_as_administrator("GET", path_of(id)).status == 200);
}

TEST_CASE("a rehearsal says what it is to phone, desk, list and download", "[X3]") {
  Served served;
  const auto workshop = served.create();
  const Json made = rehearse(served, workshop, R"({"people":1})");
  const std::string id = made.at("id");
  CHECK(served.phone(made.at("code"), "me").welcome.at("workshop").at("rehearsal") == true);
  CHECK_FALSE(served.phone(workshop.code, "me").welcome.at("workshop").contains("rehearsal"));
  CHECK(made.at("title") == "Oefening: Een dag");
  const Reply file = served.ask_as_administrator("GET", path_of(id, "/results.json"));
  CHECK(file.json().at("definition").at("rehearsal") == Json{{"of", workshop.id}, {"people", 1}});
  CHECK(file.header("Content-Disposition").find("Oefening") != std::string::npos);
}

TEST_CASE("what is copied from a rehearsal is none, and nobody rehearses a rehearsal", "[X3]") {
  Served served;
  const std::string id = rehearse(served, served.create(), R"({"people":1})").at("id");
  const Reply copy = served.ask_as_administrator("POST", "/api/v1/workshops",
                                                 R"({"title":"Echt","language":"nl","from":")" + id + "\"}");
  REQUIRE(copy.status == 201);
  CHECK(copy.json().at("rehearses").is_null());
  CHECK_FALSE(told(served, copy.json().at("id")).at("definition").contains("rehearsal"));
  CHECK(served.ask_as_administrator("POST", path_of(id, "/rehearsal")).status == 400);
}

TEST_CASE("how many people take part is checked", "[B1][B3]") {
  Served served;
  const auto workshop = served.create();
  for (const char* wrong : {R"({"people":0})", R"({"people":201})", R"({"persons":3})", "[]", "{"})
    CHECK(served.ask_as_administrator("POST", path_of(workshop.id, "/rehearsal"), wrong).status == 400);
  CHECK(served.ask_as_administrator("POST", path_of("nowhere", "/rehearsal")).status == 404);
}

TEST_CASE("the people of a rehearsal come back after a restart", "[X4]") {
  TempFolder folder;
  Served served({.data = folder.path()});
  const auto workshop = served.create();
  const std::string id = rehearse(served, workshop, R"({"people":2})").at("id");
  REQUIRE(filled(served, id, 2));
  served.restart();
  const auto here = [&] {
    const std::string link = told(served, id).at("facilitator_link");
    const auto desk = served.facilitator({id, "", link.substr(link.find('#') + 1), ""});
    return desk.welcome.at("workshop").at("here").get<int>();
  };
  int seen = 0;
  for (int i = 0; i < 100 && seen != 2; ++i) {
    seen = here();
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  CHECK(seen == 2);
  CHECK(filled(served, id, 2));
}
