// SPDX-License-Identifier: EUPL-1.2
#include "tests/exports/sheet_reader.hpp"

#include <zip.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace aantafel::tests {
namespace {

class XmlReader {
 public:
  explicit XmlReader(std::string_view text) : left_(text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const auto byte = static_cast<unsigned char>(text[i]);
      const std::string_view from = text.substr(i, 3);
      require(byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r', "a control character");
      require(from != "\xef\xbf\xbe" && from != "\xef\xbf\xbf", "a character that is none");
      require(byte != 0xed || from.size() < 2 || static_cast<unsigned char>(from[1]) < 0xa0, "a surrogate");
    }
  }

  Element document() {
    if (take("<?xml ")) until("?>");
    blanks();
    Element root = element();
    blanks();
    require(left_.empty(), "something after the root");
    return root;
  }

 private:
  void require(bool good, const char* what) const {
    if (!good)
      throw std::runtime_error(std::string("not well formed: ") + what + " before " +
                               std::string(left_.substr(0, 60)));
  }
  bool take(std::string_view word) {
    if (!left_.starts_with(word)) return false;
    left_.remove_prefix(word.size());
    return true;
  }
  std::string_view until(std::string_view mark) {
    const auto at = left_.find(mark);
    require(at != left_.npos, "no end");
    const auto before = left_.substr(0, at);
    left_.remove_prefix(at + mark.size());
    return before;
  }
  void blanks() { left_.remove_prefix(std::min(left_.find_first_not_of(" \t\r\n"), left_.size())); }
  std::string name() {
    const auto size = std::min(left_.find_first_of(" \t\r\n=/>"), left_.size());
    require(size > 0 && left_.substr(0, size).find_first_of("<&\"'") == left_.npos, "a name");
    std::string name(left_.substr(0, size));
    left_.remove_prefix(size);
    return name;
  }

  std::string plain(std::string_view text) const {
    require(text.find('<') == text.npos, "a bare <");
    std::string out;
    while (!text.empty()) {
      const auto at = std::min(text.find('&'), text.size());
      out += text.substr(0, at);
      text.remove_prefix(at);
      if (text.empty()) break;
      const auto end = text.find(';');
      require(end != text.npos, "a bare &");
      static const std::map<std::string_view, char> entities{
          {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
      const auto entity = entities.find(text.substr(1, end - 1));
      require(entity != entities.end(), "an entity that nobody knows");
      out += entity->second;
      text.remove_prefix(end + 1);
    }
    return out;
  }

  Element element() {
    require(take("<"), "no tag");
    Element made{name(), {}, {}, {}};
    for (blanks(); !left_.starts_with(">") && !left_.starts_with("/>"); blanks()) {
      const std::string attribute = name();
      require(take("=\""), "an attribute without value");
      require(made.attributes.emplace(attribute, plain(until("\""))).second, "an attribute twice");
    }
    if (take("/>")) return made;
    require(take(">"), "a tag without end");
    for (;;) {
      const auto at = left_.find('<');
      require(at != left_.npos, "an element without end");
      made.text += plain(left_.substr(0, at));
      left_.remove_prefix(at);
      if (take("</")) break;
      made.children.push_back(element());
    }
    require(name() == made.name && take(">"), "tags that do not match");
    return made;
  }

  std::string_view left_;
};

/// Excel writes what XML has no place for as `_x0001_`, and such a text itself with `_x005F_` before it.
std::string as_shown(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto escape = text.substr(i, 7);
    unsigned point = 0;
    if (escape.size() == 7 && escape.starts_with("_x") && escape[6] == '_') {
      const auto [end, error] = std::from_chars(escape.data() + 2, escape.data() + 6, point, 16);
      if (error == std::errc() && end == escape.data() + 6) {
        if (point >= 0x80) throw std::runtime_error("a text turns into another: " + std::string(text));
        out += static_cast<char>(point);
        i += 6;
        continue;
      }
    }
    out += text[i];
  }
  return out;
}

}  // namespace

std::map<std::string, std::string> workbook_parts(const std::string& bytes) {
  zip_error_t error;
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
  if (!archive) throw std::runtime_error("no archive");
  std::map<std::string, std::string> parts;
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    zip_stat_t about;
    zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &about);
    std::string& content = parts[about.name];
    content.resize(about.size);
    zip_file_t* part = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
    zip_fread(part, content.data(), content.size());
    zip_fclose(part);
  }
  zip_discard(archive);
  return parts;
}

Element read_xml(std::string_view xml) {
  return XmlReader(xml).document();
}

std::vector<std::vector<SheetCell>> read_sheet(std::string_view xml) {
  const Element sheet = read_xml(xml);
  std::vector<std::vector<SheetCell>> rows;
  for (const Element& data : sheet.children) {
    if (data.name != "sheetData") continue;
    for (const Element& row : data.children) {
      auto& cells = rows.emplace_back();
      for (const Element& cell : row.children) {
        const auto type = cell.attributes.find("t");
        SheetCell read{type == cell.attributes.end() ? "" : type->second, ""};
        const bool text = read.type == "inlineStr";
        const Element& content = cell.children.at(0);
        if (cell.children.size() != 1 || content.name != (text ? "is" : "v") || (!text && !read.type.empty()))
          throw std::runtime_error("a cell that is neither text nor number: " + content.name);
        read.text = text ? as_shown(content.children.at(0).text) : content.text;
        cells.push_back(std::move(read));
      }
    }
  }
  return rows;
}

}  // namespace aantafel::tests
