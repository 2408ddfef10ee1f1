// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <vector>

#include "protocol/editable_json.hpp"
#include "server/session/decide.hpp"
#include "server/session/view.hpp"

namespace aantafel::tests {

/// What somebody who asked was told: `ok`, or the word of the reason. Compares with such a word.
struct Answer {
  std::string word = "ok";
  std::uint64_t seq = 0;
  std::string path{};

  bool ok() const { return word == "ok"; }
  explicit operator bool() const { return ok(); }
  friend bool operator==(const Answer& answer, const std::string& word) { return answer.word == word; }
  friend std::ostream& operator<<(std::ostream& out, const Answer& answer) {
    return out << answer.word << " " << answer.path;
  }
};

/// Reads what a test wrote down; throws if it is not what it should be.
template <class T>
T made(const std::string& text) {
  auto value = protocol::parse<T>(text);
  if (!value) throw std::logic_error(text + ": " + value.error().path + " " + value.error().message);
  return std::move(value).value();
}

inline protocol::Opaque opaque(const std::string& text) {
  return protocol::Opaque::of(text);
}

/// A workshop that is lived through step by step as a room lets it be, without a room, a network or a disk:
/// repeats are looked up, commands decided, events applied and written down. The test owns the time.
class Lived {
 public:
  /// `kinds` must outlive it.
  Lived(const session::Kinds& kinds, protocol::WorkshopDefinition definition)
      : kinds_(&kinds), session_(kinds) {
    if (auto refusal = session::check_definition(kinds, definition))
      throw std::logic_error(refusal->path + ": " + refusal->message);
    write({protocol::WorkshopCreated{"ws", "12345678", std::move(definition)}, std::nullopt});
  }

  Answer ask(const session::Actor& actor, std::uint32_t n, const session::Command& command) {
    if (n != 0)
      if (const auto known = session_.operations().outcome_of(actor.client, n))
        return {known->refused ? std::string(protocol::word(*known->refused)) : "ok", known->seq};
    std::optional<protocol::Operation> op;
    if (n != 0) op = protocol::Operation{actor.client, n};
    auto decision = session::decide(session_, actor, command, now);
    if (!decision) {
      const auto& refusal = decision.error();
      if (n != 0 && session::is_final(refusal.reason))
        write({protocol::OperationRefused{refusal.reason}, op});
      return {std::string(protocol::word(refusal.reason)), session_.seq(), refusal.path};
    }
    if (*decision) write({**decision, op});
    return {"ok", session_.seq()};
  }

  /// Somebody new, from a domain or from none (empty).
  session::Author join(const std::string& domain) {
    const std::string device = "device-" + std::to_string(session_.participants().size() + 1);
    session::Join join{device, std::nullopt};
    if (!domain.empty()) join.domain = domain;
    if (!ask({protocol::Role::participant, "", 0}, 0, join)) throw std::logic_error("nobody can join");
    return session_.participant_of(device);
  }
  Answer put(session::Author author, const std::string& activity, const std::string& payload,
             const std::string& id = "") {
    protocol::Put put;
    put.activity = activity;
    if (!id.empty()) put.id = id;
    put.payload = opaque(payload);
    return ask({protocol::Role::participant, "", author}, 0, put);
  }
  Answer remove(session::Author author, const std::string& activity, const std::string& id = "") {
    protocol::Remove remove;
    remove.activity = activity;
    if (!id.empty()) remove.id = id;
    return ask({protocol::Role::participant, "", author}, 0, remove);
  }
  /// `author` 0: a facilitator.
  Answer abstain(session::Author author, const std::string& activity, bool abstains = true) {
    protocol::Abstain abstain;
    abstain.activity = activity;
    abstain.abstains = abstains;
    return ask({author == 0 ? protocol::Role::facilitator : protocol::Role::participant, "", author}, 0,
               abstain);
  }
  /// Phones of these people showed the round.
  Answer look(const std::string& activity, std::uint32_t round, std::vector<session::Author> people) {
    return ask({}, 0, session::Looked{activity, round, std::move(people)});
  }
  Answer introduce(session::Author author, const std::string& domain) {
    protocol::Introduce introduce;
    if (!domain.empty()) introduce.domain = domain;
    return ask({protocol::Role::participant, "", author}, 0, introduce);
  }
  Answer steer(const std::string& command) {
    protocol::Steer steer;
    steer.command = made<protocol::SteerCommand>(command);
    return ask({protocol::Role::facilitator, "", 0}, 0, steer);
  }
  Answer open(const std::string& activity, std::uint32_t round = 1) {
    return steer(R"({"do":"open","activity":")" + activity + R"(","round":)" + std::to_string(round) + "}");
  }
  Answer close(const std::string& activity) {
    return steer(R"({"do":"close","activity":")" + activity + "\"}");
  }
  Answer moderate(const std::string& activity, const std::string& change) {
    return steer(R"({"do":"moderate","activity":")" + activity + R"(","change":)" + change + "}");
  }
  Answer undo() { return steer(R"({"do":"undo"})"); }

