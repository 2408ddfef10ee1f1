// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "server/storage/event_log.hpp"

namespace aantafel::storage {

/// The hash of an entry, which vouches for it and for every entry before it. BLAKE2b, 32 bytes, no key, over
///
///     previous hash   32 bytes, all zero before the first entry
///     workshop        u32 length, then its bytes
///     epoch           u64
///     seq             u64
///     time_ms         i64, two's complement
///     format          u32
///     body            u64 length, then its bytes
///
/// every number little-endian. This is printed in downloads and checked by others: it may never change.
ChainHash chain_hash(const ChainHash& previous, const WorkshopId& workshop, Epoch epoch, std::uint64_t seq,
                     std::int64_t time_ms, std::uint32_t format, std::string_view body);

Epoch random_epoch();

/// seq is the first entry that is missing or not what was written; 0 when the log could not be read at all.
struct ChainFault {
  std::uint64_t seq = 0;
  std::string message;
};

/// Whether these are all entries of the log that ends at head, as they were written.
Result<void, ChainFault> verify(const WorkshopId& workshop, const Head& head, std::span<const Entry> entries);

/// The same for a stored log, which it reads into memory. A log that does not exist is in order.
Result<void, ChainFault> verify(EventLog& log, const WorkshopId& workshop);

}  // namespace aantafel::storage
