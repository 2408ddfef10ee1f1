// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

namespace aantafel::activities {

/// What somebody typed, without the spaces and empty lines around it.
inline std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(" \n");
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

/// The same, with a single space for every run of spaces.
inline std::string one_line(const std::string& text) {
  std::string out;
  for (const char one : trimmed(text))
    if (one != ' ' || out.back() != ' ') out += one;
  return out;
}

/// The text of an option with what there is to see, for a table that shows no pictures.
template <class Option>
std::string named(const Option& option) {
  const bool described = option.picture && !option.picture->alt.empty();
  return described ? option.text + " (" + option.picture->alt + ")" : option.text;
}

/// How many characters (code points) are in UTF-8 text.
inline std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char one) { return (one & 0xc0) != 0x80; }));
}

/// Whether an id is `prefix` and a number from 1 to `last`, written without zeros before it.
inline bool is_place(std::string_view id, std::string_view prefix, std::uint32_t last) {
  if (!id.starts_with(prefix)) return false;
  id.remove_prefix(prefix.size());
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
  return error == std::errc() && end == id.data() + id.size() && number >= 1 && number <= last &&
         id[0] != '0';
}

}  // namespace aantafel::activities
