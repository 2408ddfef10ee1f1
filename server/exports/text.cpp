// SPDX-License-Identifier: EUPL-1.2
#include "server/exports/text.hpp"

namespace aantafel::exports {
std::string lower(std::string text) {
  for (char& one : text)
    if (one >= 'A' && one <= 'Z') one = static_cast<char>(one - 'A' + 'a');
  return text;
}

std::string without_controls(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    // U+0080 to U+009F are C2 80 to C2 9F.
    if (byte == 0xc2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xa0)
      ++i;
    else if ((byte >= 0x20 && byte != 0x7f) || byte == '\t' || byte == '\n' || byte == '\r')
      out += text[i];
  }
  return out;
}

std::string cut_to_utf16(std::string_view text, std::size_t most) {
  std::size_t units = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xc0) == 0x80) continue;
    units += byte >= 0xf0 ? 2 : 1;
    if (units > most) return std::string(text.substr(0, i));
  }
  return std::string(text);
}

std::string unused_name(std::set<std::string>& taken, const std::string& wanted, std::size_t longest) {
  std::string name = wanted.substr(0, longest);
  for (int nth = 2; !taken.insert(lower(name)).second; ++nth) {
    const std::string suffix = "_" + std::to_string(nth);
    name = wanted.substr(0, longest - suffix.size()) + suffix;
  }
  return name;
}

}  // namespace aantafel::exports
