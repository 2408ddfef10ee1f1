// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include <map>
#include <set>

#include "server/exports/csv.hpp"
#include "server/results/statements.hpp"
#include "tests/results/lived_workshop.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

using Names = std::set<std::string>;

/// Authors by the domain they are shown with, for each activity and round of the table answers; who abstained
/// is shown with none.
std::map<std::string, std::map<std::string, Names>> authors_by_domain(const session::Table& answers) {
  std::map<std::string, std::map<std::string, Names>> all;
  const auto activity = column(answers, "activity"), round = column(answers, "round");
  const auto author = column(answers, "author"), domain = column(answers, "domain");
  const auto response = column(answers, "response");
  for (std::size_t i = 0; i < activity.size(); ++i)
    if (response[i] == "answered") all[activity[i] + " " + round[i]][domain[i]].insert(author[i]);
  return all;
}

bool may_be_shown(const std::map<std::string, std::size_t>& groups) {
  std::size_t total = 0;
  for (const auto& [group, size] : groups) total += size;
  for (const auto& [group, size] : groups)
    if (size < 3 && size != total) return false;
  return true;
}

/// Whether a p or an x and digits stand there as a word.
bool names_participant(const std::string& text) {
  const auto in_word = [](char one) { return std::isalnum(static_cast<unsigned char>(one)) || one == '_'; };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((text[i] != 'p' && text[i] != 'x') || (i > 0 && in_word(text[i - 1]))) continue;
    const std::size_t end = text.find_first_not_of("0123456789", i + 1);
    if (end > i + 1 && (end == std::string::npos || !in_word(text[end]))) return true;
  }
  return false;
}

std::string all_text(const std::vector<session::Table>& tables) {
  std::string all;
  for (const auto& table : tables) all += exports::csv(table, exports::Separator::comma);
  return all;
}

}  // namespace

TEST_CASE("no download of an anonymous workshop holds a group under the threshold", "[S3]") {
  for (std::uint32_t seed = 1; seed <= 80; ++seed) {
    const LivedWorkshop day = random_day(seed, true);
    for (const auto& [where, domains] : authors_by_domain(table(day.tables(), "answers"))) {
      if (where.starts_with("behalf")) continue;
      INFO("seed " << seed << ", answers of " << where);
      std::map<std::string, std::size_t> sizes;
      for (const auto& [domain, authors] : domains) sizes[domain] = authors.size();
      CHECK(may_be_shown(sizes));
    }
    const auto document = day.document();
    for (const auto& activity : document.activities)
      for (const auto& round : activity.rounds) {
        if (activity.id == "behalf") continue;
        INFO("seed " << seed << ", document, " << activity.id << " round " << round.round);
        std::map<std::string, Names> authors;
        for (const auto& one : round.contributions) authors[one.domain.value_or("")].insert(one.author);
        std::map<std::string, std::size_t> sizes;
        for (const auto& [domain, names] : authors) sizes[domain] = names.size();
        CHECK(may_be_shown(sizes));
      }
  }
}

TEST_CASE("how something was heard tells no few of a group apart either", "[P2][S3]") {
  std::size_t told_apart = 0;
  for (std::uint32_t seed = 1; seed <= 80; ++seed) {
    const LivedWorkshop day = random_day(seed, true);
    const auto tables = day.tables();
    const auto& answers = table(tables, "answers");
    const auto activity = column(answers, "activity"), round = column(answers, "round");
    const auto author = column(answers, "author"), domain = column(answers, "domain");
    const auto source = column(answers, "source"), response = column(answers, "response");
    std::map<std::string, std::map<std::string, Names>> heard;
    for (std::size_t i = 0; i < activity.size(); ++i) {
      if (response[i] == "abstained") CHECK((domain[i].empty() && source[i].empty()));
      if (response[i] == "answered") heard[activity[i] + round[i] + domain[i]][source[i]].insert(author[i]);
    }
    for (const auto& [group, ways] : heard) {
      INFO("seed " << seed << ", " << group);
      if (ways.size() == 1) continue;
      ++told_apart;
      for (const auto& [way, authors] : ways) CHECK(authors.size() >= 3);
    }
  }
  CHECK(told_apart > 0);
}

