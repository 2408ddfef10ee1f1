// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/mutation.hpp"

#include <nlohmann/json.hpp>
#include <random>

namespace aantafel::fuzz {
namespace {

using Json = nlohmann::json;
using namespace std::string_literals;

class Mutation {
 public:
  Mutation(std::uint32_t seed, const std::vector<std::string>& others) : random_(seed), others_(others) {}

  std::string of(std::string text) {
    for (std::size_t times = 1 + below(4); times > 0; --times)
      if (below(2) == 0 || !change_json(text)) change_bytes(text);
    return text;
  }

 private:
  std::size_t below(std::size_t bound) { return bound == 0 ? 0 : random_() % bound; }
  const std::string& other() { return others_[below(others_.size())]; }

  void change_bytes(std::string& text) {
    const std::size_t at = below(text.size() + 1),
                      size = below(std::min<std::size_t>(text.size() - at, 64) + 1);
    static const std::string odd = "\0\x01\x7e\x7f\x80\x81\x88\x89\xc0\xed\xff\r\n:,\"{}[]09-"s;
    switch (below(6)) {
      case 0:
        if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
        break;
      case 1:
        if (at < text.size()) text[at] = odd[below(odd.size())];
        break;
      case 2:
        text.insert(at, 1 + below(3), odd[below(odd.size())]);
        break;
      case 3:
        text.erase(at, size);
        break;
      case 4:
        text.insert(at, text.substr(at, size));
        break;
      default: {
        const std::string& from = other();
        const std::size_t there = below(from.size());
        text.insert(at, from.substr(there, 1 + below(64)));
      }
    }
  }

  /// One value of one of its lines; false if that line is no JSON.
  bool change_json(std::string& text) {
    const auto [at, size] = line_of(text);
    Json line = parsed(std::string_view(text).substr(at, size));
    const std::string& from = other();
    const auto [there, length] = line_of(from);
    Json strange = parsed(std::string_view(from).substr(there, length));
    if (line.is_discarded() || strange.is_discarded()) return false;
    static const std::vector<Json> values{
        nullptr,       true,          0, -1, 1.5, 1e300, UINT64_MAX, "", "p1", "x y", std::string(3000, 'x'),
        Json::array(), Json::object()};
    Json& place = somewhere_in(line);
    switch (below(4)) {
      case 0:
        place = values[below(values.size())];
        break;
      case 1:
        place = Json(somewhere_in(line));
        break;
      case 2:
        if (place.is_array() && !place.empty()) place.push_back(place[below(place.size())]);
        if (place.is_number_integer()) place = place.get<std::int64_t>() + static_cast<int>(below(5)) - 2;
        break;
      default:
        place = Json(somewhere_in(strange));
    }
    text.replace(at, size, line.dump(-1, ' ', false, Json::error_handler_t::replace));
    return true;
  }

  /// Where the JSON of one of the lines stands: after the byte that some begin with.
  std::pair<std::size_t, std::size_t> line_of(const std::string& text) {
    const auto begin = text.rfind('\n', below(text.size()));
    std::size_t at = begin == std::string::npos ? 0 : begin + 1;
    const auto end = std::min(text.find('\n', at), text.size());
    if (at < end && text[at] != '{') ++at;
    return {at, end - at};
  }
  static Json parsed(std::string_view text) { return Json::parse(text, nullptr, false); }

  Json& somewhere_in(Json& json) {
    Json* place = &json;
    while (place->is_structured() && !place->empty() && below(5) != 0) {
      auto member = place->begin();
      std::advance(member, static_cast<std::ptrdiff_t>(below(place->size())));
      place = &*member;
    }
    return *place;
  }

  std::mt19937 random_;
  const std::vector<std::string>& others_;
};

}  // namespace

std::string mutated(std::string text, std::uint32_t seed, const std::vector<std::string>& others) {
  return Mutation(seed, others).of(std::move(text));
}

}  // namespace aantafel::fuzz
