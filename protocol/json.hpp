// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

#include "server/support/result.hpp"

namespace aantafel::protocol {

/// Objects as lists: ours are small, and a list costs one allocation where a tree costs one a member.
using Json = nlohmann::ordered_json;
using support::Result;

/// The first thing that is wrong with a text or with what it says: where, as a JSON pointer, and what.
struct Fault {
  std::string path;
  std::string message;

  bool operator==(const Fault&) const = default;
};

/// Deepest nesting that is read; a text that goes deeper is refused before it can cost anything.
inline constexpr int max_depth = 16;

/// Reads a JSON text strictly: valid UTF-8, one value and nothing after it, no key twice, nesting up to
/// max_depth.
[[nodiscard]] Result<Json, Fault> parse_json(std::string_view text);

/// The beginning of `text`, at most `most` bytes and no half character at its end: for what is quoted in a
/// message.
[[nodiscard]] std::string_view cut_short(std::string_view text, std::size_t most);

/// Appends `text` as a JSON string. The text must be valid UTF-8, which is true of all that was read by
/// parse_json.
void append_json_string(std::string& out, std::string_view text);

}  // namespace aantafel::protocol
