// SPDX-License-Identifier: EUPL-1.2
#include "server/live/view_changes.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

#include "protocol/codec.hpp"
#include "server/live/keyed_view.hpp"

namespace aantafel::live {
namespace {

/// Which of these numbers to leave out so that the others rise, as few as can be (longest increasing
/// subsequence by patience: Fredman, 1975). The numbers differ.
std::vector<std::size_t> out_of_order(const std::vector<std::size_t>& numbers) {
  constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> tops, before(numbers.size(), none);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const auto pile = std::lower_bound(tops.begin(), tops.end(), numbers[i],
                                       [&](auto top, auto number) { return numbers[top] < number; });
    if (pile != tops.begin()) before[i] = *(pile - 1);
    if (pile == tops.end())
      tops.push_back(i);
    else
      *pile = i;
  }
  std::vector<bool> rises(numbers.size());
  for (std::size_t i = tops.empty() ? none : tops.back(); i != none; i = before[i]) rises[i] = true;
  std::vector<std::size_t> others;
  for (std::size_t i = 0; i < numbers.size(); ++i)
    if (!rises[i]) others.push_back(i);
  return others;
}

void note_list(const KeyedView::List& before, const KeyedView::List& now,
               std::unordered_set<std::string>& touched) {
  std::unordered_map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < before.items.size(); ++i) places.emplace(before.items[i].id, i);
  std::vector<std::string_view> same;
  std::vector<std::size_t> from;
  for (const auto& [id, text] : now.items) {
    const auto place = places.find(id);
    if (place == places.end() || before.items[place->second].text != text) {
      touched.emplace(id);
    } else {
      same.push_back(id);
      from.push_back(place->second);
    }
    if (place != places.end()) places.erase(place);
  }
  for (const auto& [id, place] : places) touched.emplace(id);
  for (const std::size_t moved : out_of_order(from)) touched.emplace(same[moved]);
}

void write_list(std::string& out, const KeyedView::List& list,
                const std::unordered_set<std::string>& touched) {
  out.append(R"({"path":)").append(list.path).append(R"(,"items":[)");
  std::unordered_set<std::string_view> gone(touched.begin(), touched.end());
  const char* mark = "";
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const auto& [id, text] = list.items[i];
    if (gone.erase(id) == 0) continue;
    out.append(std::exchange(mark, ",")).append(R"({"at":)").append(std::to_string(i));
    out.append(R"(,"item":)").append(text).append("}");
  }
  out += R"(],"removed":[)";
  mark = "";
  for (const auto id : gone) out.append(std::exchange(mark, ",")).append("\"").append(id).append("\"");
  out += "]}";
}

}  // namespace

void ViewChanges::begin(std::uint64_t seq) {
  since_ = seq;
  touched_.clear();
  spent_ = 0;
}

void ViewChanges::note(std::string_view before, std::string_view now) {
  if (!since_) return;
  if (before.size() < large || now.size() < large) return forget();
  const KeyedView old = take_apart(before), fresh = take_apart(now);
  if (!std::equal(old.lists.begin(), old.lists.end(), fresh.lists.begin(), fresh.lists.end(),
                  [](const auto& a, const auto& b) { return a.path == b.path; }))
    return forget();
  for (std::size_t i = 0; i < fresh.lists.size(); ++i)
    note_list(old.lists[i], fresh.lists[i], touched_[fresh.lists[i].path]);
}

std::optional<std::string> ViewChanges::message(std::uint64_t seq, const std::string& activity,
                                                std::string_view now) {
  if (!since_) return std::nullopt;
  const KeyedView view = take_apart(now);
  std::string out = R"({"type":"view_changes","seq":)" + std::to_string(seq) + R"(,"since":)" +
                    std::to_string(*since_) + R"(,"activity":)";
  protocol::append_json_string(out, activity);
  out.append(R"(,"view":)").append(view.rest).append(R"(,"lists":[)");
  const char* mark = "";
  for (const auto& list : view.lists) {
    out += std::exchange(mark, ",");
    write_list(out, list, touched_[list.path]);
  }
  out += "]}";
  spent_ += out.size();
  if (spent_ > now.size()) return std::nullopt;
  return out;
}

}  // namespace aantafel::live
