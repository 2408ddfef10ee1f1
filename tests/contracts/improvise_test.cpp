// SPDX-License-Identifier: EUPL-1.2
// What simulated people say is taken in, in every kind that is registered.
#include <catch2/catch.hpp>

#include <random>

#include "server/improvise/improvise.hpp"
#include "tests/contracts/contract.hpp"
#include "tests/contracts/schema.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

constexpr std::size_t seats = 7;

/// People of all domains and one of none, before one activity of a kind.
class Table {
 public:
  Table(const Contract& contract, std::size_t settings, protocol::Language language)
      : contract_(contract), day_(contract.workshop()), where_(activity(settings)), language_(language) {
    REQUIRE(day_.open(where_));
    for (std::size_t i = 0; i < seats; ++i) {
      const bool none = i % 4 == 3;
      domains_.push_back(none ? "" : contract.domains[i % contract.domains.size()].id);
      people_.push_back(day_.join(domains_.back()));
      said_.emplace_back();
    }
  }

  /// Everybody says one thing more; whether anybody did.
  bool once(bool changes_mind = false) {
    bool any = false;
    for (std::size_t i = 0; i < people_.size(); ++i) any |= say(i, changes_mind);
    return any;
  }
  /// Everybody says all they have to say.
  void all() {
    std::size_t turns = 0;
    while (once()) REQUIRE(++turns < 200);
  }
  std::size_t silent() const {
    return static_cast<std::size_t>(
        std::count_if(said_.begin(), said_.end(), [](const auto& one) { return one.empty(); }));
  }
  std::size_t from_no_domain() const {
    return static_cast<std::size_t>(std::count(domains_.begin(), domains_.end(), ""));
  }
  Lived& day() { return day_; }
  const std::string& where() const { return where_; }

 private:
  bool say(std::size_t person, bool changes_mind) {
    const auto view = session::activity_view(day_.session(), protocol::Role::participant, where_);
    const auto said = improvise::improvise({contract_.kind, *view, language_, contract_.domains,
                                            domains_[person], person, said_[person], changes_mind},
                                           [this](std::size_t bound) { return random_() % bound; });
    if (!said) return false;
    INFO(contract_.kind << " " << said->id << " " << said->payload.text());
    CHECK(schema_fault(contract_.schema(), "payload", protocol::Json::parse(said->payload.text())) == "");
    CHECK(day_.put(people_[person], where_, said->payload.text(), said->id) == "ok");
    said_[person].insert(said->id);
    return true;
  }

  const Contract& contract_;
  Lived day_;
  std::string where_;
  protocol::Language language_;
  std::vector<std::string> domains_;
  std::vector<session::Author> people_;
  std::vector<std::set<std::string>> said_;
  std::mt19937 random_{7};
};

}  // namespace

TEST_CASE("whatever simulated people say is taken in, in every kind, until they have said it all",
          "[contract][X1]") {
  for (const auto& contract : asking_contracts())
    for (std::size_t i = 0; i < contract.settings.size(); ++i) {
      INFO(contract.kind << " " << contract.settings[i]);
      Table table(contract, i, i % 2 == 0 ? protocol::Language::nl : protocol::Language::en);
      table.all();
      // Who is of no domain cannot fill in its map, and who has no question may find none to support.
      const std::size_t silent = contract.kind == "domain-map"  ? table.from_no_domain()
                                 : contract.kind == "questions" ? seats - 1
                                                                : 0;
      CHECK(table.silent() <= silent);
    }
}

TEST_CASE("simulated people who change their mind are taken in as well", "[contract][X1]") {
  for (const auto& contract : asking_contracts())
    for (std::size_t i = 0; i < contract.settings.size(); ++i) {
      Table table(contract, i, protocol::Language::nl);
      table.all();
      for (int turn = 0; turn < 5; ++turn) table.once(true);
    }
}

TEST_CASE("simulated people keep silent where nothing can be said", "[contract][X1]") {
  for (const auto& contract : contracts()) {
    if (!contract.tells()) continue;
    const std::set<std::string> nothing;
    CHECK_FALSE(
        improvise::improvise({contract.kind, "{}", protocol::Language::nl, contract.domains, "", 0, nothing},
                             [](std::size_t) { return 0; }));
  }
}

TEST_CASE("simulated people play a quiz, question by question", "[contract][X1]") {
  for (const auto& contract : asking_contracts()) {
    if (contract.kind != "quiz") continue;
    Table table(contract, 0, protocol::Language::nl);
    table.all();
    for (const int question : {0, 4}) {
      const std::string key = std::to_string(question);
      REQUIRE(table.day().steer(R"({"do":"moderate","activity":")" + table.where() +
                                R"(","change":{"type":"ask","question":)" + key + "}}") == "ok");
      CHECK(table.once());
      CHECK_FALSE(table.once());
      REQUIRE(table.day().steer(R"({"do":"moderate","activity":")" + table.where() +
                                R"(","change":{"type":"reveal","question":)" + key + "}}") == "ok");
      CHECK_FALSE(table.once());
    }
  }
}
