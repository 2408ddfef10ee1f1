// SPDX-License-Identifier: EUPL-1.2
#include "server/storage/chain.hpp"

#include <sodium.h>

#include <stdexcept>

namespace aantafel::storage {
namespace {

template <std::size_t Size>
class Bytes {
 public:
  template <class Integer>
  Bytes& number(Integer value) {
    for (std::size_t byte = 0; byte < sizeof(Integer); ++byte)
      data_[size_++] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> (8 * byte));
    return *this;
  }

  void into(crypto_generichash_state& state) const { crypto_generichash_update(&state, data_.data(), size_); }

 private:
  std::array<std::uint8_t, Size> data_;
  std::size_t size_ = 0;
};

void update(crypto_generichash_state& state, std::string_view bytes) {
  crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

// Lets libsodium choose the fastest code for this processor; hashing would work without, but slowly.
void ready() {
  static const int outcome = sodium_init();
  if (outcome < 0) throw std::runtime_error("libsodium cannot be used on this machine");
}

ChainFault fault(const WorkshopId& workshop, std::uint64_t seq, const char* what) {
  return {seq, "Entry " + std::to_string(seq) + " of the log of " + workshop + " " + what + "."};
}

}  // namespace

ChainHash chain_hash(const ChainHash& previous, const WorkshopId& workshop, Epoch epoch, std::uint64_t seq,
                     std::int64_t time_ms, std::uint32_t format, std::string_view body) {
  ready();
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, ChainHash().size());
  crypto_generichash_update(&state, previous.data(), previous.size());
  Bytes<4>().number(static_cast<std::uint32_t>(workshop.size())).into(state);
  update(state, workshop);
  Bytes<36>()
      .number(epoch)
      .number(seq)
      .number(time_ms)
      .number(format)
      .number(static_cast<std::uint64_t>(body.size()))
      .into(state);
  update(state, body);

  ChainHash hash;
  crypto_generichash_final(&state, hash.data(), hash.size());
  return hash;
}

Epoch random_epoch() {
  ready();
  Epoch epoch = 0;
  while (epoch == 0) randombytes_buf(&epoch, sizeof epoch);
  return epoch;
}

Result<void, ChainFault> verify(const WorkshopId& workshop, const Head& head,
                                std::span<const Entry> entries) {
  std::uint64_t seq = 0;
  ChainHash previous{};
  for (const Entry& entry : entries) {
    ++seq;
    if (entry.seq > seq || seq > head.seq)
      return fault(workshop, seq, entry.seq > seq ? "is missing" : "lies beyond its end");
    const ChainHash expected =
        chain_hash(previous, workshop, head.epoch, seq, entry.time_ms, entry.format, entry.body);
    if (entry.seq != seq || entry.hash != expected) return fault(workshop, seq, "is not what was written");
    previous = entry.hash;
  }
  if (seq < head.seq) return fault(workshop, seq + 1, "is missing");
  if (previous != head.hash) return fault(workshop, seq, "is not what was written");
  return {};
}

Result<void, ChainFault> verify(EventLog& log, const WorkshopId& workshop) {
  const auto head = log.head(workshop);
  if (!head) return ChainFault{0, head.error().message};
  std::vector<Entry> entries;
  const auto read = log.read(workshop, {}, [&](Entry&& entry) { entries.push_back(std::move(entry)); });
  if (!read) return ChainFault{0, read.error().message};
  return verify(workshop, head->value_or(Head{}), entries);
}

}  // namespace aantafel::storage