  /// What this audience sees of an activity; null if it knows nothing of it.
  protocol::Json view(protocol::Role audience, const std::string& activity) const {
    const auto view = session::activity_view(session_, audience, activity);
    return view ? protocol::parse_json(*view).value() : protocol::Json();
  }
  protocol::Json workshop(protocol::Role audience) const {
    return protocol::parse_json(session::workshop_view(session_, audience, {}, now)).value();
  }
  /// The session that a server has after it was started again: the log, written and read as text, folded.
  session::Session folded() const {
    session::Session fresh(*kinds_);
    for (std::size_t i = 0; i < log_.size(); ++i)
      fresh.apply(made<protocol::LogEntry>(log_[i]), i + 1, times_[i]);
    return fresh;
  }
  /// As after a restart of the server: what was not written down is gone.
  void restart() { session_ = folded(); }
  const session::Session& session() const { return session_; }
  const std::vector<std::string>& log() const { return log_; }

  /// Milliseconds; what is asked next is asked at this time.
  std::uint64_t now = 1'000'000;

 private:
  void write(const protocol::LogEntry& entry) {
    session_.apply(entry, session_.seq() + 1, now);
    log_.push_back(protocol::to_text(entry));
    times_.push_back(now);
  }

  const session::Kinds* kinds_;
  session::Session session_;
  std::vector<std::string> log_;
  std::vector<std::uint64_t> times_;
};

inline constexpr std::initializer_list<protocol::Role> audiences{
    protocol::Role::participant, protocol::Role::screen, protocol::Role::facilitator};

/// All that anybody sees of activities and the workshop, as one text.
inline std::string all_views(const session::Session& session, std::uint64_t now = 0) {
  std::string all;
  for (const auto audience : audiences) {
    all += session::workshop_view(session, audience, {}, now) + "\n";
    for (const auto& one : session.programme())
      all += session::activity_view(session, audience, one.id).value_or("nothing") + "\n";
  }
  return all;
}

/// All that a session is: what anybody sees, what everybody brought in in every round, what can be undone.
inline std::string everything(const session::Session& session) {
  std::string all = all_views(session);
  for (const auto& one : session.programme())
    for (const auto& [number, round] : session.rounds(one.id)) {
      all += one.id + " round " + std::to_string(number) + "\n";
      round->each_by_arrival([&](const session::Contribution& said) {
        all += session::participant_id(said.author) + " " + said.group + " " + said.id + " " +
               said.payload.text() + "\n";
      });
      for (const auto& change : round->changes()) all += change.text() + "\n";
    }
  for (session::Author who = 1; who <= session.participants().size(); ++who)
    all += protocol::to_text(session::you(session, protocol::Role::participant, who)) + "\n";
  return all + (session.undo() ? session.undo()->action : "nothing to undo");
}

}  // namespace aantafel::tests
