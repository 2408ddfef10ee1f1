// SPDX-License-Identifier: EUPL-1.2
#include "tests/session/plain_kind.hpp"

#include <set>

#include "server/session/typed_round.hpp"

namespace aantafel::tests {
namespace {

using namespace session;

struct Settings {
  std::uint32_t longest = 0;
  bool on_behalf = false;
};
struct Payload {
  std::string text;
};
struct Change {
  std::string hide;
};

bool read(const protocol::JsonValue& json, Settings& out, protocol::Fault& fault) {
  protocol::Fields fields(json, fault);
  return fields.required<protocol::Integer<std::uint32_t, 1, 99>>("longest", out.longest) &&
         fields.required<protocol::Boolean>("on_behalf", out.on_behalf) && fields.closed();
}
bool read(const protocol::JsonValue& json, Payload& out, protocol::Fault& fault) {
  protocol::Fields fields(json, fault);
  return fields.required<protocol::String<1, 99, protocol::Characters::line>>("text", out.text) &&
         fields.closed();
}
bool read(const protocol::JsonValue& json, Change& out, protocol::Fault& fault) {
  protocol::Fields fields(json, fault);
  return fields.required<protocol::String<1, 99, protocol::Characters::line>>("hide", out.hide) &&
         fields.closed();
}
void write(std::string& out, const Payload& value) {
  out += "{\"text\":";
  protocol::append_json_string(out, value.text);
  out += "}";
}
void write(std::string& out, const Change& value) {
  out += "{\"hide\":";
  protocol::append_json_string(out, value.hide);
  out += "}";
}

class Note {
 public:
  static constexpr std::string_view name = "note";
  static constexpr bool by_arrival = true;
  using Settings = tests::Settings;
  using Payload = tests::Payload;
  using Moderation = Change;

  static std::optional<Refusal> check(const Settings&) { return std::nullopt; }
  explicit Note(Settings settings) : settings_(settings) {}

  Result<std::string, Refusal> admit(const Items<Payload>&, const Proposal& proposal,
                                     Payload& payload) const {
    if (payload.text.size() > settings_.longest) return Refusal{Reason::invalid, "too long", "/payload/text"};
    return proposal.id.value_or("answer");
  }
  void fold_in(const Item<Payload>& item) { ++said_[item.payload.text][item.group]; }
  void take_out(const Item<Payload>& item) {
    auto& groups = said_[item.payload.text];
    if (--groups[item.group] == 0) groups.erase(item.group);
    if (groups.empty()) said_.erase(item.payload.text);
  }
  void view(std::string& out, const ViewContext& context, const Round& round) const {
    protocol::Json view = protocol::Json::object();
    if (context.audience != Role::participant) view["answers"] = round.answers();
    if (context.results) {
      const auto shown = shown_as(round, context);
      for (const auto& [text, groups] : said_) {
        if (hidden_.contains(text) && context.audience != Role::facilitator) continue;
        for (const auto& [group, count] : groups) {
          auto& sum = view["said"][text][shown.at(group)];
          sum = sum.is_null() ? count : sum.get<std::size_t>() + count;
        }
      }
    }
    out += view.dump();
  }
  std::vector<AnswerRow> answer_rows(const Payload& payload) const {
    return {{"note", "", {}, payload.text}};
  }
  Table results(const ViewContext&, const Round&) const { return {}; }
  bool speaks_for_domain() const { return settings_.on_behalf; }
  bool hidden(const Item<Payload>& item) const { return hidden_.contains(item.payload.text); }
  std::optional<Refusal> admit_change(Change& change) const {
    if (said_.contains(change.hide)) return std::nullopt;
    return Refusal{Reason::not_found, "nobody said that", "/change/hide"};
  }
  void moderate(const Change& change) { hidden_.insert(change.hide); }

 private:
  Settings settings_;
  std::map<std::string, GroupCounts> said_;
  std::set<std::string> hidden_;
};

}  // namespace

const Kinds& plain_kinds() {
  static const Kinds kinds = [] {
    Kinds made;
    made.emplace("note", std::make_unique<TypedKind<Note>>());
    return made;
  }();
  return kinds;
}

std::string note(const std::string& text) {
  return protocol::Json{{"text", text}}.dump();
}

std::string note_activity(const std::string& id, std::size_t longest, bool on_behalf) {
  return R"({"id":")" + id + R"(","kind":"note","title":"Over )" + id +
         R"(","instruction":"","minutes":5,"release":"live","settings":{"longest":)" +
         std::to_string(longest) + R"(,"on_behalf":)" + (on_behalf ? "true" : "false") + "}}";
}

protocol::WorkshopDefinition plain_workshop() {
  auto all = made<protocol::WorkshopDefinition>(
      R"({"description":{"title":"Beleid in een dag","municipality":"Gouda","language":"nl","anonymous":true,)"
      R"("min_group":3},"domains":[{"id":"zorg","name":"Zorg","expected":3},{"id":"bouw","name":"Wonen",)"
      R"("expected":2},{"id":"orde","name":"Openbare orde","expected":1}],"activities":[)" +
      note_activity("a", 9) + "," + note_activity("b", 9) + "," + note_activity("c", 9) + "]}");
  all.activities[1].release = protocol::Release::after_closing;
  all.activities[2].release = protocol::Release::never;
  return all;
}

}  // namespace aantafel::tests
