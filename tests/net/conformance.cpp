// SPDX-License-Identifier: EUPL-1.2
#include "tests/net/conformance.hpp"

#include <algorithm>
#include <sstream>

namespace aantafel::net::test {
namespace {

const std::string last_ping = "and after that?";
constexpr std::size_t frame_by_frame = 0;
/// In milliseconds; shorter than what the server says by itself when nothing happens.
constexpr int patience = 10'000;

/// A member's name as it stands in a JSON pointer.
std::string from_pointer(std::string text) {
  for (std::size_t at = 0; (at = text.find('~', at)) != std::string::npos; ++at)
    text.replace(at, 2, text.substr(at, 2) == "~1" ? "/" : "~");
  return text;
}

std::string told(const Talk::Frame& frame) {
  switch (frame.first) {
    case First::pong:
      return "pong " + frame.payload;
    case First::close:
      return "close " + std::to_string(code_of(frame));
    case First::text:
      break;
    default:
      return "frame " + std::to_string(frame.first);
  }
  const auto message = nlohmann::json::parse(frame.payload);
  if (message.value("reason", "") == "too_big") return "too big";
  if (message.value("reason", "") != "malformed") return frame.payload;
  if (!message.contains("path")) return "unreadable";
  return "said " + from_pointer(message.at("path").get<std::string>().substr(1));
}

bool fits(const std::string& wanted, const std::string& heard) {
  if (!wanted.starts_with("close ")) return wanted == heard;
  std::istringstream codes(wanted.substr(6));
  for (std::string code; std::getline(codes, code, '|');)
    if (heard == "close " + code) return true;
  return false;
}

/// Whether that is what was wanted; where another pong follows, one may be missing.
bool fits(const std::vector<std::string>& wanted, const std::vector<std::string>& heard) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (at < heard.size() && fits(wanted[i], heard[at])) {
      ++at;
      continue;
    }
    const bool another = std::any_of(wanted.begin() + static_cast<std::ptrdiff_t>(i) + 1, wanted.end(),
                                     [](const auto& later) { return later.starts_with("pong "); });
    if (!wanted[i].starts_with("pong ") || !another) return false;
  }
  return at == heard.size();
}

std::string listed(const std::vector<std::string>& all) {
  std::string text;
  for (const auto& one : all) text += "[" + one.substr(0, 100) + "] ";
  return text;
}

}  // namespace

std::string say(std::string_view what, std::size_t size) {
  std::string message = R"({"type":"ping",)";
  message += nlohmann::json(what).dump() + ":1}";
  if (message.size() < size) message.append(size - message.size(), ' ');
  return message;
}

std::vector<std::string> in_fragments(std::string_view message, std::size_t bytes, unsigned first) {
  std::vector<std::string> frames;
  for (std::size_t at = 0; at < message.size(); at += bytes) {
    const bool last = at + bytes >= message.size();
    frames.push_back(
        frame((at == 0 ? first : First::more) | (last ? First::last : 0u), message.substr(at, bytes)));
  }
  return frames;
}

Talk Conformance::connection() {
  Talk talk = served_.talk(workshop_.id);
  talk.say(hello_);
  talk.message("welcome");
  return talk;
}

std::string Conformance::fault(const FrameCase& one) {
  std::size_t size = 0;
  for (const auto& each : one.frames) size += each.size();
  for (const std::size_t piece : {std::string::npos, frame_by_frame, size < 1000 ? std::size_t{1} : 997})
    if (auto wrong = fault(one, piece); !wrong.empty()) return wrong;
  return {};
}

std::string Conformance::fault(const FrameCase& one, std::size_t piece) {
  Talk talk = connection();
  const bool goes_on = one.heard.empty() || !one.heard.back().starts_with("close ");
  auto frames = one.frames;
  if (goes_on) frames.push_back(frame(First::ping, last_ping));
  if (piece == frame_by_frame) {
    for (const auto& each : frames) talk.wire().send(each);
  } else {
    std::string all;
    for (const auto& each : frames) all += each;
    for (std::size_t at = 0; at < all.size(); at += std::min(piece, all.size() - at))
      talk.wire().send(std::string_view(all).substr(at, piece));
  }
  std::vector<std::string> heard;
  auto wanted = one.heard;
  if (goes_on) wanted.push_back("pong " + last_ping);
  try {
    do {
      if (talk.wire().silent_for(patience)) return "nothing comes after " + listed(heard);
      heard.push_back(told(talk.next()));
    } while (!heard.back().starts_with("close ") && heard.back() != "pong " + last_ping);
  } catch (const std::runtime_error& nothing_more) {
    return nothing_more.what() + (" after " + listed(heard));
  }
  if (!fits(wanted, heard)) return "heard " + listed(heard) + "and not " + listed(wanted);
  if (goes_on) return {};
  talk.wire().send(frame(First::close, close_payload(1000)));
  return talk.wire().ends() ? "" : "the server says more after its close";
}

}  // namespace aantafel::net::test
