// SPDX-License-Identifier: EUPL-1.2
// Changes to what a client sends on a WebSocket that leave most of its frames what they were.
#include <algorithm>
#include <random>

#include "tests/fuzz/mutation.hpp"

namespace aantafel::fuzz {
namespace {

struct Frame {
  unsigned first = 0;
  std::string payload;
};

/// Takes one from the front; nothing if what stands there is none.
std::vector<Frame> frames_in(std::string_view& bytes) {
  std::vector<Frame> all;
  while (bytes.size() >= 6) {
    const auto at = [bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const std::size_t extended = (at(1) & 0x7f) == 126 ? 2 : 0;
    const std::size_t size = extended == 0 ? at(1) & 0x7fu : static_cast<std::size_t>(at(2) << 8 | at(3));
    const std::size_t head = 6 + extended;
    if ((at(1) & 0x7f) == 127 || bytes.size() < head + size) break;
    Frame frame{at(0), std::string(bytes.substr(head, size))};
    for (std::size_t i = 0; i < size; ++i)
      frame.payload[i] = static_cast<char>(frame.payload[i] ^ bytes[head - 4 + i % 4]);
    all.push_back(std::move(frame));
    bytes.remove_prefix(head + size);
  }
  return all;
}

class FrameMutation {
 public:
  FrameMutation(std::uint32_t seed, const std::vector<std::string>& others)
      : random_(seed), others_(others) {}

  std::string of(std::string_view script) {
    std::string piece(script.substr(0, 1));
    if (below(4) == 0) piece = std::string(1, static_cast<char>(below(256)));
    script.remove_prefix(std::min<std::size_t>(1, script.size()));
    std::vector<Frame> frames = frames_in(script);
    for (std::size_t times = 1 + below(4); times > 0; --times) change(frames);
    for (const Frame& frame : frames) piece += plain_frame(frame.first, frame.payload);
    return piece.append(script);
  }

 private:
  std::size_t below(std::size_t bound) { return bound == 0 ? 0 : random_() % bound; }

  void change(std::vector<Frame>& frames) {
    const auto at = frames.begin() + static_cast<std::ptrdiff_t>(below(frames.size() + 1));
    if (at == frames.end() || below(5) == 0) {
      static constexpr unsigned firsts[] = {0x00, 0x01, 0x80, 0x80, 0x81, 0x82, 0x88, 0x89, 0x8a, 0x02};
      frames.insert(at, {firsts[below(10)], below(2) == 0 ? "" : odd_text()});
      return;
    }
    const std::size_t place = below(at->payload.size() + 1);
    switch (below(6)) {
      case 0: {
        Frame rest{at->first & 0x80, at->payload.substr(place)};
        at->first &= 0x7f;
        at->payload.resize(place);
        frames.insert(at + 1, std::move(rest));
        break;
      }
      case 1:
        at->payload.insert(place, odd_text());
        break;
      case 2:
        at->payload = mutated(at->payload, static_cast<std::uint32_t>(random_()), others_);
        break;
      case 3:
        frames.erase(at);
        break;
      case 4:
        frames.insert(at, Frame(*at));
        break;
      default:
        at->first ^= 1u << below(8);
    }
  }

  /// Whole characters, half ones, what is none; two bytes that could be the code of a close.
  std::string odd_text() {
    static const std::vector<std::string> texts{"\xc3\xa9",
                                                "\xc3",
                                                "\xa9",
                                                "\xe2\x82\xac",
                                                "\xe2\x82",
                                                "\xf0\x9f\x98",
                                                "\xed\xa0\x80",
                                                "\xf4\x90\x80\x80",
                                                "\xff",
                                                "\x03\xe8",
                                                "\x03\xed",
                                                "\x0f\xa1",
                                                R"({"type":"ping"})",
                                                " "};
    return texts[below(texts.size())];
  }

  std::mt19937 random_;
  const std::vector<std::string>& others_;
};

}  // namespace

std::string plain_frame(unsigned first, std::string_view payload) {
  std::string bytes{static_cast<char>(first),
                    static_cast<char>(0x80 | std::min<std::size_t>(payload.size(), 126))};
  if (payload.size() > 125)
    bytes += {static_cast<char>(payload.size() >> 8), static_cast<char>(payload.size() & 0xff)};
  return bytes.append(4, '\0').append(payload);
}

std::string frames_mutated(std::string script, std::uint32_t seed, const std::vector<std::string>& others) {
  if (seed % 4 == 0) return mutated(std::move(script), seed, others);
  return FrameMutation(seed, others).of(script);
}

}  // namespace aantafel::fuzz