TEST_CASE("results and answers laid side by side give no group under the threshold either", "[S3]") {
  for (std::uint32_t seed = 1; seed <= 80; ++seed) {
    const LivedWorkshop day = random_day(seed, true);
    const auto tables = day.tables();
    for (const auto& [where, domains] : authors_by_domain(table(tables, "answers"))) {
      const std::string activity = where.substr(0, where.find(' ')),
                        round = where.substr(where.find(' ') + 1);
      if (activity != "poll" && activity != "several") continue;
      const auto& results =
          table(tables, (activity == "poll" ? "01-poll" : "02-several") + (round == "1" ? "" : "-r" + round));
      std::map<std::string, std::string> people;
      const auto domain = column(results, "domain"), answers = column(results, "answers");
      for (std::size_t i = 0; i < domain.size(); ++i) people[domain[i]] = answers[i];
      people.erase("*");
      std::map<std::string, std::string> told;
      for (const auto& [group, authors] : domains) told[group] = std::to_string(authors.size());
      INFO("seed " << seed << ", " << where);
      CHECK(people == told);
    }
  }
}

TEST_CASE("people who speak for their domain are told by domain, whatever its size", "[S3]") {
  LivedWorkshop day(definition(true));
  const auto alone = day.join("bouw");
  for (int i = 0; i < 4; ++i) day.join("zorg");
  for (const char* where : {"map", "behalf"}) {
    day.steer(std::string(R"({"do":"open","activity":")") + where + R"(","round":1})");
    for (session::Author who = 1; who <= 5; ++who)
      REQUIRE(
          day.say(who, where, "cell-werk",
                  R"({"type":"cell","aspect":"werk","touched":1,"doing":"","obstacles":"","unknown":""})"));
  }
  auto told = authors_by_domain(table(day.tables(), "answers"));
  CHECK(told.at("behalf 1").at("bouw").size() == 1);
  CHECK(told.at("map 1").at("").size() == 5);
  CHECK(alone == 1);
}

TEST_CASE("a group that hiding made too small is merged in the answers", "[S3][S4]") {
  LivedWorkshop day(definition(true));
  for (const char* domain : {"zorg", "zorg", "zorg", "bouw", "bouw", "bouw"}) day.join(domain);
  day.steer(R"({"do":"open","activity":"board","round":1})");
  for (session::Author who = 1; who <= 6; ++who)
    REQUIRE(day.say(
        who, "board", "c" + std::to_string(who),
        R"({"type":"card","text":"kaart","term":"short","level":"local","carried_by":null,"needs":[]})"));
  auto before = authors_by_domain(table(day.tables(), "answers")).at("board 1");
  CHECK((before.at("zorg").size() == 3 && before.at("bouw").size() == 3));
  REQUIRE(day.steer(
      R"({"do":"moderate","activity":"board","change":{"type":"hide","card":"c1","hidden":true}})"));
  auto after = authors_by_domain(table(day.tables(), "answers")).at("board 1");
  CHECK(after.at("").size() == 5);
  CHECK(after.size() == 1);
}

TEST_CASE("no participant can be told in a download of an anonymous workshop", "[S2]") {
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    INFO("seed " << seed);
    const LivedWorkshop day = random_day(seed, true);
    const std::string document = protocol::to_text(day.document());
    const std::string tables = all_text(day.tables());
    CHECK_FALSE(names_participant(document));
    CHECK_FALSE(names_participant(tables));
    for (const char* secret : {"device-", "laptop", "12345678"}) {
      CHECK(document.find(secret) == std::string::npos);
      CHECK(tables.find(secret) == std::string::npos);
    }
  }
}

TEST_CASE("where people are not anonymous a download names them", "[S2]") {
  LivedWorkshop day(definition(false));
  day.join("bouw");
  day.join("bouw");
  day.steer(R"({"do":"open","activity":"poll","round":1})");
  REQUIRE(day.say(2, "poll", "answer", R"({"options":[4]})"));
  const auto tables = day.tables();
  CHECK(column(table(tables, "answers"), "author") == std::vector<std::string>{"p2"});
  CHECK(names_participant(all_text(tables)));
  CHECK(column(table(tables, "answers"), "domain") == std::vector<std::string>{"bouw"});
}

