// SPDX-License-Identifier: EUPL-1.2
#include "server/net/frame_reader.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace aantafel::net {
namespace {

constexpr std::uint16_t protocol_error = 1002;
constexpr std::uint16_t unacceptable = 1003;
constexpr std::uint16_t not_utf8 = 1007;
constexpr std::uint16_t too_big = 1009;
constexpr std::size_t longest_control = 125;

/// Of the frame's payload from its byte `at` on.
void unmask(std::span<char> bytes, const std::array<unsigned char, 4>& mask, std::uint8_t at) {
  std::array<unsigned char, 8> turned{};
  for (std::size_t i = 0; i < turned.size(); ++i) turned[i] = mask[(at + i) % 4];
  std::uint64_t eight_of_mask = 0;
  std::memcpy(&eight_of_mask, turned.data(), sizeof eight_of_mask);
  std::size_t i = 0;
  for (std::uint64_t eight = 0; i + sizeof eight <= bytes.size(); i += sizeof eight) {
    std::memcpy(&eight, bytes.data() + i, sizeof eight);
    eight ^= eight_of_mask;
    std::memcpy(bytes.data() + i, &eight, sizeof eight);
  }
  for (; i < bytes.size(); ++i)
    bytes[i] = static_cast<char>(static_cast<unsigned char>(bytes[i]) ^ turned[i % 8]);
}

/// RFC 6455, section 7.4, and the registry of IANA: those that may stand in a frame.
bool may_be_sent(std::uint16_t code) {
  return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

}  // namespace

std::optional<FrameReader::Piece> FrameReader::next(std::span<char>& bytes, std::size_t limit) {
  if (std::exchange(message_given_, false)) message_ = {};
  if (std::exchange(control_given_, false)) control_ = {};
  while (!over_) {
    if (!in_payload_) {
      if (!take_header(bytes)) return std::nullopt;
      if (const auto code = begin_frame(limit)) return broken(code);
    }
    if (auto piece = take_payload(bytes)) return piece;
    if (in_payload_) return std::nullopt;
  }
  return std::nullopt;
}

/// False when there is more of it to come.
bool FrameReader::take_header(std::span<char>& bytes) {
  const auto size = [this]() -> std::size_t {
    if (header_size_ < 2) return 2;
    const unsigned length = header_[1] & 0x7f;
    return 2u + (length == 126 ? 2 : length == 127 ? 8 : 0) + (header_[1] & 0x80 ? 4 : 0);
  };
  while (header_size_ < size()) {
    if (bytes.empty()) return false;
    header_[header_size_++] = static_cast<unsigned char>(bytes.front());
    bytes = bytes.subspan(1);
    // What is wrong already will not become better.
    if (header_size_ == 2 && fault_of_start() != 0) return true;
  }
  return true;
}

/// What is wrong with the first two bytes; 0: nothing.
std::uint16_t FrameReader::fault_of_start() const {
  const auto opcode = static_cast<Opcode>(header_[0] & 0x0f);
  const bool masked = header_[1] & 0x80;
  if ((header_[0] & 0x70) != 0 || !masked) return protocol_error;
  switch (opcode) {
    case Opcode::more:
      return in_message_ ? 0 : protocol_error;
    case Opcode::text:
      return in_message_ ? protocol_error : 0;
    case Opcode::binary:
      return in_message_ ? protocol_error : unacceptable;
    case Opcode::close:
    case Opcode::ping:
    case Opcode::pong:
      return (header_[0] & 0x80) && (header_[1] & 0x7f) <= longest_control ? 0 : protocol_error;
  }
  return protocol_error;
}

std::uint16_t FrameReader::begin_frame(std::size_t limit) {
  if (const auto code = fault_of_start()) return code;
  const unsigned length = header_[1] & 0x7f;
  const std::size_t mask = header_size_ - 4u;
  left_ = length < 126 ? length : 0;
  for (std::size_t i = 2; i < mask; ++i) left_ = left_ << 8 | header_[i];
  if ((length == 126 && left_ < 126) || (length == 127 && left_ <= 0xffff)) return protocol_error;
  std::copy_n(header_.begin() + static_cast<std::ptrdiff_t>(mask), mask_.size(), mask_.begin());
  opcode_ = static_cast<Opcode>(header_[0] & 0x0f);
  last_ = header_[0] & 0x80;
  header_size_ = 0;
  mask_at_ = 0;
  in_payload_ = true;
  if (opcode_ >= Opcode::close) return 0;
  in_message_ = true;
  return left_ > limit || message_.size() > limit - left_ ? too_big : 0;
}

std::optional<FrameReader::Piece> FrameReader::take_payload(std::span<char>& bytes) {
  const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(left_, bytes.size()));
  const auto part = bytes.first(size);
  bytes = bytes.subspan(size);
  unmask(part, mask_, mask_at_);
  mask_at_ = static_cast<std::uint8_t>((mask_at_ + size) % 4);
  left_ -= size;
  in_payload_ = left_ > 0;
  const std::string_view text(part.data(), part.size());
  return opcode_ >= Opcode::close ? of_control(text) : of_message(text);
}

std::optional<FrameReader::Piece> FrameReader::of_message(std::string_view part) {
  const bool whole = last_ && !in_payload_;
  if (!utf8_.take(part) || (whole && !utf8_.complete())) return broken(not_utf8);
  if (whole) in_message_ = false;
  if (whole && message_.empty()) return Piece{What::text, part};
  message_ += part;
  if (!whole) return std::nullopt;
  message_given_ = true;
  return Piece{What::text, message_};
}

std::optional<FrameReader::Piece> FrameReader::of_control(std::string_view part) {
  if (in_payload_ || !control_.empty()) {
    control_ += part;
    if (in_payload_) return std::nullopt;
    control_given_ = true;
    part = control_;
  }
  if (opcode_ == Opcode::close) return closed(part);
  return Piece{opcode_ == Opcode::ping ? What::ping : What::pong, part};
}

FrameReader::Piece FrameReader::closed(std::string_view payload) {
  constexpr std::uint16_t normal = 1000;
  if (payload.size() == 1) return broken(protocol_error);
  std::uint16_t code = normal;
  if (!payload.empty()) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(payload[i]); };
    code = static_cast<std::uint16_t>(byte(0) << 8 | byte(1));
    if (!may_be_sent(code)) return broken(protocol_error);
    Utf8 reason;
    if (!reason.take(payload.substr(2)) || !reason.complete()) return broken(not_utf8);
  }
  over_ = true;
  return {What::close, payload, code};
}

FrameReader::Piece FrameReader::broken(std::uint16_t code) {
  over_ = true;
  return {What::broken, {}, code};
}

}  // namespace aantafel::net
