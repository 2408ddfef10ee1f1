// SPDX-License-Identifier: EUPL-1.2
#include "server/live/fold.hpp"

#include <stdexcept>

#include "server/storage/chain.hpp"

namespace aantafel::live {
namespace {

std::runtime_error fault(std::uint64_t seq, const std::string& what) {
  return std::runtime_error("entry " + std::to_string(seq) + " " + what);
}

}  // namespace

Fold::Fold(const session::Kinds& kinds, std::string workshop, storage::Epoch epoch)
    : workshop_(std::move(workshop)), session_(kinds), head_{epoch, 0, {}} {}

void Fold::take(std::span<const storage::Entry> entries) {
  for (const storage::Entry& entry : entries) {
    const std::uint64_t seq = head_.seq + 1;
    if (entry.seq > seq) throw fault(seq, "is missing");
    head_.hash =
        storage::chain_hash(head_.hash, workshop_, head_.epoch, seq, entry.time_ms, entry.format, entry.body);
    if (entry.seq != seq || entry.hash != head_.hash) throw fault(seq, "is not what was written");
    head_.seq = seq;
    auto body = protocol::parse<protocol::LogEntry>(entry.body);
    if (!body) throw fault(seq, "cannot be read: " + body.error().path + " " + body.error().message);
    session_.apply(*body, seq, static_cast<std::uint64_t>(entry.time_ms));
  }
}

void Fold::require_end(const storage::Head& head) const {
  if (head_.seq < head.seq) throw fault(head_.seq + 1, "is missing");
  if (head_ != head) throw fault(head.seq, "is not what was written");
}

}  // namespace aantafel::live
