// SPDX-License-Identifier: EUPL-1.2
#include "server/storage/log_writer.hpp"

#include <atomic>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <future>

#include "server/storage/chain.hpp"
#include "tests/storage/log_talk.hpp"
#include "tests/storage/temp_folder.hpp"
#include "tests/storage/writer_desk.hpp"

using namespace aantafel::storage;
using namespace aantafel::storage::test;
using namespace std::chrono_literals;

namespace {

using Outcome = Result<AppendOutcome, StorageError>;

std::future<Outcome> append(LogWriter& writer, const Append& append) {
  auto promise = std::make_shared<std::promise<Outcome>>();
  writer.append(append, [promise](const Outcome& outcome) { promise->set_value(outcome); });
  return promise->get_future();
}

std::future<Result<LogWriter::Contents, StorageError>> read(LogWriter& writer, const WorkshopId& workshop) {
  auto promise = std::make_shared<std::promise<Result<LogWriter::Contents, StorageError>>>();
  writer.read(workshop, {}, [promise](auto contents) { promise->set_value(std::move(contents)); });
  return promise->get_future();
}

std::size_t length(LogWriter& writer, const WorkshopId& workshop) {
  return read(writer, workshop).get().value().entries.size();
}

}  // namespace

TEST_CASE("what waits is committed together, over all workshops", "[storage][writer]") {
  Desk desk(0);
  auto first = append(desk.writer, entries("first", 0, {"alone"}));
  desk.log.arrived.acquire();
  std::vector<std::future<Outcome>> waiting;
  for (int workshop = 0; workshop < 100; ++workshop)
    waiting.push_back(append(desk.writer, entries(std::to_string(workshop), 0, {"vote"})));
  desk.log.gate.release(2);

  CHECK(first.get()->verdict == Verdict::committed);
  for (auto& outcome : waiting) CHECK(outcome.get()->verdict == Verdict::committed);
  CHECK(desk.log.commits == 2);
}

TEST_CASE("appends to one workshop may count on each other before they are committed",
          "[storage][writer][L3]") {
  Desk desk(0);
  std::vector<std::future<Outcome>> waiting;
  for (std::uint64_t seq = 0; seq < 50; ++seq)
    waiting.push_back(append(desk.writer, entries("w", seq, {"vote"})));
  auto late = append(desk.writer, entries("w", 7, {"late"}));
  desk.log.gate.release(always);

  std::uint64_t seq = 0;
  for (auto& outcome : waiting) CHECK(outcome.get()->head.seq == ++seq);
  const Outcome conflict = late.get();
  CHECK(conflict->verdict == Verdict::conflict);
  CHECK(conflict->head.seq == 50);
}

TEST_CASE("requests are carried out in the order in which they came", "[storage][writer]") {
  Desk desk(0);
  std::vector<std::string> order;
  const auto note = [&order](std::string what) {
    return [&order, what](const auto&) { order.push_back(what); };
  };
  std::size_t found_between = 0;
  desk.writer.append(entries("w", 0, {"one"}), note("append"));
  desk.writer.read("w", {}, [&](auto contents) {
    found_between = contents->entries.size();
    order.push_back("read");
  });
  desk.writer.append(entries("w", 1, {"two"}), note("append"));
  desk.writer.append(entries("w", 2, {"three"}), note("append"));
  desk.writer.erase("w", note("erase"));
  desk.writer.list([&](auto listed) { order.push_back("list of " + std::to_string(listed->size())); });
  desk.writer.append(entries("w", 0, {"anew"}), note("append"));
  desk.log.gate.release(always);
  desk.writer.stop();

  CHECK(order ==
        std::vector<std::string>{"append", "read", "append", "append", "erase", "list of 0", "append"});
  CHECK(found_between == 1);
}

TEST_CASE("a read gives the entries and the head they lead to", "[storage][writer]") {
  Desk desk(always);
  const Outcome outcome = append(desk.writer, entries("w", 0, {"one", "two"})).get();
  const auto contents = read(desk.writer, "w").get().value();
  CHECK(contents.head == outcome->head);
  CHECK(verify("w", *contents.head, contents.entries).ok());
  CHECK_FALSE(read(desk.writer, "unknown").get()->head);
}

