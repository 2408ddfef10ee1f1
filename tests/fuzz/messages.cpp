// SPDX-License-Identifier: EUPL-1.2
// What clients say, from JSON through the generated parser to decide and apply. Each line is a message; its
// first byte tells from whom: f or g a facilitator, s the screen, anything else one of eight tabs of four
// phones.
#include <algorithm>

#include "server/results/import.hpp"
#include "tests/contracts/contract.hpp"
#include "tests/contracts/schema.hpp"
#include "tests/fuzz/targets.hpp"
#include "tests/results/lived_workshop.hpp"
#include "tests/session/lived.hpp"

namespace aantafel::fuzz {
namespace {

using protocol::Role;
using tests::Lived;

session::Actor actor_of(const Lived& day, char who) {
  if (who == 'f') return {Role::facilitator, "laptop", 0, "laptop"};
  if (who == 'g') return {Role::facilitator, "tablet", 0, "tablet"};
  if (who == 's') return {Role::screen, "beamer", 0};
  const unsigned tab = static_cast<unsigned char>(who) % 8;
  return {Role::participant, "tab-" + std::to_string(tab),
          day.session().participant_of("device-" + std::to_string(tab / 2 + 1))};
}

void say(Lived& day, char who, std::string_view text) {
  day.now += 500;
  const auto message = protocol::parse<protocol::ClientMessage>(text);
  if (!message) return;
  const std::string written = protocol::to_text(*message);
  const auto again = protocol::parse<protocol::ClientMessage>(written);
  expect(again.ok() && protocol::to_text(*again) == written,
         "what was read is written so that it reads the same");
  std::visit(
      [&](const auto& one) {
        if constexpr (std::is_constructible_v<session::Command, decltype(one)>) {
          const auto first = day.ask(actor_of(day, who), one.n, one);
          const auto seq = day.session().seq();
          const auto repeat = day.ask(actor_of(day, who), one.n, one);
          // A refusal that uses no number up may turn out otherwise.
          if (first.word == "ok" || day.session().operations().outcome_of(actor_of(day, who).client, one.n))
            expect(repeat.word == first.word && day.session().seq() == seq,
                   "a repeat gets its first outcome (V3)");
        }
      },
      *message);
}

void judge_views(const Lived& day) {
  static const std::map<Role, std::string> words{
      {Role::participant, "participant_"}, {Role::screen, "screen_"}, {Role::facilitator, "facilitator_"}};
  for (const auto& [role, word] : words) {
    const auto wrong = [word = word](const std::string& file, const std::string& type,
                                     const protocol::Json& view) {
      const auto fault = tests::schema_fault(file, word + type, view);
      expect(fault.empty(), word + type + ": " + fault);
    };
    wrong("workshop.json", "workshop", day.workshop(role));
    for (const auto& activity : day.session().programme()) {
      const auto view = day.view(role, activity.id);
      if (view.is_null()) continue;
      std::string kind = activity.kind;
      std::replace(kind.begin(), kind.end(), '-', '_');
      wrong("kinds/" + kind + ".json", "view", view);
    }
  }
}

}  // namespace

std::vector<std::string> messages::seeds() {
  std::vector<std::string> all;
  std::uint32_t n = 0;
  const auto numbered = [&n](protocol::Json message) {
    if (message.contains("n")) message["n"] = ++n;
    return message.dump() + "\n";
  };
  const auto steered = [&](const protocol::Json& command) {
    return "f" + numbered({{"type", "steer"}, {"n", 0}, {"command", command}});
  };
  const auto opened = [&](const std::string& activity) {
    return steered({{"do", "open"}, {"activity", activity}, {"round", 1}});
  };
  for (const auto& contract : tests::contracts()) {
    std::string script;
    for (std::size_t i = 0; i < contract.settings.size(); ++i) script += opened(tests::named(contract, i));
    char who = '0';
    for (const auto& one : contract.payloads) {
      protocol::Json put{{"type", "put"},
                         {"n", 0},
                         {"activity", tests::named(contract, one.settings)},
                         {"payload", protocol::Json::parse(one.payload)}};
      if (!one.id.empty()) put["id"] = one.id;
      script += std::string(1, who++) + numbered(put);
    }
    all.push_back(script);
  }
  // The examples speak of activities of their own.
  const auto aimed = [](protocol::Json json) {
    if (json.contains("activity")) json["activity"] = "ambitions-0";
    return json;
  };
  for (auto message : examples("messages/client_message.json")) {
    if (message.contains("command")) message["command"] = aimed(message["command"]);
    all.push_back(opened("ambitions-0") + (message.at("type") == "steer" ? "f" : "0") +
                  numbered(aimed(message)));
  }
  for (const auto& command : examples("commands/steer_command.json"))
    all.push_back(opened("ambitions-0") + steered(aimed(command)));
  return all;
}

void messages::take(std::string_view bytes) {
  // Of every kind only what is spoken of: the rest costs time and stays as it is.
  auto definition = tests::every_kind(bytes.size() % 2 == 0);
  std::erase_if(definition.activities,
                [&](const auto& one) { return bytes.find(one.id) == std::string_view::npos; });
  Lived day(tests::kinds(), definition);
  for (const char* domain : {"zorg", "zorg", "bouw", ""}) day.join(domain);
  while (!bytes.empty()) {
    const auto end = std::min(bytes.find('\n'), bytes.size());
    if (end > 1) say(day, bytes[0], bytes.substr(1, end - 1));
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  expect(tests::everything(day.folded()) == tests::everything(day.session()),
         "folding the log gives what was lived (L4)");
  judge_views(day);
  // As a file that is sent and read.
  const results::Position position{"00000000000000aa", day.session().seq(), std::string(64, 'c')};
  const auto document = protocol::parse<protocol::ExportedWorkshop>(
      protocol::to_text(results::document_of(day.session(), position)));
  expect(document.ok(), "what is exported can be read");
  const auto entries = results::entries_of(*document, "again", "87654321", tests::kinds());
  expect(entries.ok(), "what is exported can be imported (D3): " +
                           (entries ? "" : entries.error().path + entries.error().message));
}

}  // namespace aantafel::fuzz
