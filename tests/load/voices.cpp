// SPDX-License-Identifier: EUPL-1.2
#include "tests/load/voices.hpp"

#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "tests/load/workshop.hpp"

namespace aantafel::load {

using nlohmann::json;

Example example_of(const std::string& kind) {
  std::ifstream file(AANTAFEL_SOURCE "/protocol/examples/kinds/" + kind + ".contract.json");
  if (!file) throw std::runtime_error("there is no kind " + kind);
  const json contract = json::parse(file);
  if (!contract.contains("payloads")) throw std::runtime_error("nothing can be brought in in a " + kind);
  Example example{kind, contract.at("settings").at(0).dump(), {}};
  for (const auto& one : contract.at("domains"))
    example.domains.push_back({one.at("id"), one.at("name"), one.at("expected")});
  return example;
}

Voices::Voices(Example example, std::string activity, std::size_t phones)
    : example_(std::move(example)), activity_(std::move(activity)), said_(phones) {}

std::string Voices::domain(std::size_t place) const {
  return example_.domains.empty() ? "" : example_.domains[place % example_.domains.size()].id;
}

void Voices::hear(std::string_view message) {
  if (is(message, "welcome")) {
    const json views = json::parse(message).at("views");
    if (views.contains(activity_)) view_ = views.at(activity_).dump();
  }
  // The view stands last.
  constexpr std::string_view before = "\"view\":";
  if (!is(message, "view")) return;
  const auto at = message.find(before, message.find("\"activity\":"));
  if (at != std::string_view::npos)
    view_ = message.substr(at + before.size(), message.size() - at - before.size() - 1);
}

std::optional<std::string> Voices::put(std::size_t place, std::uint32_t n) {
  auto said = improvise::improvise({example_.kind, view_, protocol::Language::en, example_.domains,
                                    domain(place), place, said_[place], true},
                                   [this](std::size_t bound) { return random_() % bound; });
  if (!said) return std::nullopt;
  said_[place].insert(said->id);
  return R"({"type":"put","n":)" + std::to_string(n) + R"(,"activity":")" + activity_ + R"(","id":")" +
         said->id + R"(","payload":)" + said->payload.text() + "}";
}

std::optional<std::string> Voices::command() {
  if (example_.kind != "quiz" || view_.empty()) return std::nullopt;
  const json view = json::parse(view_);
  const json questions = json::parse(example_.settings).at("questions");
  // The one that was asked has not come yet.
  if (asked_ > 0 &&
      (view.at("question").is_null() || view.at("question").at("key") != questions[asked_ - 1].at("key")))
    return std::nullopt;
  if (asked_ == questions.size()) return std::nullopt;
  const json change{{"type", "ask"}, {"question", questions[asked_++].at("key")}};
  return json{{"do", "moderate"}, {"activity", activity_}, {"change", change}}.dump();
}

}  // namespace aantafel::load
