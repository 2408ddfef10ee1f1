// SPDX-License-Identifier: EUPL-1.2
#include "tests/simulation/judge.hpp"

#include <stdexcept>

#include "protocol/generated/events.hpp"
#include "server/session/view.hpp"
#include "tests/results/lived_workshop.hpp"

namespace aantafel::simulation {
namespace {

[[noreturn]] void wrong(const std::string& what) {
  throw std::runtime_error(what);
}

std::string named(const std::pair<std::string, std::uint32_t>& operation) {
  return operation.first + " " + std::to_string(operation.second);
}

protocol::LogEntry entry_of(const storage::Entry& stored) {
  auto entry = protocol::parse<protocol::LogEntry>(stored.body);
  if (!entry) wrong("an entry of the log cannot be read: " + stored.body);
  return std::move(entry).value();
}

Json view_of(const session::Session& session, protocol::Role role, const std::string& activity) {
  const auto view = session::activity_view(session, role, activity);
  return view ? Json::parse(*view) : Json();
}

/// Without who is here and what time it is, which no log tells.
Json without_presence(Json view) {
  if (view.is_object()) {
    view.erase("now");
    view.erase("here");
    view.erase("readiness");
  }
  if (view.is_structured())
    for (auto& member : view) member = without_presence(std::move(member));
  return view;
}

}  // namespace

void Judge::answered(const Phone& phone, const Json& answer, std::uint64_t on_disk) {
  const Operation operation{phone.client, answer.at("n").get<std::uint32_t>()};
  const bool acknowledged = answer.at("type") == "ack";
  if (!acknowledged && answer.at("retry") == true) return;
  Told told{acknowledged ? answer.at("seq").get<std::uint64_t>() : 0,
            acknowledged ? "" : answer.at("reason").get<std::string>(), phone.said.at(operation.second - 1)};
  if (told.seq > on_disk) wrong(named(operation) + " was acknowledged before it was on disk (L1)");
  // Too many others since: all that is left to say.
  if (told.reason == "too_old") return;
  const auto [known, first] = told_.try_emplace(operation, told);
  if (!first && (known->second.seq != told.seq || known->second.reason != told.reason))
    wrong(named(operation) + " had an outcome and was told another: " + answer.dump() + " (V3)");
}

void Judge::shown(protocol::Role role, const std::string& activity, std::uint64_t seq, const Json& view,
                  std::uint64_t on_disk) {
  if (seq > on_disk) wrong("a view of " + activity + " shows what is not on disk (L2)");
  const auto [known, first] = shown_[seq].try_emplace({role, activity}, view);
  if (!first && known->second != view) wrong("two views of one place in the log differ");
}

void Judge::judge_operations(const std::vector<storage::Entry>& log) const {
  std::map<Operation, std::uint64_t> kept;
  for (const auto& stored : log) {
    const auto entry = entry_of(stored);
    if (!entry.op) continue;
    const Operation operation{entry.op->client, entry.op->n};
    if (!kept.emplace(operation, stored.seq).second) wrong(named(operation) + " is in the log twice (V3)");
    const bool refused = std::holds_alternative<protocol::OperationRefused>(entry.event);
    const auto told = told_.find(operation);
    if (told != told_.end() && refused == told->second.reason.empty())
      wrong(named(operation) + " became something else than was said");
  }
  for (const auto& [operation, told] : told_) {
    // Steering that changes nothing is acknowledged and leaves no trace.
    if (!told.reason.empty() || told.type == "steer") continue;
    const auto found = kept.find(operation);
    if (found == kept.end()) wrong(named(operation) + " was acknowledged and is not in the log (L1)");
    if (found->second != told.seq) wrong(named(operation) + " is elsewhere in the log than was said");
  }
}

void Judge::judge(const std::vector<storage::Entry>& log, const std::vector<Phone>& phones) const {
  judge_operations(log);
  session::Session session(tests::kinds());
  for (const auto& stored : log) {
    session.apply(entry_of(stored), stored.seq, static_cast<std::uint64_t>(stored.time_ms));
    const auto here = shown_.find(stored.seq);
    if (here == shown_.end()) continue;
    for (const auto& [what, view] : here->second)
      if (view_of(session, what.first, what.second) != view)
        wrong("the view of " + what.second + " at " + std::to_string(stored.seq) +
              " is not what the log gives (L4)");
  }
  for (const Phone& phone : phones) {
    for (const auto& activity : session.programme()) {
      const Json view = view_of(session, phone.role, activity.id);
      const auto shown = phone.views.find(activity.id);
      // What it may not know of any more is gone from the workshop that it shows.
      if (!view.is_null() && (shown == phone.views.end() || shown->second != view))
        wrong(phone.client + " shows an old " + activity.id + ": it was not told what is new");
    }
    if (without_presence(phone.workshop) !=
        without_presence(Json::parse(session::workshop_view(session, phone.role, {}, 0))))
      wrong(phone.client + " shows an old workshop: " + phone.workshop.dump());
    const auto participant = session.participant_of(phone.device);
    if (phone.role == protocol::Role::participant && participant == 0) wrong(phone.client + " never joined");
  }
}

}  // namespace aantafel::simulation