TEST_CASE("the order of equal answers does not tell who joined first", "[S2]") {
  // The same people say the same; only the order in which they joined differs.
  const auto download = [](const std::vector<std::pair<std::string, std::string>>& people) {
    LivedWorkshop day(definition(true));
    for (const auto& [domain, picks] : people) day.join(domain);
    for (const char* where : {"poll", "behalf"})
      day.steer(std::string(R"({"do":"open","activity":")") + where + R"(","round":1})");
    session::Author who = 0;
    for (const auto& [domain, touched] : people) {
      ++who;
      REQUIRE(day.say(who, "poll", "answer", R"({"options":[1]})"));
      REQUIRE(
          day.say(who, "behalf", "cell-werk",
                  R"({"type":"cell","aspect":"werk","touched":2,"doing":"","obstacles":"","unknown":""})"));
      REQUIRE(day.say(who, "behalf", "cell-wonen",
                      R"({"type":"cell","aspect":"wonen","touched":)" + touched +
                          R"(,"doing":"","obstacles":"","unknown":""})"));
    }
    return protocol::to_text(day.document()) + all_text(day.tables());
  };
  const std::string one_way =
      download({{"zorg", "1"}, {"bouw", "2"}, {"zorg", "0"}, {"bouw", "1"}, {"bouw", "3"}, {"zorg", "3"}});
  CHECK(one_way ==
        download({{"bouw", "3"}, {"zorg", "3"}, {"bouw", "1"}, {"zorg", "0"}, {"bouw", "2"}, {"zorg", "1"}}));
}

TEST_CASE("the same people have other names in every activity and round", "[S2]") {
  LivedWorkshop day(definition(true));
  for (int i = 0; i < 3; ++i) day.join("zorg");
  const std::vector<std::string> first{"0", "1", "4"}, second{"4", "1", "0"};
  for (int round = 1; round <= 2; ++round) {
    REQUIRE(day.steer(R"({"do":"open","activity":"poll","round":)" + std::to_string(round) + "}"));
    for (session::Author who = 1; who <= 3; ++who)
      REQUIRE(
          day.say(who, "poll", "answer", R"({"options":[)" + (round == 1 ? first : second)[who - 1] + "]}"));
  }
  const auto document = day.document();
  REQUIRE(document.activities[0].rounds.size() == 2);
  for (const auto& round : document.activities[0].rounds) {
    std::vector<std::string> said;
    for (const auto& one : round.contributions) said.push_back(one.author + one.payload.text());
    CHECK(said ==
          std::vector<std::string>{R"(a1{"options":[0]})", R"(a2{"options":[1]})", R"(a3{"options":[4]})"});
  }
}

TEST_CASE("what a moderator hid is in the document and in no table but the moderation log", "[S4]") {
  LivedWorkshop day(definition(true));
  for (int i = 0; i < 4; ++i) day.join("zorg");
  day.steer(R"({"do":"open","activity":"board","round":1})");
  for (session::Author who = 1; who <= 4; ++who)
    REQUIRE(day.say(who, "board", "c" + std::to_string(who),
                    R"({"type":"card","text":"tekst)" + std::to_string(who) +
                        R"(","term":"short","level":"local","carried_by":null,"needs":[]})"));
  REQUIRE(day.say(2, "board", "dots-c1", R"({"type":"support","card":"c1","dots":2})"));
  REQUIRE(day.steer(
      R"({"do":"moderate","activity":"board","change":{"type":"hide","card":"c1","hidden":true}})"));

  auto tables = day.tables();
  CHECK(column(table(tables, "moderation"), "change") ==
        std::vector<std::string>{R"({"type":"hide","card":"c1","hidden":true})"});
  CHECK(column(table(tables, "moderation"), "nth") == std::vector<std::string>{"1"});
  std::erase_if(tables, [](const auto& one) { return one.name == "moderation"; });
  const std::string told = all_text(tables);
  CHECK(told.find("tekst1") == std::string::npos);
  CHECK(told.find("c1") == std::string::npos);
  CHECK(told.find("tekst2") != std::string::npos);
  CHECK(protocol::to_text(day.document()).find("tekst1") != std::string::npos);
}
