// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/ledger.hpp"

#include <cstring>

#include "server/storage/chain.hpp"
#include "tests/storms/journal.hpp"

namespace aantafel::storm {
namespace {

using storage::Entry;
using storage::Head;
using storage::WorkshopId;

std::string place(const std::optional<Head>& head) {
  return head ? "entry " + std::to_string(head->seq) : "nothing";
}

/// Whether a log continues what was there before with exactly this.
bool continues(const WorkshopId& workshop, const storage::Append& append, const std::optional<Head>& before,
               const Head& after, storage::EventLog& log) {
  if (after.seq != append.expected_seq + append.entries.size()) return false;
  if (before && before->epoch != after.epoch) return false;
  bool same = true;
  const std::uint64_t from = std::max<std::uint64_t>(append.expected_seq, 1);
  const auto read = log.read(workshop, {from}, [&](Entry&& entry) {
    if (entry.seq == append.expected_seq)
      same &= entry.hash == before->hash;
    else
      same &= entry.body == append.entries.at(entry.seq - append.expected_seq - 1).body;
  });
  return read && same;
}

}  // namespace

void Ledger::asked(storage::Append append) {
  Log& log = logs_[append.workshop];
  log.appending = std::move(append);
}

void Ledger::asked_to_erase(const WorkshopId& workshop) {
  logs_[workshop].erasing = true;
}

void Ledger::committed(const WorkshopId& workshop, const Head& head) {
  Log& log = logs_[workshop];
  log.head = head;
  log.appending.reset();
}

void Ledger::erased(const WorkshopId& workshop) {
  gone(logs_[workshop]);
}

void Ledger::gone(Log& log) {
  if (log.head) ++log.generation;
  log.head.reset();
  log.erasing = false;
}

std::uint64_t Ledger::seq(const WorkshopId& workshop) const {
  const auto found = logs_.find(workshop);
  return found == logs_.end() || !found->second.head ? 0 : found->second.head->seq;
}

std::string Ledger::mark(const WorkshopId& workshop) const {
  const auto found = logs_.find(workshop);
  return mark(workshop, found == logs_.end() ? 0 : found->second.generation);
}

std::string Ledger::mark(const WorkshopId& workshop, unsigned generation) {
  return "<" + workshop + ", life " + std::to_string(generation) + ">";
}

void Ledger::judge(storage::EventLog& log) const {
  const auto listed = log.list();
  if (!listed) throw BrokenPromise(listed.error().message);
  for (const auto& one : *listed)
    if (!logs_.contains(one.workshop))
      throw BrokenPromise("there is a log that nobody made: " + one.workshop);
  for (const auto& [workshop, known] : logs_) judge(workshop, known, log);
}

void Ledger::judge(const WorkshopId& workshop, const Log& known, storage::EventLog& log) {
  if (const auto whole = storage::verify(log, workshop); !whole)
    throw BrokenPromise(workshop + ", entry " + std::to_string(whole.error().seq) + ": " +
                        whole.error().message);
  const auto found = log.head(workshop);
  if (!found) throw BrokenPromise(found.error().message);
  const std::optional<Head>& head = *found;
  if (head == known.head) return;
  if (known.erasing && !head) return;
  if (known.appending && head && continues(workshop, *known.appending, known.head, *head, log)) return;
  throw BrokenPromise(workshop + " was promised up to " + place(known.head) + ", and there is " +
                      place(head) +
                      (head && known.head && head->seq == known.head->seq ? ", another one" : ""));
}

void Ledger::judge_bytes(const CrashDisk::Files& files) const {
  for (const auto& [workshop, known] : logs_) {
    if (known.generation == 0) continue;
    const std::string erased = mark(workshop, known.generation - 1);
    for (const auto& [name, bytes] : files)
      if (memmem(bytes.data(), bytes.size(), erased.data(), erased.size()) != nullptr)
        throw BrokenPromise(workshop + " was erased, and there are bytes of it in " + name);
  }
}

void Ledger::adopt(storage::EventLog& log) {
  judge(log);
  for (auto& [workshop, known] : logs_) {
    const auto head = log.head(workshop);
    if (!*head)
      gone(known);
    else
      known.head = *head;
    known.appending.reset();
    known.erasing = false;
  }
}

}  // namespace aantafel::storm
