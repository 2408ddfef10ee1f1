// SPDX-License-Identifier: EUPL-1.2
// The log of a workshop as it is read back: each line an entry. Whatever stands in it, folding it never
// fails.
#include "server/results/import.hpp"
#include "tests/fuzz/targets.hpp"
#include "tests/results/lived_workshop.hpp"
#include "tests/session/lived.hpp"

namespace aantafel::fuzz {

std::vector<std::string> entries::seeds() {
  std::vector<std::string> all;
  protocol::WorkshopCreated created{"ws", "12345678", tests::definition(true)};
  const std::string begin = protocol::to_text(protocol::LogEntry{created, std::nullopt}) + "\n";
  for (const auto& entry : examples("events/log_entry.json")) all.push_back(begin + entry.dump());
  for (std::uint32_t seed = 1; seed <= 10; ++seed) {
    const auto document = tests::random_day(seed, seed % 2 == 0).document();
    std::string log;
    for (const auto& entry : results::entries_of(document, "ws", "12345678", tests::kinds()).value())
      log += protocol::to_text(entry) + "\n";
    all.push_back(log);
  }
  return all;
}

void entries::take(std::string_view bytes) {
  session::Session lived(tests::kinds()), again(tests::kinds());
  std::uint64_t seq = 0;
  while (!bytes.empty()) {
    const auto end = std::min(bytes.find('\n'), bytes.size());
    const auto entry = protocol::parse<protocol::LogEntry>(bytes.substr(0, end));
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    if (!entry) continue;
    const auto read = protocol::parse<protocol::LogEntry>(protocol::to_text(*entry));
    expect(read.ok(), "what is written can be read (L5)");
    ++seq;
    lived.apply(*entry, seq, 1000 * seq);
    again.apply(*read, seq, 1000 * seq);
  }
  if (!lived.exists()) return;
  expect(tests::everything(lived) == tests::everything(again), "a log gives the same state each time (L4)");
  const results::Position position{"00000000000000aa", seq, std::string(64, 'c')};
  static_cast<void>(protocol::to_text(results::document_of(lived, position)));
  static_cast<void>(results::tables_of(lived, position));
}

}  // namespace aantafel::fuzz
