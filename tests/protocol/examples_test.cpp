// SPDX-License-Identifier: EUPL-1.2
// Every example through the generated C++, as examples.test.mjs puts them before a standard validator.
#include <catch2/catch.hpp>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>

#include "protocol/editable_json.hpp"
#include "protocol/generated/commands.hpp"
#include "protocol/generated/demo.hpp"
#include "protocol/generated/directory.hpp"
#include "protocol/generated/document.hpp"
#include "protocol/generated/events.hpp"
#include "protocol/generated/kinds/ambitions.hpp"
#include "protocol/generated/kinds/board.hpp"
#include "protocol/generated/kinds/choice.hpp"
#include "protocol/generated/kinds/domain_map.hpp"
#include "protocol/generated/kinds/grid.hpp"
#include "protocol/generated/kinds/number.hpp"
#include "protocol/generated/kinds/open.hpp"
#include "protocol/generated/kinds/pause.hpp"
#include "protocol/generated/kinds/points.hpp"
#include "protocol/generated/kinds/questions.hpp"
#include "protocol/generated/kinds/quiz.hpp"
#include "protocol/generated/kinds/ranking.hpp"
#include "protocol/generated/kinds/scale.hpp"
#include "protocol/generated/kinds/slide.hpp"
#include "protocol/generated/kinds/words.hpp"
#include "protocol/generated/messages.hpp"
#include "protocol/generated/workshop.hpp"
#include "tests/contracts/schema.hpp"

using namespace aantafel::protocol;

