// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/judge.hpp"

#include "server/storage/chain.hpp"

namespace aantafel::storm {
namespace {

using nlohmann::json;

[[noreturn]] void lie(const std::string& client, std::uint32_t n, const std::string& what) {
  throw BrokenPromise("operation " + std::to_string(n) + " of " + client + " " + what);
}

/// Every operation of a phone against the log; gives how many of them are in it.
std::size_t judge_journal(const Journal& journal, const Reckoning& log) {
  std::size_t found = 0;
  const Vote* last = nullptr;
  for (const Vote& vote : journal.votes) {
    const auto* written = log.find(journal.client, vote.n);
    const bool acknowledged = vote.fate == Vote::Fate::acknowledged;
    if (acknowledged && !written) lie(journal.client, vote.n, "was acknowledged and is not in the log");
    if (acknowledged && written->seq != vote.seq)
      lie(journal.client, vote.n,
          "was acknowledged at " + std::to_string(vote.seq) + " and stands at " +
              std::to_string(written->seq));
    if (!written) continue;
    if (vote.fate == Vote::Fate::refused) lie(journal.client, vote.n, "was refused and is in the log");
    if (written->option != static_cast<int>(vote.option))
      lie(journal.client, vote.n, "is in the log with another answer");
    last = &vote;
    ++found;
  }
  if (last && log.chosen().at(log.participant(journal.client)) != last->option)
    lie(journal.client, last->n, "is its last in the log, and another answer counts");
  return found;
}

void judge_download(const json& download, const Reckoning& log) {
  if (download.at("seq") != log.head().seq || download.at("chain") != storage::to_hex(log.head().hash))
    throw BrokenPromise("the download names another end of the log than the log has");
  std::map<std::string, std::uint32_t> downloaded;
  for (const auto& one : download.at("activities").at(0).at("rounds").at(0).at("contributions"))
    if (!downloaded.emplace(one.at("author"), one.at("payload").at("options").at(0)).second)
      throw BrokenPromise("the download counts " + one.at("author").get<std::string>() + " twice");
  if (downloaded != log.chosen()) throw BrokenPromise("the download holds other answers than the log");
}

}  // namespace

void judge(const Evidence& evidence, const Reckoning& log) {
  std::size_t found = 0;
  for (const Journal* journal : evidence.journals) found += judge_journal(*journal, log);
  for (const Steering* laptop : evidence.laptops)
    for (const auto& [n, seq] : laptop->journal())
      if (const auto* written = log.find(laptop->client(), n); !written || written->seq != seq)
        lie(laptop->client(), n, "was acknowledged and is not where it was said to be");
  if (found != log.votes()) throw BrokenPromise("the log holds votes that nobody sent");
  for (const auto& [seq, counts] : evidence.shown->all()) {
    if (seq > log.head().seq)
      throw BrokenPromise("somebody was shown " + to_text(counts) + " at " + std::to_string(seq) +
                          ", and the log ends at " + std::to_string(log.head().seq));
    if (counts != log.at(seq))
      throw BrokenPromise("somebody was shown " + to_text(counts) + " at " + std::to_string(seq) +
                          ", where the log counts " + to_text(log.at(seq)));
  }
  judge_download(evidence.download, log);
}

}  // namespace aantafel::storm
