// SPDX-License-Identifier: EUPL-1.2
// Folding the log of a hall gives the hall, and its tables are whole.
#include <catch2/catch.hpp>

#include <set>

#include "tests/contracts/random_hall.hpp"

using namespace aantafel;
using namespace aantafel::tests;

TEST_CASE("folding the log of any hall gives what was lived through", "[contract][L4]") {
  for (const auto& contract : contracts())
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
      INFO(contract.kind << ", seed " << seed);
      const Lived day = random_hall(contract, seed, seed % 2 == 0);
      REQUIRE(everything(day.folded()) == everything(day.session()));
    }
}

TEST_CASE("a view is made of the last answers alone, not of how they came about", "[contract][V4]") {
  for (const auto& contract : contracts())
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
      INFO(contract.kind << ", seed " << seed);
      const Lived day = random_hall(contract, seed, false);
      for (std::size_t i = 0; i < contract.settings.size(); ++i) {
        const auto* lived = day.session().round(activity(i));
        auto fresh = registered().at(contract.kind)->start(opaque(contract.settings[i])).value();
        lived->each_by_arrival([&](const session::Contribution& one) { fresh->put(one); });
        const auto context = session::context_of(day.session(), protocol::Role::facilitator, activity(i));
        std::string was, is;
        lived->view(was, context);
        fresh->view(is, context);
        CHECK(is == was);
        CHECK(fresh->people() == lived->people());
        CHECK(fresh->answers() == lived->answers());
      }
    }
}

TEST_CASE("the table of results is tidy, and its columns are keys that stay whatever was said",
          "[contract][D4]") {
  for (const auto& contract : contracts()) {
    std::set<std::vector<std::string>> columns;
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
      const Lived day = random_hall(contract, seed, true);
      for (std::size_t i = 0; i < contract.settings.size(); ++i) {
        const auto table =
            day.session()
                .round(activity(i))
                ->results(session::context_of(day.session(), protocol::Role::facilitator, activity(i)));
        columns.insert(table.columns);
        CHECK(std::set<std::string>(table.columns.begin(), table.columns.end()).size() ==
              table.columns.size());
        for (const auto& row : table.rows) REQUIRE(row.size() == table.columns.size());
      }
    }
    INFO(contract.kind);
    CHECK(columns.size() == 1);
  }
}

TEST_CASE("everything that was brought in has its rows among the answers, with keys", "[contract][D4]") {
  for (const auto& contract : asking_contracts())
    for (std::size_t i = 0; i < contract.settings.size(); ++i) {
      Lived day = contract.workshop();
      REQUIRE(day.open(activity(i)));
      const auto who = day.join(contract.domains[0].id);
      const auto* round = day.session().round(activity(i));
      for (const auto& example : contract.fitting(i)) {
        INFO(contract.kind << " " << example.payload);
        REQUIRE(bring_in(day, who, example));
        const auto rows = round->answer_rows({who, example.id, "", {}});
        CHECK(!rows.empty());
        for (const auto& row : rows) CHECK(!row.item_key.empty());
      }
      CHECK(round->answer_rows({who, "never", "", {}}).empty());
      CHECK(round->answer_rows({who + 1, contract.fitting(i)[0].id, "", {}}).empty());
    }
}
