// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace aantafel::exports {

/// With the letters A to Z small.
[[nodiscard]] std::string lower(std::string text);
/// Without control characters, of which tabs and line ends are none here.
[[nodiscard]] std::string without_controls(std::string_view text);
/// At most so many characters, of which each has one or two UTF-16 units, as Excel counts them.
[[nodiscard]] std::string cut_to_utf16(std::string_view text, std::size_t most);
/// `wanted`, or with a number behind it what nobody has yet when case is ignored; at most so long, ASCII.
[[nodiscard]] std::string unused_name(std::set<std::string>& taken, const std::string& wanted,
                                      std::size_t longest);

}  // namespace aantafel::exports