TEST_CASE("many threads append at once and everything is there, once and in order", "[storage][writer][L3]") {
  TempFolder folder;
  constexpr std::uint64_t votes = 500;
  {
    LogWriter writer(open_sqlite(folder.path()), [](const StorageError&) { std::abort(); });
    std::atomic<int> committed = 0;
    std::vector<std::thread> rooms;
    for (int room = 0; room < 4; ++room)
      rooms.emplace_back([&, workshop = "room " + std::to_string(room)] {
        for (std::uint64_t seq = 0; seq < votes; ++seq)
          writer.append(entries(workshop, seq, {"vote " + std::to_string(seq)}), [&](const Outcome& outcome) {
            if (outcome && outcome->verdict == Verdict::committed) ++committed;
          });
      });
    for (std::thread& room : rooms) room.join();
    writer.stop();
    CHECK(committed == 4 * votes);
  }
  const auto log = open_sqlite(folder.path());
  for (int room = 0; room < 4; ++room) {
    const auto found = bodies(*log, "room " + std::to_string(room));
    REQUIRE(found.size() == votes);
    for (std::uint64_t seq = 0; seq < votes; ++seq) CHECK(found[seq] == "vote " + std::to_string(seq));
    CHECK(verify(*log, "room " + std::to_string(room)).ok());
  }
}

TEST_CASE("what a done holds on to is let go of as soon as it was called", "[storage][writer]") {
  Desk desk(always);
  auto room = std::make_shared<int>(0);
  const std::weak_ptr<int> held = room;
  desk.writer.append(entries("w", 0, {"vote"}), [room](const Outcome&) {});
  desk.writer.read("w", {}, [room = std::move(room)](const auto&) {});
  room.reset();
  for (int tries = 0; !held.expired() && tries < 2000; ++tries) std::this_thread::sleep_for(1ms);
  CHECK(held.expired());
}

TEST_CASE("a full disk refuses the whole batch and the writer goes on", "[storage][writer][L1]") {
  Desk desk(0);
  auto first = append(desk.writer, entries("a", 0, {"vote"}));
  desk.log.arrived.acquire();
  auto second = append(desk.writer, entries("b", 0, {"vote"}));
  desk.log.error = StorageError{StorageError::Kind::full, "full"};
  desk.log.gate.release();
  CHECK(first.get().error().kind == StorageError::Kind::full);
  desk.log.arrived.acquire();
  desk.log.error.reset();
  desk.log.gate.release(always);
  CHECK(second.get()->verdict == Verdict::committed);
  CHECK(append(desk.writer, entries("a", 0, {"again"})).get()->verdict == Verdict::committed);
  CHECK(desk.failures == 0);
}

TEST_CASE("a failure reaches everybody who waits, and the server once", "[storage][writer][L1]") {
  Desk desk(0);
  auto first = append(desk.writer, entries("first", 0, {"alone"}));
  desk.log.arrived.acquire();
  std::vector<std::future<Outcome>> waiting;
  for (int workshop = 0; workshop < 10; ++workshop)
    waiting.push_back(append(desk.writer, entries(std::to_string(workshop), 0, {"vote"})));
  auto contents = read(desk.writer, "first");
  desk.log.error = StorageError{StorageError::Kind::failed, "the disk broke"};
  desk.log.gate.release(always);

  CHECK(first.get().error().message == "the disk broke");
  for (auto& outcome : waiting) CHECK(outcome.get().error().kind == StorageError::Kind::failed);
  CHECK(contents.get().error().kind == StorageError::Kind::failed);
  CHECK(append(desk.writer, entries("later", 0, {"vote"})).get().error().kind == StorageError::Kind::failed);
  CHECK(desk.failures == 1);
}

