// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>
#include <map>

#include "server/storage/chain.hpp"
#include "server/storage/memory_log.hpp"
#include "tests/storage/log_talk.hpp"
#include "tests/storage/temp_folder.hpp"

// What every implementation of the port promises. A new one adds itself to the list of types.

using namespace aantafel::storage;
using namespace aantafel::storage::test;

namespace {

struct InMemory {
  MemoryLog log;
};

struct InSqlite {
  TempFolder folder;
  std::unique_ptr<SqliteLog> opened = open_sqlite(folder.path());
  SqliteLog& log = *opened;
};

}  // namespace

#define EVERY_LOG_TEST(sentence, tags) TEMPLATE_TEST_CASE(sentence, tags, InMemory, InSqlite)

EVERY_LOG_TEST("entries come back as they were given, in order", "[storage][L4]") {
  TestType home;
  const std::vector<std::string> given{R"({"type":"put"})", "", std::string("nul \0 inside", 12),
                                       "bad \xff\xfe UTF-8", std::string(200'000, 'x')};
  CHECK(append(home.log, "w", 0, given).verdict == Verdict::committed);

  const std::vector<Entry> found = read(home.log, "w");
  REQUIRE(found.size() == given.size());
  for (std::size_t i = 0; i < given.size(); ++i) {
    CHECK(found[i].seq == i + 1);
    CHECK(found[i].body == given[i]);
    CHECK(found[i].time_ms == 1'700'000'000'000 + static_cast<std::int64_t>(i));
    CHECK(found[i].format == body_format);
  }
}

EVERY_LOG_TEST("seq has no gaps over many appends", "[storage][L3]") {
  TestType home;
  std::uint64_t seq = 0;
  for (int round = 0; round < 50; ++round) {
    const AppendOutcome outcome = append(home.log, "w", seq, {"a", "b", "c"});
    REQUIRE(outcome.verdict == Verdict::committed);
    CHECK(outcome.head.seq == seq + 3);
    seq = outcome.head.seq;
  }
  std::uint64_t expected = 0;
  for (const Entry& entry : read(home.log, "w")) CHECK(entry.seq == ++expected);
  CHECK(expected == 150);
}

EVERY_LOG_TEST("the head is the state after the last entry, and keeps its epoch", "[storage][L3]") {
  TestType home;
  CHECK_FALSE(home.log.head("w").value());
  const Head first = append(home.log, "w", 0, {"a"}).head;
  const Head second = append(home.log, "w", 1, {"b"}).head;

  CHECK(first.epoch != 0);
  CHECK(second.epoch == first.epoch);
  CHECK(second.hash != first.hash);
  CHECK(home.log.head("w").value() == second);
  CHECK(read(home.log, "w").back().hash == second.hash);
}

EVERY_LOG_TEST("an append that expects another seq is a conflict that names the head and adds nothing",
               "[storage][L3]") {
  TestType home;
  const Head head = append(home.log, "w", 0, {"a", "b"}).head;
  for (const std::uint64_t wrong : {0u, 1u, 3u}) {
    const AppendOutcome outcome = append(home.log, "w", wrong, {"late"});
    CHECK(outcome.verdict == Verdict::conflict);
    CHECK(outcome.head == head);
  }
  CHECK(bodies(home.log, "w") == std::vector<std::string>{"a", "b"});

  const AppendOutcome unknown = append(home.log, "nobody", 7, {"lost"});
  CHECK(unknown.verdict == Verdict::conflict);
  CHECK(unknown.head == Head{});
  CHECK_FALSE(home.log.head("nobody").value());
}

EVERY_LOG_TEST("a conflict of one append does not spoil the others of its batch", "[storage][L3]") {
  TestType home;
  append(home.log, "b", 0, {"b1"});
  const std::vector<Append> batch{entries("a", 0, {"a1"}), entries("b", 0, {"late"}),
                                  entries("c", 0, {"c1"})};
  const auto outcomes = home.log.append(batch).value();

  REQUIRE(outcomes.size() == 3);
  CHECK(outcomes[0].verdict == Verdict::committed);
  CHECK(outcomes[1].verdict == Verdict::conflict);
  CHECK(outcomes[2].verdict == Verdict::committed);
  CHECK(bodies(home.log, "a") == std::vector<std::string>{"a1"});
  CHECK(bodies(home.log, "b") == std::vector<std::string>{"b1"});
  CHECK(bodies(home.log, "c") == std::vector<std::string>{"c1"});
}

EVERY_LOG_TEST("an append may count on an earlier one of the same batch", "[storage][L3]") {
  TestType home;
  const std::vector<Append> batch{entries("w", 0, {"one"}), entries("other", 0, {"x"}),
                                  entries("w", 1, {"two", "three"}), entries("w", 1, {"late"}),
                                  entries("w", 3, {"four"})};
  const auto outcomes = home.log.append(batch).value();

  CHECK(outcomes[2].verdict == Verdict::committed);
  CHECK(outcomes[3].verdict == Verdict::conflict);
  CHECK(outcomes[3].head == outcomes[2].head);
  CHECK(outcomes[4].head.seq == 4);
  CHECK(home.log.head("w").value() == outcomes[4].head);
  CHECK(bodies(home.log, "w") == std::vector<std::string>{"one", "two", "three", "four"});
}

EVERY_LOG_TEST("an append of nothing tells whether one is up to date and begins no log", "[storage]") {
  TestType home;
  CHECK(append(home.log, "w", 0, {}).verdict == Verdict::committed);
  CHECK_FALSE(home.log.head("w").value());
  const Head head = append(home.log, "w", 0, {"a"}).head;
  CHECK(append(home.log, "w", 1, {}).head == head);
  CHECK(append(home.log, "w", 0, {}).verdict == Verdict::conflict);
  CHECK(home.log.append({}).value().empty());
}

EVERY_LOG_TEST("reading starts where it is asked to, and finds nothing where nothing is", "[storage]") {
  TestType home;
  append(home.log, "w", 0, {"a", "b", "c"});
  append(home.log, "x", 0, {"of another"});
  CHECK(bodies(home.log, "w", 0).size() == 3);
  CHECK(bodies(home.log, "w", 3) == std::vector<std::string>{"c"});
  CHECK(bodies(home.log, "w", 4).empty());
  CHECK(bodies(home.log, "w", ~std::uint64_t{0}).empty());
  CHECK(bodies(home.log, "unknown").empty());
}

EVERY_LOG_TEST("the list names every log with its head", "[storage]") {
  TestType home;
  CHECK(home.log.list().value().empty());
  std::map<std::string, Head> expected;
  for (const std::string workshop : {"a", "b", directory_log}) {
    expected[workshop] = append(home.log, workshop, 0, {"x", workshop}).head;
  }
  std::map<std::string, Head> listed;
  for (const ListedLog& log : home.log.list().value()) listed[log.workshop] = log.head;
  CHECK(listed == expected);
}

EVERY_LOG_TEST("an erased log is gone, and the next one of that name has another epoch", "[storage][L3]") {
  TestType home;
  const Head before = append(home.log, "w", 0, {"a", "b"}).head;
  append(home.log, "x", 0, {"stays"});
  REQUIRE(home.log.erase("w").ok());
  REQUIRE(home.log.erase("w").ok());

  CHECK_FALSE(home.log.head("w").value());
  CHECK(read(home.log, "w").empty());
  CHECK(home.log.list().value().size() == 1);
  CHECK(append(home.log, "w", 2, {"late"}).verdict == Verdict::conflict);

  const AppendOutcome anew = append(home.log, "w", 0, {"a"});
  CHECK(anew.verdict == Verdict::committed);
  CHECK(anew.head.epoch != before.epoch);
  CHECK(bodies(home.log, "w") == std::vector<std::string>{"a"});
  CHECK(bodies(home.log, "x") == std::vector<std::string>{"stays"});
}

EVERY_LOG_TEST("the chain of every log holds, whatever was appended together", "[storage][L3]") {
  TestType home;
  for (std::uint64_t round = 0; round < 20; ++round) {
    const std::vector<Append> batch{entries("a", round * 2, {"1", "2"}), entries("b", round, {"3"}),
                                    entries("a", 0, {round == 0 ? "" : "late"})};
    REQUIRE(home.log.append(batch).ok());
  }
  CHECK(verify(home.log, "a").ok());
  CHECK(verify(home.log, "b").ok());
  CHECK(verify(home.log, "unknown").ok());
}

EVERY_LOG_TEST("tidying changes nothing that can be read", "[storage]") {
  TestType home;
  const Head head = append(home.log, "w", 0, {"a", "b"}).head;
  for (const Pause pause : {Pause::brief, Pause::extended, Pause::extended}) CHECK(home.log.tidy(pause).ok());
  CHECK(home.log.head("w").value() == head);
  CHECK(append(home.log, "w", 2, {"c"}).verdict == Verdict::committed);
  CHECK(bodies(home.log, "w") == std::vector<std::string>{"a", "b", "c"});
}

EVERY_LOG_TEST("a stretch of a log is read by itself", "[storage][L3]") {
  TestType home;
  append(home.log, "w", 0, {"a", "b", "c", "d"});
  const auto read_of = [&](Stretch stretch) {
    std::string all;
    CHECK(home.log.read("w", stretch, [&](Entry&& entry) { all += std::to_string(entry.seq) + entry.body; })
              .ok());
    return all;
  };
  CHECK(read_of({}) == "1a2b3c4d");
  CHECK(read_of({2, 3}) == "2b3c");
  CHECK(read_of({3, 99}) == "3c4d");
  CHECK(read_of({5, 9}).empty());
  CHECK(read_of({3, 2}).empty());
}
