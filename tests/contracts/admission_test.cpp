// SPDX-License-Identifier: EUPL-1.2
// What every kind takes in and refuses, by its own examples.
#include <catch2/catch.hpp>

#include <filesystem>

#include "tests/contracts/contract.hpp"
#include "tests/contracts/schema.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

std::string put_activity(const Contract& contract, const std::string& settings) {
  return R"({"do":"put_activity","before":null,"definition":{"id":"new","kind":")" + contract.kind +
         R"(","title":"Nieuw","instruction":"","minutes":5,"release":"live","settings":)" + settings + "}}";
}

}  // namespace

TEST_CASE("every kind has examples of all that a contract asks for", "[contract]") {
  REQUIRE(!contracts().empty());
  for (const auto& contract : contracts()) {
    INFO(contract.kind);
    CHECK(contract.bad_settings.size() >= 3);
    CHECK(contract.domains.size() >= 3);
    if (contract.tells()) continue;
    CHECK(contract.bad_payloads.size() >= 3);
    for (std::size_t i = 0; i < contract.settings.size(); ++i) CHECK(!contract.fitting(i).empty());
    for (const auto& bad : contract.bad_payloads) CHECK(!bad.why.empty());
  }
}

TEST_CASE(
    "every kind has its part of the phone, the screen and the desk, with sentences in Dutch and English",
    "[contract]") {
  for (const auto& contract : contracts()) {
    std::vector<std::string> parts{"answer", "editor", "results"};
    if (contract.tells()) parts = {"told", "editor"};
    for (const auto& part : parts)
      for (const char* language : {"nl", "en"}) {
        const auto name = "web-client/src/kinds/" + contract.kind + "/" + part + "." + language + ".ts";
        INFO(name);
        const std::filesystem::path file = std::filesystem::path(AANTAFEL_SOURCE) / name;
        REQUIRE(std::filesystem::exists(file));
        CHECK(std::filesystem::file_size(file) > 100);
      }
  }
}

TEST_CASE("settings that are right are taken, as the schema has it", "[contract]") {
  for (const auto& contract : contracts())
    for (const auto& settings : contract.settings) {
      INFO(contract.kind << " " << settings);
      CHECK(schema_fault(contract.schema(), "settings", protocol::Json::parse(settings)) == "");
      CHECK(contract.workshop().steer(put_activity(contract, settings)) == "ok");
    }
}

TEST_CASE("settings that are wrong are refused, and nothing changes", "[contract][B3]") {
  for (const auto& contract : contracts())
    for (const auto& settings : contract.bad_settings) {
      INFO(contract.kind << " " << settings);
      Lived day = contract.workshop();
      const std::string before = everything(day.session());
      const Answer answer = day.steer(put_activity(contract, settings));
      const bool of_schema =
          schema_fault(contract.schema(), "settings", protocol::Json::parse(settings)).empty();
      CHECK(answer == (of_schema ? "invalid" : "malformed"));
      CHECK(answer.path.starts_with("/command/definition/settings"));
      CHECK(everything(day.session()) == before);
    }
}

TEST_CASE("what is right is taken in, under the id that was asked, as the schema has it", "[contract][V1]") {
  for (const auto& contract : contracts())
    for (std::size_t i = 0; i < contract.settings.size(); ++i) {
      Lived day = contract.workshop();
      REQUIRE(day.open(activity(i)));
      const auto who = day.join(contract.domains[0].id);
      for (const auto& example : contract.fitting(i)) {
        INFO(contract.kind << " " << example.payload);
        CHECK(schema_fault(contract.schema(), "payload", protocol::Json::parse(example.payload)) == "");
        CHECK(bring_in(day, who, example) == "ok");
        CHECK(day.session().round(activity(i))->holds(who, example.id));
      }
    }
}

TEST_CASE("what is wrong is refused for its reason with the place of the fault, and nothing changes",
          "[contract][B3]") {
  for (const auto& contract : contracts())
    for (const auto& example : contract.bad_payloads) {
      INFO(contract.kind << ": " << example.why);
      Lived day = contract.workshop();
      REQUIRE(day.open(activity(example.settings)));
      const auto other = day.join(contract.domains[0].id);
      for (const auto& before : contract.fitting(example.settings)) (void)bring_in(day, other, before);
      const auto who = day.join(example.domain);
      const std::string before = everything(day.session());
      const Answer answer = bring_in(day, who, example);
      CHECK(answer == example.reason);
      if (example.reason == "malformed") CHECK(answer.path.starts_with("/payload"));
      if (example.reason == "invalid") CHECK(answer.path.starts_with("/"));
      const bool of_schema =
          schema_fault(contract.schema(), "payload", protocol::Json::parse(example.payload)).empty();
      CHECK(of_schema == (example.reason != "malformed"));
      CHECK(everything(day.session()) == before);
    }
}

TEST_CASE("an answer under an id that is no one's form of it is refused", "[contract][B3]") {
  for (const auto& contract : contracts())
    for (const auto& example : contract.payloads) {
      INFO(contract.kind << " " << example.payload);
      Lived day = contract.workshop();
      REQUIRE(day.open(activity(example.settings)));
      const auto who = day.join(contract.domains[0].id);
      Example renamed = example;
      renamed.id = std::string(50, 'x');
      CHECK_FALSE(bring_in(day, who, renamed));
    }
}