namespace {

using Rewrite = Result<std::string, Fault> (*)(std::string_view);

/// Reads a text as a T and writes what was read.
template <class T>
Result<std::string, Fault> rewrite(std::string_view text) {
  const auto value = parse<T>(text);
  if (!value) return value.error();
  return to_text(value.value());
}

struct Type {
  std::string_view name;
  Rewrite rewritten;
};
// Known when this is compiled: a map of a hundred texts takes a compiler a minute.
constexpr Type named[] = {
    {"commands.json steer_command", rewrite<SteerCommand>},
    {"demo.json demo_day", rewrite<DemoDay>},
    {"directory.json directory_event", rewrite<DirectoryEvent>},
    {"document.json exported_workshop", rewrite<ExportedWorkshop>},
    {"document.json template", rewrite<Template>},
    {"events.json log_entry", rewrite<LogEntry>},
    {"kinds/ambitions.json facilitator_view", rewrite<ambitions::FacilitatorView>},
    {"kinds/ambitions.json moderation", rewrite<ambitions::Moderation>},
    {"kinds/ambitions.json participant_view", rewrite<ambitions::ParticipantView>},
    {"kinds/ambitions.json payload", rewrite<ambitions::Payload>},
    {"kinds/ambitions.json screen_view", rewrite<ambitions::ScreenView>},
    {"kinds/ambitions.json settings", rewrite<ambitions::Settings>},
    {"kinds/board.json facilitator_view", rewrite<board::FacilitatorView>},
    {"kinds/board.json moderation", rewrite<board::Moderation>},
    {"kinds/board.json participant_view", rewrite<board::ParticipantView>},
    {"kinds/board.json payload", rewrite<board::Payload>},
    {"kinds/board.json screen_view", rewrite<board::ScreenView>},
    {"kinds/board.json settings", rewrite<board::Settings>},
    {"kinds/choice.json facilitator_view", rewrite<choice::FacilitatorView>},
    {"kinds/choice.json participant_view", rewrite<choice::ParticipantView>},
    {"kinds/choice.json payload", rewrite<choice::Payload>},
    {"kinds/choice.json screen_view", rewrite<choice::ScreenView>},
    {"kinds/choice.json settings", rewrite<choice::Settings>},
    {"kinds/domain_map.json facilitator_view", rewrite<domain_map::FacilitatorView>},
    {"kinds/domain_map.json participant_view", rewrite<domain_map::ParticipantView>},
    {"kinds/domain_map.json payload", rewrite<domain_map::Payload>},
    {"kinds/domain_map.json screen_view", rewrite<domain_map::ScreenView>},
    {"kinds/domain_map.json settings", rewrite<domain_map::Settings>},
    {"kinds/number.json facilitator_view", rewrite<number::FacilitatorView>},
    {"kinds/number.json participant_view", rewrite<number::ParticipantView>},
    {"kinds/number.json payload", rewrite<number::Payload>},
    {"kinds/number.json screen_view", rewrite<number::ScreenView>},
    {"kinds/number.json settings", rewrite<number::Settings>},
    {"kinds/points.json facilitator_view", rewrite<points::FacilitatorView>},
    {"kinds/points.json participant_view", rewrite<points::ParticipantView>},
    {"kinds/points.json payload", rewrite<points::Payload>},
    {"kinds/points.json screen_view", rewrite<points::ScreenView>},
    {"kinds/points.json settings", rewrite<points::Settings>},
    {"kinds/ranking.json facilitator_view", rewrite<ranking::FacilitatorView>},
    {"kinds/ranking.json participant_view", rewrite<ranking::ParticipantView>},
    {"kinds/ranking.json payload", rewrite<ranking::Payload>},
    {"kinds/ranking.json screen_view", rewrite<ranking::ScreenView>},
    {"kinds/ranking.json settings", rewrite<ranking::Settings>},
    {"kinds/grid.json facilitator_view", rewrite<grid::FacilitatorView>},
    {"kinds/grid.json participant_view", rewrite<grid::ParticipantView>},
    {"kinds/grid.json payload", rewrite<grid::Payload>},
    {"kinds/grid.json screen_view", rewrite<grid::ScreenView>},
    {"kinds/grid.json settings", rewrite<grid::Settings>},
    {"kinds/scale.json facilitator_view", rewrite<scale::FacilitatorView>},
    {"kinds/scale.json participant_view", rewrite<scale::ParticipantView>},
    {"kinds/scale.json payload", rewrite<scale::Payload>},
    {"kinds/scale.json screen_view", rewrite<scale::ScreenView>},
    {"kinds/scale.json settings", rewrite<scale::Settings>},
    {"kinds/open.json facilitator_view", rewrite<open::FacilitatorView>},
    {"kinds/open.json moderation", rewrite<open::Moderation>},
    {"kinds/open.json participant_view", rewrite<open::ParticipantView>},
    {"kinds/open.json payload", rewrite<open::Payload>},
    {"kinds/open.json screen_view", rewrite<open::ScreenView>},
    {"kinds/open.json settings", rewrite<open::Settings>},
    {"kinds/questions.json facilitator_view", rewrite<questions::FacilitatorView>},
    {"kinds/questions.json moderation", rewrite<questions::Moderation>},
    {"kinds/questions.json participant_view", rewrite<questions::ParticipantView>},
    {"kinds/questions.json payload", rewrite<questions::Payload>},
    {"kinds/questions.json screen_view", rewrite<questions::ScreenView>},
    {"kinds/questions.json settings", rewrite<questions::Settings>},
    {"kinds/pause.json facilitator_view", rewrite<pause::FacilitatorView>},
    {"kinds/pause.json participant_view", rewrite<pause::ParticipantView>},
    {"kinds/pause.json screen_view", rewrite<pause::ScreenView>},
    {"kinds/pause.json settings", rewrite<pause::Settings>},
    {"kinds/slide.json facilitator_view", rewrite<slide::FacilitatorView>},
    {"kinds/slide.json participant_view", rewrite<slide::ParticipantView>},
    {"kinds/slide.json screen_view", rewrite<slide::ScreenView>},
    {"kinds/slide.json settings", rewrite<slide::Settings>},
    {"kinds/quiz.json facilitator_view", rewrite<quiz::FacilitatorView>},
    {"kinds/quiz.json moderation", rewrite<quiz::Moderation>},
    {"kinds/quiz.json participant_view", rewrite<quiz::ParticipantView>},
    {"kinds/quiz.json payload", rewrite<quiz::Payload>},
    {"kinds/quiz.json screen_view", rewrite<quiz::ScreenView>},
    {"kinds/quiz.json settings", rewrite<quiz::Settings>},
    {"kinds/words.json facilitator_view", rewrite<words::FacilitatorView>},
    {"kinds/words.json moderation", rewrite<words::Moderation>},
    {"kinds/words.json participant_view", rewrite<words::ParticipantView>},
    {"kinds/words.json payload", rewrite<words::Payload>},
    {"kinds/words.json screen_view", rewrite<words::ScreenView>},
    {"kinds/words.json settings", rewrite<words::Settings>},
    {"messages.json client_message", rewrite<ClientMessage>},
    {"messages.json server_message", rewrite<ServerMessage>},
    {"workshop.json facilitator_workshop", rewrite<FacilitatorWorkshop>},
    {"workshop.json participant_workshop", rewrite<ParticipantWorkshop>},
    {"workshop.json screen_workshop", rewrite<ScreenWorkshop>},
};
const std::map<std::string, Rewrite> types = [] {
  std::map<std::string, Rewrite> all;
  for (const auto& [name, rewritten] : named) all.emplace(name, rewritten);
  return all;
}();

/// Every file of examples, by the type that it is about.
std::map<std::string, Json> examples() {
  std::map<std::string, Json> all;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(AANTAFEL_SOURCE "/protocol/examples")) {
    const auto name = entry.path().filename().string();
    if (entry.path().extension() != ".json" || name.ends_with(".contract.json")) continue;
    std::ifstream file(entry.path());
    auto example = Json::parse(file);
    const auto type = example["schema"].get<std::string>() + " " + example["type"].get<std::string>();
    REQUIRE(all.emplace(type, std::move(example)).second);
  }
  return all;
}

}  // namespace

