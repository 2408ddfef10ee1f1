// SPDX-License-Identifier: EUPL-1.2
// The reader of frames by itself, far faster than through a whole server: however its bytes are cut, it takes
// the same out of them, and what RFC 6455 says.
#include "server/net/frame_reader.hpp"
#include "tests/fuzz/mutation.hpp"
#include "tests/fuzz/spoken.hpp"
#include "tests/fuzz/targets.hpp"

namespace aantafel::fuzz {
namespace {

using net::FrameReader;

struct Read {
  std::string all;
  std::vector<std::string> pings;
  unsigned code = 0;
};

Read read(std::string bytes, std::size_t piece) {
  constexpr std::size_t limit = 4096;
  FrameReader reader;
  Read read;
  while (!bytes.empty()) {
    // A buffer of its own, so that a sanitizer sees who looks past its end.
    std::string part = bytes.substr(0, piece);
    bytes.erase(0, piece);
    std::span<char> rest(part);
    while (const auto taken = reader.next(rest, limit)) {
      expect(!read.code, "nothing follows a close");
      expect(taken->payload.size() <= limit, "no message is longer than the limit");
      read.all += std::to_string(static_cast<int>(taken->what)) + " " + std::string(taken->payload) + "\n";
      if (taken->what == FrameReader::What::ping) read.pings.emplace_back(taken->payload);
      read.code = taken->code;
    }
    expect(rest.empty() || reader.over(), "what was given is looked at");
    expect(reader.over() == (read.code != 0), "it is over when it was closed, or broken");
  }
  read.all += std::to_string(read.code);
  return read;
}

}  // namespace

std::vector<std::string> pieces::seeds() {
  return frames::seeds();
}

/// The first byte tells how large the pieces are.
void pieces::take(std::string_view bytes) {
  if (bytes.empty()) return;
  const std::string script(bytes.substr(1));
  const Read whole = read(script, std::max<std::size_t>(script.size(), 1));
  expect(read(script, 1).all == whole.all, "it does not matter how bytes are cut: one by one");
  expect(read(script, 1 + static_cast<unsigned char>(bytes[0])).all == whole.all,
         "it does not matter how bytes are cut");
  const Asked asked = client_asked(script);
  if (!asked.plain) return;
  expect(asked.closes.contains(whole.code),
         "it ends for what RFC 6455 says: not with " + std::to_string(whole.code));
  expect(asked.pings == whole.pings, "every ping is seen, with its own payload");
}

}  // namespace aantafel::fuzz