TEST_CASE("at its bound the queue refuses at once, and takes again when there is room",
          "[storage][writer][B1]") {
  const bool by_bytes = GENERATE(false, true);
  LogWriter::Options options;
  (by_bytes ? options.max_bytes : options.max_entries) = by_bytes ? 4000 : 4;
  Desk desk(0, options);
  const std::string vote(1000, 'x');
  auto under_way = append(desk.writer, entries("w", 0, {vote}));
  desk.log.arrived.acquire();
  auto taken = append(desk.writer, entries("w", 1, {vote, vote, vote}));

  auto refused = append(desk.writer, entries("w", 4, {vote}));
  REQUIRE(refused.wait_for(0s) == std::future_status::ready);
  CHECK(refused.get().error().kind == StorageError::Kind::busy);

  desk.log.gate.release(always);
  CHECK(taken.get()->head.seq == 4);
  CHECK(length(desk.writer, "w") == 4);
  CHECK(append(desk.writer, entries("w", 4, {vote})).get()->head.seq == 5);
}

TEST_CASE("reads at the bound are refused too", "[storage][writer][B1]") {
  Desk desk(0, {.max_entries = 2});
  auto under_way = append(desk.writer, entries("w", 0, {"vote"}));
  desk.log.arrived.acquire();
  auto taken = read(desk.writer, "w");
  auto refused = read(desk.writer, "w");
  REQUIRE(refused.wait_for(0s) == std::future_status::ready);
  CHECK(refused.get().error().kind == StorageError::Kind::busy);
  desk.log.gate.release(always);
  CHECK(taken.get()->entries.size() == 1);
}

TEST_CASE("who is answered finds the room that its own request took", "[storage][writer][B1]") {
  LogWriter::Options small;
  small.max_entries = 3;
  Desk desk(always, small);
  std::promise<bool> taken;
  desk.writer.append(entries("large", 0, {"1", "2", "3", "4"}), [&](const auto&) {
    desk.writer.append(entries("small", 0, {"1"}),
                       [&](const auto& outcome) { taken.set_value(outcome.ok()); });
  });
  CHECK(taken.get_future().get());
}

TEST_CASE("an append larger than the bound is taken when it is alone", "[storage][writer][B1]") {
  Desk desk(always, {.max_entries = 2, .max_bytes = 10});
  CHECK(append(desk.writer, entries("w", 0, {"more than ten bytes", "b", "c"})).get()->head.seq == 3);
}

TEST_CASE("stopping finishes what waits and takes no more", "[storage][writer][L1]") {
  Desk desk(0);
  std::vector<std::future<Outcome>> waiting;
  for (std::uint64_t seq = 0; seq < 20; ++seq)
    waiting.push_back(append(desk.writer, entries("w", seq, {"vote"})));
  desk.log.gate.release(always);
  desk.writer.stop();

  for (auto& outcome : waiting) {
    REQUIRE(outcome.wait_for(0s) == std::future_status::ready);
    CHECK(outcome.get()->verdict == Verdict::committed);
  }
  auto after = append(desk.writer, entries("w", 20, {"vote"}));
  REQUIRE(after.wait_for(0s) == std::future_status::ready);
  CHECK(after.get().error().kind == StorageError::Kind::busy);
  desk.writer.stop();
}

TEST_CASE("a vote after a pause waits for no other, a stream of votes shares commits", "[storage][writer]") {
  Desk desk(always, {.max_gather = 300ms});
  const auto begin = std::chrono::steady_clock::now();
  CHECK(append(desk.writer, entries("a", 0, {"vote"})).get().ok());
  CHECK(std::chrono::steady_clock::now() - begin < 250ms);

  std::vector<std::future<Outcome>> waiting;
  for (std::uint64_t seq = 1; seq < 5; ++seq) {
    waiting.push_back(append(desk.writer, entries("a", seq, {"vote"})));
    std::this_thread::sleep_for(5ms);
  }
  for (auto& outcome : waiting) CHECK(outcome.get()->verdict == Verdict::committed);
  CHECK(std::chrono::steady_clock::now() - begin >= 300ms);
  CHECK(desk.log.commits == 2);
}

TEST_CASE("the log is tidied between batches, and at length when nobody has come for a while",
          "[storage][writer]") {
  Desk desk(always, {.idle = 20ms});
  CHECK(append(desk.writer, entries("w", 0, {"vote"})).get().ok());
  std::this_thread::sleep_for(200ms);
  CHECK(desk.log.brief_pauses == 1);
  CHECK(desk.log.extended_pauses == 1);
  CHECK(append(desk.writer, entries("w", 1, {"vote"})).get().ok());
  desk.writer.stop();
  CHECK(desk.log.brief_pauses == 2);
}
