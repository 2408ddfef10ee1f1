// SPDX-License-Identifier: EUPL-1.2
// What no view of any kind tells.
#include <catch2/catch.hpp>

#include "tests/contracts/contract.hpp"
#include "tests/contracts/random_hall.hpp"
#include "tests/contracts/schema.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Role;

namespace {

const std::string definition_of(Role audience) {
  return std::string(protocol::word(audience)) + "_view";
}

}  // namespace

TEST_CASE("until results are released a phone sees the same whatever others brought in", "[contract][S1]") {
  for (const auto release : {protocol::Release::never, protocol::Release::after_closing})
    for (const auto& contract : asking_contracts())
      for (std::size_t i = 0; i < contract.settings.size(); ++i) {
        INFO(contract.kind << ", settings " << i);
        Lived day = contract.workshop(true, release);
        REQUIRE(day.open(activity(i)));
        const auto who = day.join(contract.domains[0].id);
        const auto before = day.view(Role::participant, activity(i));
        for (const auto& example : contract.fitting(i)) {
          REQUIRE(bring_in(day, who, example));
          CHECK(day.view(Role::participant, activity(i)) == before);
        }
        REQUIRE(day.steer(R"({"do":"release","activity":")" + activity(i) + R"(","released":true})"));
        CHECK(day.view(Role::participant, activity(i)) != before);
        REQUIRE(day.steer(R"({"do":"release","activity":")" + activity(i) + R"(","released":false})"));
        CHECK(day.view(Role::participant, activity(i)) == before);
      }
}

TEST_CASE("the screen shows nothing of what was said while the facilitator holds results back",
          "[contract][S1]") {
  for (const auto& contract : asking_contracts())
    for (std::size_t i = 0; i < contract.settings.size(); ++i) {
      INFO(contract.kind << ", settings " << i);
      // Two halls where as many people say different things.
      std::vector<protocol::Json> screens;
      for (std::size_t saying : {std::size_t{0}, contract.fitting(i).size() - 1}) {
        Lived day = contract.workshop();
        REQUIRE(day.steer(R"({"do":"hide_results","hidden":true})"));
        REQUIRE(day.open(activity(i)));
        const auto who = day.join(contract.domains[0].id);
        for (std::size_t k = 0; k <= saying; ++k) REQUIRE(bring_in(day, who, contract.fitting(i)[k]));
        screens.push_back(day.view(Role::screen, activity(i)));
        REQUIRE(day.steer(R"({"do":"hide_results","hidden":false})"));
        CHECK(day.view(Role::screen, activity(i)) != screens.back());
      }
      CHECK(screens[0] == screens[1]);
    }
}

TEST_CASE("what waits is seen by the facilitator alone", "[contract][S1]") {
  for (const auto& contract : contracts()) {
    const Lived day = contract.workshop();
    for (std::size_t i = 0; i < contract.settings.size(); ++i) {
      CHECK(day.view(Role::participant, activity(i)).is_null());
      CHECK(day.view(Role::screen, activity(i)).is_null());
      CHECK(!day.view(Role::facilitator, activity(i)).is_null());
    }
  }
}

TEST_CASE("every view obeys its schema, whoever sees it and whatever happened", "[contract]") {
  for (const auto& contract : contracts())
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
      const Lived day = random_hall(contract, seed, seed % 2 == 0);
      for (const auto audience : audiences)
        for (std::size_t i = 0; i < contract.settings.size(); ++i)
          if (const auto view = day.view(audience, activity(i)); !view.is_null()) {
            INFO(contract.kind << ", seed " << seed << ", " << view.dump());
            CHECK(schema_fault(contract.schema(), definition_of(audience), view) == "");
          }
    }
}

TEST_CASE("no view of an anonymous workshop names anybody", "[contract][S2]") {
  for (const auto& contract : contracts())
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
      const Lived day = random_hall(contract, seed, true);
      for (const auto audience : audiences)
        for (std::size_t i = 0; i < contract.settings.size(); ++i) {
          INFO(contract.kind << ", seed " << seed);
          const std::string view = day.view(audience, activity(i)).dump();
          for (session::Author who = 1; who <= day.session().participants().size(); ++who)
            CHECK(view.find("\"" + session::participant_id(who) + "\"") == std::string::npos);
          for (const char* secret : {"device", "author", "participant", "client"})
            CHECK(view.find(secret) == std::string::npos);
        }
    }
}

TEST_CASE("views of an anonymous workshop do not depend on who of a domain said what", "[contract][S2]") {
  for (const auto& contract : contracts())
    for (std::size_t i = 0; i < contract.settings.size(); ++i) {
      INFO(contract.kind << ", settings " << i);
      std::vector<std::string> seen;
      for (const session::Author who : {1u, 2u, 3u}) {
        Lived day = contract.workshop();
        REQUIRE(day.open(activity(i)));
        for (int people = 0; people < 3; ++people) day.join(contract.domains[0].id);
        for (const auto& example : contract.fitting(i)) REQUIRE(bring_in(day, who, example));
        seen.push_back(all_views(day.session()));
      }
      CHECK(seen[0] == seen[1]);
      CHECK(seen[0] == seen[2]);
    }
}

TEST_CASE("no view or table tells of which small domain somebody is", "[contract][S3]") {
  for (const auto& contract : asking_contracts())
    for (std::size_t i = 0; i < contract.settings.size(); ++i) {
      // Four of one domain and one of another, or of a third: but where one speaks for it, that looks the
      // same.
      const auto with_one_of = [&](const std::string& domain) {
        Lived day = contract.workshop();
        REQUIRE(day.open(activity(i)));
        for (int people = 0; people < 4; ++people) day.join(contract.domains[0].id);
        day.join(domain);
        for (session::Author who = 1; who <= 5; ++who) {
          Example own = contract.fitting(i).front();
          if (bring_in(day, who, own)) continue;
          own.id += std::to_string(who);
          REQUIRE(bring_in(day, who, own));
        }
        return day;
      };
      const auto told = [&](const Lived& day) {
        std::string all;
        for (const auto audience : audiences) all += silenced(day.view(audience, activity(i))).dump() + "\n";
        const auto context = session::context_of(day.session(), Role::facilitator, activity(i));
        for (const auto& row : day.session().round(activity(i))->results(context).rows)
          for (const auto& cell : row)
            if (const auto* text = std::get_if<std::string>(&cell)) all += *text + ";";
        return all;
      };
      const Lived second = with_one_of(contract.domains[1].id);
      const Lived third = with_one_of(contract.domains[2].id);
      INFO(contract.kind << ", settings " << i << "\n" << told(second) << "\n" << told(third));
      CHECK((told(second) == told(third)) != second.session().round(activity(i))->speaks_for_domain());
    }
}
