// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace aantafel::tests {

/// The parts of a workbook, by name; throws if it is no whole archive.
std::map<std::string, std::string> workbook_parts(const std::string& bytes);

/// An element of XML, and the text that stands right within it.
struct Element {
  std::string name;
  std::map<std::string, std::string> attributes;
  std::string text;
  std::vector<Element> children;
};

/// Reads the root of an XML document by the letter of XML 1.0, as far as workbooks go, and throws at anything
/// that is not well formed: characters that XML has no place for, tags that do not match, a bare `&` or `<`.
Element read_xml(std::string_view xml);

struct SheetCell {
  /// inlineStr, or empty: a number.
  std::string type;
  /// As Excel shows it: `_x005F_` is an underscore.
  std::string text;
};
/// The rows of a sheet; throws where a cell is anything but a text or a number.
std::vector<std::vector<SheetCell>> read_sheet(std::string_view xml);

}  // namespace aantafel::tests
