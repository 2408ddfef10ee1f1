// SPDX-License-Identifier: EUPL-1.2
#include "server/results/tables.hpp"
#include "protocol/editable_json.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <set>

#include "server/exports/csv.hpp"
#include "server/results/codebook.hpp"
#include "tests/results/lived_workshop.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

std::vector<std::string> names(const std::vector<session::Table>& tables) {
  std::vector<std::string> all;
  for (const auto& one : tables) all.push_back(one.name);
  return all;
}

std::string value(const session::Table& table, const std::string& key) {
  const auto keys = column(table, "key");
  for (std::size_t i = 0; i < keys.size(); ++i)
    if (keys[i] == key) return column(table, "value")[i];
  return "(none)";
}

}  // namespace

TEST_CASE("a download names the point in the log that it is exact to", "[D1]") {
  LivedWorkshop day(definition(true));
  day.join("zorg");
  const auto tables = day.tables();
  CHECK(value(table(tables, "workshop"), "seq") == "2");
  CHECK(value(table(tables, "workshop"), "epoch") == "00000000000000aa");
  CHECK(value(table(tables, "workshop"), "chain") == std::string(64, 'c'));
  CHECK(value(table(tables, "workshop"), "schema_version") == "1");
  CHECK(day.document().seq == 2);
}

TEST_CASE("a download of another point than the session is at is not made", "[D1]") {
  const LivedWorkshop day(definition(true));
  CHECK_THROWS_AS(results::tables_of(day.session(), {"00000000000000aa", 7, ""}), std::logic_error);
  CHECK_THROWS_AS(results::document_of(day.session(), {"00000000000000aa", 0, ""}), std::logic_error);
}

TEST_CASE("never opened, opened without an answer and closed are told apart", "[D1]") {
  LivedWorkshop day(definition(true));
  day.steer(R"({"do":"open","activity":"poll","round":1})");
  day.steer(R"({"do":"open","activity":"several","round":1})");
  day.steer(R"({"do":"close","activity":"several"})");
  const auto tables = day.tables();
  const auto& activities = table(tables, "activities");
  CHECK(column(activities, "activity") ==
        std::vector<std::string>{"poll", "several", "board", "map", "behalf", "later"});
  CHECK(column(activities, "state") ==
        std::vector<std::string>{"open", "closed", "waiting", "waiting", "waiting", "waiting"});
  CHECK(column(activities, "answered") == std::vector<std::string>(6, "0"));
  CHECK(value(table(tables, "workshop"), "open_activities") == "1");
  CHECK(names(tables) == std::vector<std::string>{"workshop", "attendance", "activities", "01-poll",
                                                  "02-several", "answers", "moderation", "codebook"});
}

TEST_CASE("every round has a table of its own, and the first keeps its name", "[D4]") {
  LivedWorkshop day(definition(false));
  const auto who = day.join("zorg");
  for (int round = 1; round <= 2; ++round) {
    REQUIRE(day.steer(R"({"do":"open","activity":"poll","round":)" + std::to_string(round) + "}"));
    REQUIRE(day.say(who, "poll", "answer", R"({"options":[)" + std::to_string(round - 1) + "]}"));
  }
  const auto tables = day.tables();
  CHECK(column(table(tables, "01-poll"), "count") == std::vector<std::string>{"1", "0", "0", "1", "0", "0"});
  CHECK(column(table(tables, "01-poll-r2"), "count") ==
        std::vector<std::string>{"0", "1", "0", "0", "1", "0"});
  CHECK(column(table(tables, "activities"), "state")[0] == "closed");
  CHECK(column(table(tables, "activities"), "state")[1] == "open");
  CHECK(column(table(tables, "answers"), "round") == std::vector<std::string>{"1", "2"});
}

TEST_CASE("a round whose opening was undone keeps its answers in the download", "[D1]") {
  LivedWorkshop day(definition(false));
  const auto who = day.join("zorg");
  day.steer(R"({"do":"open","activity":"poll","round":1})");
  day.steer(R"({"do":"open","activity":"poll","round":2})");
  REQUIRE(day.say(who, "poll", "answer", R"({"options":[1]})"));
  REQUIRE(day.steer(R"({"do":"undo"})"));
  const auto tables = day.tables();
  CHECK(column(table(tables, "activities"), "state")[1] == "waiting");
  CHECK(column(table(tables, "answers"), "round") == std::vector<std::string>{"2"});
}