TEST_CASE("there are examples of these types and of no other") {
  std::vector<std::string> described, tried;
  for (const auto& [type, example] : examples()) described.push_back(type);
  for (const auto& [type, rewritten] : types) tried.push_back(type);
  CHECK(described == tried);
}

TEST_CASE("every valid example is read and written back as it stands") {
  for (const auto& [type, example] : examples()) {
    REQUIRE_FALSE(example["valid"].empty());
    for (const auto& value : example["valid"]) {
      INFO(type << " " << value);
      const auto written = types.at(type)(value.dump());
      INFO((written ? "" : written.error().path + " " + written.error().message));
      REQUIRE(written);
      CHECK(Json::parse(written.value()) == value);
      CHECK(types.at(type)(written.value()).value() == written.value());
    }
  }
}

TEST_CASE("every invalid example is refused for the path that it names", "[B3]") {
  for (const auto& [type, example] : examples()) {
    REQUIRE_FALSE(example["invalid"].empty());
    for (const auto& one : example["invalid"]) {
      INFO(type << ": " << one["why"]);
      const auto written = types.at(type)(one["value"].dump());
      CHECK_FALSE(written);
      if (!written) CHECK(written.error().path == one["path"].get<std::string>());
    }
  }
}

namespace {

/// What hostile or careless clients write in the place of a value.
const std::vector<Json> strange{nullptr,
                                true,
                                0,
                                -1,
                                1.0,
                                1.5,
                                1e300,
                                std::uint64_t{9007199254740993},
                                UINT64_MAX,
                                INT64_MIN,
                                "",
                                "1",
                                "a b",
                                std::string("\0", 1),
                                std::string(300, 'x'),
                                Json::array(),
                                Json::array({nullptr}),
                                Json::object(),
                                Json{{"__proto__", 1}}};

/// Calls `visit` while `at` and each value in it in turn is another or gone, or holds one member more. Of
/// what may stand in a value's place only every so manieth is tried: `turn` counts them.
void with_each_value_wrong(Json& at, std::size_t every, std::size_t& turn,
                           const std::function<void()>& visit) {
  const Json was = at;
  for (const Json& other : strange) {
    if (++turn % every != 0) continue;
    at = other;
    visit();
  }
  at = was;
  if (at.is_object()) {
    for (const auto& [name, value] : was.items()) {
      at.erase(name);
      visit();
      at[name] = value;
    }
    at["and_more"] = 1;
    visit();
    at = was;
  }
  if (at.is_structured())
    for (auto& inside : at) with_each_value_wrong(inside, every, turn, visit);
}

}  // namespace

TEST_CASE("whatever stands in the place of a value, the generated C++ takes what its schema does", "[B3]") {
  std::size_t turn = 0;
  for (auto& [type, example] : examples()) {
    const std::string file = example["schema"], definition = example["type"];
    for (auto& value : example["valid"])
      with_each_value_wrong(value, 1 + value.dump().size(), turn, [&, type = &type] {
        const auto written = types.at(*type)(value.dump());
        const std::string fault = aantafel::tests::schema_fault(file, definition, value);
        if (written.ok() == fault.empty()) return;
        FAIL_CHECK(*type << " " << value << ": " << (written ? "taken, but " + fault : written.error().path));
      });
  }
}
