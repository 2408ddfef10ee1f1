// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json.hpp>
#include <set>
#include <string>

namespace aantafel::tests {

/// What a client does with `view_changes`: the newest view, from one that is of `since` or later (B5).
inline nlohmann::json changed(const nlohmann::json& held, const nlohmann::json& changes) {
  nlohmann::json view = changes.at("view");
  for (const auto& list : changes.at("lists")) {
    nlohmann::json::json_pointer at;
    for (const auto& name : list.at("path")) at /= name.get<std::string>();
    std::set<std::string> gone = list.at("removed");
    for (const auto& one : list.at("items")) gone.insert(one.at("item").at("id").get<std::string>());
    nlohmann::json& made = view.at(at) = nlohmann::json::array();
    for (const auto& item : held.at(at))
      if (!gone.contains(item.at("id"))) made.push_back(item);
    for (const auto& one : list.at("items"))
      made.insert(made.begin() + one.at("at").get<int>(), one.at("item"));
  }
  return view;
}

}  // namespace aantafel::tests
