// SPDX-License-Identifier: EUPL-1.2
#include "server/live/fold.hpp"

#include <stdexcept>

namespace aantafel::live {
namespace {

void require(const storage::Result<void, storage::ChainFault>& whole) {
  if (!whole) throw std::runtime_error(whole.error().message);
}

}  // namespace

Fold::Fold(const session::Kinds& kinds, std::string workshop, storage::Epoch epoch)
    : chain_(std::move(workshop), epoch), session_(kinds) {}

void Fold::take(std::span<const storage::Entry> entries) {
  for (const storage::Entry& entry : entries) {
    require(chain_.take(entry));
    auto body = protocol::parse<protocol::LogEntry>(entry.body);
    if (!body)
      throw std::runtime_error("entry " + std::to_string(entry.seq) +
                               " cannot be read: " + body.error().path + " " + body.error().message);
    session_.apply(std::move(*body), entry.seq, static_cast<std::uint64_t>(entry.time_ms));
  }
}

void Fold::require_end(const storage::Head& head) const {
  require(chain_.ends_at(head));
}

}  // namespace aantafel::live
