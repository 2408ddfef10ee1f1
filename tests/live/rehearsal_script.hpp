// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "protocol/generated/demo.hpp"
#include "protocol/generated/document.hpp"

namespace aantafel::tests {

using protocol::Json;

template <class T>
T read(const std::string& path) {
  std::ifstream file(AANTAFEL_SOURCE "/" + path);
  return protocol::parse<T>(std::string{std::istreambuf_iterator<char>(file), {}}).value();
}

inline protocol::WorkshopDefinition gouda() {
  return read<protocol::Template>("templates/gouda.nl.json").definition;
}
inline protocol::DemoDay gouda_day() {
  return read<protocol::DemoDay>("demo/gouda-day.json");
}

/// What stands in the end, reckoned from the script alone.
struct Standing {
  std::string domain;
  std::string id;
  Json payload;
};

/// Under which name a contribution of one person stands; a later one takes the place of an earlier.
inline std::string name_of(const protocol::DemoAnswer& answer) {
  const Json payload = Json::parse(answer.payload.text());
  return answer.id.value_or(payload.value("type", "") + payload.value("aspect", "") +
                            payload.value("domain", "") + payload.value("card", ""));
}

inline std::vector<Standing> standing(const protocol::DemoDay& day, const std::string& activity) {
  std::vector<Standing> all;
  for (const auto& person : day.people) {
    const auto found = person.answers.find(activity);
    if (found == person.answers.end()) continue;
    std::map<std::string, Standing> last;
    for (const auto& answer : found->second)
      last[name_of(answer)] = {person.domain.value_or(""), answer.id.value_or(""),
                               Json::parse(answer.payload.text())};
    for (auto& [name, one] : last) all.push_back(std::move(one));
  }
  return all;
}

inline std::size_t people_who_answer(const protocol::DemoDay& day, const std::string& activity) {
  std::size_t people = 0;
  for (const auto& person : day.people) people += person.answers.contains(activity);
  return people;
}

/// The results of this activity as the script has them, in a form that `shown` can be compared with: options
/// by key with their count; cards by id with text and dots; cells and links with how many said what.
inline std::map<std::string, int> told(const protocol::DemoDay& day, const std::string& activity) {
  std::map<std::string, int> results;
  for (const auto& [domain, id, payload] : standing(day, activity)) {
    const auto type = payload.value("type", "");
    if (type == "card") results["card " + id + ": " + payload["text"].get<std::string>()] += 0;
    if (type == "support")
      results["dots " + payload["card"].get<std::string>()] += payload["dots"].get<int>();
    if (type == "need")
      ++results["need " + domain + " " + payload["domain"].get<std::string>() + " " +
                payload["met"].get<std::string>()];
    if (type == "cell") {
      const std::string cell = domain + " " + payload["aspect"].get<std::string>() + " ";
      ++results["touched " + cell + std::to_string(payload["touched"].get<int>())];
      for (const char* note : {"doing", "obstacles", "unknown"})
        if (payload[note] != "") ++results[note + (" " + cell) + payload[note].get<std::string>()];
    }
    if (type.empty())
      for (const auto& key : payload["options"]) ++results["option " + std::to_string(key.get<int>())];
  }
  return results;
}

/// The same, read from a facilitator's view.
inline std::map<std::string, int> shown(const Json& view) {
  std::map<std::string, int> results;
  const auto add = [&](const std::string& name, int count) {
    if (count > 0) results[name] = count;
  };
  if (view.contains("options"))
    for (std::size_t i = 0; i < view["options"].size(); ++i)
      add("option " + std::to_string(view["options"][i]["key"].get<int>()), view["results"]["counts"][i]);
  if (view.contains("board"))
    for (const auto& card : view["board"]["cards"]) {
      const auto id = card["id"].get<std::string>();
      results["card " + id + ": " + card["text"].get<std::string>()] = 0;
      add("dots " + id, card["dots"]);
    }
  if (!view.contains("map")) return results;
  for (const auto& cell : view["map"]["cells"]) {
    const std::string name =
        cell["domain"].get<std::string>() + " " + cell["aspect"].get<std::string>() + " ";
    for (std::size_t i = 0; i < 4; ++i) add("touched " + name + std::to_string(i), cell["touched"][i]);
    for (const char* note : {"doing", "obstacles", "unknown"})
      for (const auto& text : cell[note]["texts"]) ++results[note + (" " + name) + text.get<std::string>()];
  }
  for (const auto& need : view["map"]["needs"])
    for (const char* met : {"yes", "partly", "no"})
      add("need " + need["from"].get<std::string>() + " " + need["to"].get<std::string>() + " " + met,
          need[met]);
  return results;
}

}  // namespace aantafel::tests
