// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/spoken.hpp"

#include "protocol/generated/messages.hpp"
#include "tests/fuzz/targets.hpp"

namespace aantafel::fuzz {
namespace {

/// Takes `size` bytes from the front, big-endian.
std::uint64_t number(std::string_view& bytes, std::size_t size) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < size; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
  bytes.remove_prefix(size);
  return value;
}

enum class Text { whole, unfinished, wrong };

/// By the table of well-formed sequences in the Unicode standard (table 3-7).
Text utf8(std::string_view text) {
  while (!text.empty()) {
    const auto first = static_cast<unsigned char>(text[0]);
    const std::size_t size = first < 0x80                     ? 1
                             : first >= 0xc2 && first <= 0xdf ? 2
                             : first >= 0xe0 && first <= 0xef ? 3
                             : first >= 0xf0 && first <= 0xf4 ? 4
                                                              : 0;
    if (size == 0) return Text::wrong;
    for (std::size_t i = 1; i < size; ++i) {
      if (i == text.size()) return Text::unfinished;
      const auto next = static_cast<unsigned char>(text[i]);
      const unsigned low = i > 1 ? 0x80 : first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
      const unsigned high = i > 1 ? 0xbf : first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
      if (next < low || next > high) return Text::wrong;
    }
    text.remove_prefix(size);
  }
  return Text::whole;
}

std::set<unsigned> closes_for(std::string_view payload) {
  if (payload.empty()) return {1000};
  if (payload.size() == 1) return {1002};
  const auto code = static_cast<unsigned>(number(payload, 2));
  const bool may_be_sent =
      (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
  if (!may_be_sent) return {1002};
  return {utf8(payload) == Text::whole ? code : 1007};
}

/// One client, frame after frame.
class Reader {
 public:
  Asked asked;

  /// False when nothing after it counts.
  bool frame(std::string_view& bytes) {
    if (bytes.size() < 2) return false;
    const auto first = static_cast<unsigned>(number(bytes, 1)),
               second = static_cast<unsigned>(number(bytes, 1));
    const unsigned opcode = first & 0x0f;
    const bool control = opcode >= 8, last = first & 0x80;
    const std::size_t extended = (second & 0x7f) == 126 ? 2 : (second & 0x7f) == 127 ? 8 : 0;
    const bool wrong = (first & 0x70) != 0 || (opcode > 2 && opcode < 8) || opcode > 10 || !(second & 0x80) ||
                       (control && (!last || (second & 0x7f) > 125)) || (opcode == 0 && !in_message_) ||
                       ((opcode == 1 || opcode == 2) && in_message_);
    const bool whole_header = bytes.size() >= extended + (second & 0x80 ? 4 : 0);
    if (wrong) return ends(whole_header ? std::set<unsigned>{1002} : std::set<unsigned>{0, 1002});
    // Refused as soon as it shows, whatever follows.
    if (opcode == 2) return ends(whole_header ? std::set<unsigned>{1003} : std::set<unsigned>{0, 1003});
    if (!whole_header) return false;
    const std::uint64_t size = extended == 0 ? second & 0x7f : number(bytes, extended);
    if (size >> 63 != 0) return ends({1002, 1009});
    if ((extended == 2 && size < 126) || (extended == 8 && size < 65536)) return ends({1002});
    const std::string_view mask = bytes.substr(0, 4);
    bytes.remove_prefix(4);
    // A server that has a limit may say so as soon as it knows.
    if (!control && message_.size() + size > 4096) return asked.plain = false;
    std::string payload(bytes.substr(0, size));
    for (std::size_t i = 0; i < payload.size(); ++i) payload[i] = static_cast<char>(payload[i] ^ mask[i % 4]);
    bytes.remove_prefix(payload.size());
    const bool whole = payload.size() == size;
    if (control) return whole && take_control(opcode, payload);
    return take_data(payload, whole, last);
  }

 private:
  bool ends(std::set<unsigned> closes) {
    asked.closes = std::move(closes);
    return false;
  }

  bool take_control(unsigned opcode, const std::string& payload) {
    if (opcode == 8) return ends(closes_for(payload));
    if (opcode == 9) asked.pings.push_back(payload);
    return true;
  }

  bool take_data(const std::string& payload, bool whole, bool last) {
    message_ += payload;
    const Text text = utf8(message_);
    if (text == Text::wrong) return ends(whole ? std::set<unsigned>{1007} : std::set<unsigned>{0, 1007});
    if (!whole) return false;
    if (last && text == Text::unfinished) return ends({1007});
    in_message_ = !last;
    if (last) message_.clear();
    return true;
  }

  bool in_message_ = false;
  std::string message_;
};

}  // namespace

Spoken server_spoke(std::string_view bytes) {
  Spoken spoken;
  while (!bytes.empty()) {
    expect(!spoken.close, "nothing follows a close");
    expect(bytes.size() >= 2, "a frame is whole");
    const auto first = static_cast<unsigned>(number(bytes, 1));
    std::uint64_t size = number(bytes, 1);
    expect(size < 128, "a server masks no frame");
    const std::size_t extended = size == 126 ? 2 : size == 127 ? 8 : 0;
    expect(bytes.size() >= extended, "a frame is whole");
    if (extended > 0) size = number(bytes, extended);
    expect(bytes.size() >= size, "a frame is whole");
    expect(extended == 0 || size > (extended == 2 ? 125 : 65535), "a length is as short as can be");
    const std::string payload(bytes.substr(0, size));
    bytes.remove_prefix(size);
    if (first == 0x81) {
      const auto read = protocol::parse<protocol::ServerMessage>(payload);
      expect(read.ok(), "what a server says is in the protocol: " + payload);
      spoken.messages.push_back(payload);
      continue;
    }
    expect(size < 126, "a control frame is short");
    if (first == 0x8a) {
      spoken.pongs.push_back(payload);
    } else if (first == 0x88) {
      std::string_view rest = payload;
      spoken.close = rest.size() < 2 ? 1005 : static_cast<unsigned>(number(rest, 2));
    } else {
      expect(first == 0x89, "a server sends text, pings, pongs and a close");
    }
  }
  return spoken;
}

Asked client_asked(std::string_view bytes) {
  Reader reader;
  while (reader.frame(bytes)) continue;
  return std::move(reader.asked);
}

}  // namespace aantafel::fuzz