TEST_CASE("answers have a row for each thing that was said, with its own key", "[D4]") {
  LivedWorkshop day(definition(false));
  const auto who = day.join("bouw");
  for (const char* where : {"several", "map"})
    day.steer(std::string(R"({"do":"open","activity":")") + where + R"(","round":1})");
  REQUIRE(day.say(who, "several", "answer", R"({"options":[4,0]})"));
  REQUIRE(day.say(
      who, "map", "cell-werk",
      R"({"type":"cell","aspect":"werk","touched":3,"doing":"","obstacles":"","unknown":"hoeveel?"})"));
  const auto tables = day.tables();
  const auto& answers = table(tables, "answers");
  CHECK(answers.columns == std::vector<std::string>{"activity", "kind", "title", "round", "author", "domain",
                                                    "item_key", "item_text", "value_num", "value_text",
                                                    "response", "source"});
  CHECK(column(answers, "item_key") == std::vector<std::string>{"0", "4", "touched:werk", "unknown:werk"});
  CHECK(column(answers, "title") ==
        std::vector<std::string>{"Over several", "Over several", "Over map", "Over map"});
  CHECK(column(answers, "value_text").back() == "hoeveel?");
  CHECK(std::get<std::int64_t>(answers.rows[2][8]) == 3);
  CHECK(std::holds_alternative<std::monostate>(answers.rows[3][8]));
}

TEST_CASE("every table is tidy: each row has a cell for each column, and column names are unique keys",
          "[D4]") {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    const auto tables = random_day(seed, true).tables();
    const auto all = names(tables);
    CHECK(std::set<std::string>(all.begin(), all.end()).size() == all.size());
    for (const auto& one : tables) {
      INFO("seed " << seed << ", " << one.name);
      CHECK(std::set<std::string>(one.columns.begin(), one.columns.end()).size() == one.columns.size());
      for (const auto& key : one.columns)
        CHECK(key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos);
      for (const auto& row : one.rows) REQUIRE(row.size() == one.columns.size());
    }
  }
}

TEST_CASE("the code book tells what every column means, those of every kind too", "[D4]") {
  const auto book = results::codebook(protocol::Language::nl);
  const auto keys = column(book, "key");
  const std::set<std::string> known(keys.begin(), keys.end());
  CHECK(known.size() == keys.size());
  LivedWorkshop day(definition(true));
  const auto author = day.join("zorg");
  for (const std::string round : {"1", "2"}) {
    REQUIRE(day.steer(R"({"do":"open","activity":"poll","round":)" + round + "}"));
    REQUIRE(day.say(author, "poll", "answer", R"({"options":[0]})"));
  }
  std::set<std::string> used;
  // Results are named by their activity, and told by their kind below.
  const auto is_of_results = [](const session::Table& one) { return one.name.starts_with("01-"); };
  for (const auto& one : day.tables())
    for (const auto& key : is_of_results(one)       ? std::vector<std::string>{}
                           : one.name == "workshop" ? column(one, "key")
                                                    : one.columns)
      used.insert(one.name + "." + key);
  for (const auto& [name, kind] : kinds()) {
    std::ifstream file(std::string(AANTAFEL_SOURCE) + "/protocol/examples/kinds/" + name + ".contract.json");
    const auto round =
        kind->start(protocol::Opaque::of(protocol::Json::parse(file).at("settings").at(0).dump()));
    REQUIRE(round);
    const session::ViewContext context{protocol::Role::facilitator, true, true, true, 3,
                                       &day.session().domains()};
    for (const auto& key : (*round)->results(context).columns) used.insert(name + "." + key);
  }
  for (const auto& key : used) {
    INFO(key);
    CHECK(known.contains(key));
  }
  for (const auto& key : known) {
    INFO(key << " is in the code book and nowhere else");
    const bool word = std::count(key.begin(), key.end(), '.') == 2;
    CHECK(used.contains(word ? key.substr(0, key.rfind('.')) : key));
  }
}

TEST_CASE("who imports a workshop gets the same tables as before", "[D3]") {
  for (std::uint32_t seed = 1; seed <= 80; ++seed) {
    const LivedWorkshop day = random_day(seed, seed % 3 != 0, Cards::settled);
    const auto before = day.tables(), after = imported(day.document()).tables();
    REQUIRE(names(before) == names(after));
    // The first is about the workshop's own id and place in the log.
    for (std::size_t i = 1; i < before.size(); ++i) {
      INFO("seed " << seed << ", " << before[i].name);
      CHECK(exports::csv(before[i], exports::Separator::comma) ==
            exports::csv(after[i], exports::Separator::comma));
    }
  }
}
