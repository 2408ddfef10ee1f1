// SPDX-License-Identifier: EUPL-1.2
#include "server/results/tables.hpp"

#include <algorithm>

#include "server/results/codebook.hpp"
#include "server/results/silence.hpp"
#include "server/results/statements.hpp"
#include "server/session/attendance.hpp"
#include "server/session/responses.hpp"

namespace aantafel::results {
namespace {

using session::Cell;
using session::Session;
using session::Table;

Cell number(std::size_t value) {
  return static_cast<std::int64_t>(value);
}
Cell text(std::string_view value) {
  return std::string(value);
}
Cell number(const std::optional<std::variant<std::int64_t, double>>& value) {
  return value ? std::visit([](auto one) { return Cell(one); }, *value) : Cell();
}
Cell maybe(const std::optional<std::string>& value) {
  return value ? Cell(*value) : Cell();
}

/// One round of an activity, as the tables go through them.
struct Played {
  std::size_t place;
  const protocol::ActivityDefinition& activity;
  std::uint32_t number;
  protocol::ActivityState state;
  const session::Round& round;

  /// Nothing is told of a round that never opened, but no answer is lost because its opening was undone.
  bool counts() const { return state != protocol::ActivityState::waiting || round.answers() > 0; }
};

std::vector<Played> rounds_of(const Session& session) {
  std::vector<Played> all;
  std::size_t place = 0;
  for (const auto& activity : session.programme()) {
    ++place;
    for (const auto& [number, round] : session.rounds(activity.id))
      all.push_back(
          {place, activity, number, session::state_of(session.progress(activity.id), number), *round});
  }
  return all;
}

Table workshop(const Session& session, const Position& position, const std::vector<Played>& rounds) {
  const auto& about = session.description();
  const auto open = std::count_if(rounds.begin(), rounds.end(), [](const Played& one) {
    return one.state == protocol::ActivityState::open;
  });
  Table table{"workshop", {"key", "value"}, {}};
  table.rows = {
      {text("schema_version"), number(tables_version)},
      {text("id"), text(session.id())},
      {text("epoch"), text(position.epoch)},
      {text("seq"), number(position.seq)},
      {text("chain"), text(position.chain)},
      {text("title"), text(about.title)},
      {text("municipality"), text(about.municipality)},
      {text("language"), text(protocol::word(about.language))},
      {text("anonymous"), number(about.anonymous)},
      {text("min_group"), number(about.min_group)},
      {text("open_activities"), number(static_cast<std::size_t>(open))},
  };
  return table;
}

Table attendance_table(const Session& session) {
  Table table{"attendance", {"domain", "name", "expected", "joined"}, {}};
  for (const auto& people : session::attendance(session, {})) {
    const auto& domains = session.domains();
    const auto domain = std::find_if(domains.begin(), domains.end(),
                                     [&](const auto& one) { return one.id == people.domain; });
    if (domain == domains.end())
      table.rows.push_back({Cell(), Cell(), Cell(), number(people.joined)});
    else
      table.rows.push_back(
          {text(domain->id), text(domain->name), number(domain->expected), number(people.joined)});
  }
  return table;
}

Table activities(const Session& session, const std::vector<Played>& rounds) {
  Table table{"activities",
              {"place", "activity", "kind", "title", "round", "state", "answered", "abstained", "seen",
               "not_opened", "by_hand", "on_paper"},
              {}};
  for (const auto& [place, activity, round_number, state, round] : rounds) {
    const auto people = session::responses(session, activity.id, round_number);
    // Where nothing was asked, nobody is one of none who answered.
    const auto of_answers = [&round = round](std::size_t value) {
      return round.tells() ? Cell() : number(value);
    };
    table.rows.push_back({number(place), text(activity.id), text(activity.kind), text(activity.title),
                          number(round_number), text(protocol::word(state)), of_answers(round.answers()),
                          of_answers(people.abstained), number(people.seen), number(people.not_opened),
                          of_answers(people.by_hand), of_answers(people.on_paper)});
  }
  return table;
}

Table results(const Session& session, const Played& played) {
  Table table = played.round.results(download_context(session, played.state));
  table.name = (played.place < 10 ? "0" : "") + std::to_string(played.place) + "-" + played.activity.id;
  if (played.number > 1) table.name += "-r" + std::to_string(played.number);
  return table;
}

Table shifts(const Session& session, const std::vector<Played>& rounds) {
  Table table{
      "shifts",
      {"activity", "round", "item_key", "item_text", "before_answers", "before_mean", "answers", "mean",
       "both", "both_before_mean", "both_mean", "up", "down", "before_workshop", "before_date"},
      {}};
  const auto mean = [](const std::optional<protocol::Measure>& value) {
    return value ? Cell(*value) : Cell();
  };
  for (const auto& played : rounds) {
    const auto* shift = played.number == session.progress(played.activity.id).round
                            ? session.shift(played.activity.id)
                            : nullptr;
    if (!shift || !played.counts()) continue;
    const auto told = shift->told(download_context(session, played.state));
    for (const auto& [key, thing_text, before, now, both] : told.things) {
      table.rows.push_back({text(played.activity.id), number(played.number), text(key), text(thing_text),
                            number(told.before), mean(before), number(told.now), mean(now)});
      auto& row = table.rows.back();
      row.resize(table.columns.size());
      if (told.earlier_workshop) {
        row[13] = told.earlier_workshop->title;
        row[14] = maybe(told.earlier_workshop->date);
      }
      if (!both) continue;
      row[8] = number(both->people);
      row[9] = both->before;
      row[10] = both->now;
      row[11] = number(both->up);
      row[12] = number(both->down);
    }
  }
  return table;
}

Table answers(const Session& session, const std::vector<Played>& rounds) {
  Table table{"answers",
              {"activity", "kind", "title", "round", "author", "domain", "item_key", "item_text", "value_num",
               "value_text", "response", "source"},
              {}};
  for (const auto& played : rounds) {
    if (!played.counts()) continue;
    for (const auto& [contribution, author, domain, source] :
         statements(session, played.round, Hidden::left_out))
      for (const auto& row : played.round.answer_rows(contribution))
        table.rows.push_back({text(played.activity.id), text(played.activity.kind),
                              text(played.activity.title), number(played.number), text(author), maybe(domain),
                              text(row.item_key), text(row.item_text), number(row.number), text(row.text),
                              text("answered"), source ? text(*source) : Cell()});
    for (const auto& [author, domain] : silent(session, played.round))
      table.rows.push_back({text(played.activity.id), text(played.activity.kind), text(played.activity.title),
                            number(played.number), text(author), maybe(domain), Cell(), Cell(), Cell(),
                            Cell(), text("abstained"), Cell()});
  }
  return table;
}

Table moderation(const std::vector<Played>& rounds) {
  Table table{"moderation", {"activity", "round", "nth", "change"}, {}};
  for (const auto& played : rounds) {
    std::size_t nth = 0;
    for (const auto& change : played.round.changes())
      table.rows.push_back(
          {text(played.activity.id), number(played.number), number(++nth), text(change.text())});
  }
  return table;
}

}  // namespace

std::vector<Table> tables_of(const Session& session, const Position& position) {
  require_at(session, position);
  const auto rounds = rounds_of(session);
  std::vector<Table> all{workshop(session, position, rounds), attendance_table(session),
                         activities(session, rounds)};
  for (const auto& played : rounds)
    if (played.counts() && !played.round.tells()) all.push_back(results(session, played));
  if (auto table = shifts(session, rounds); !table.rows.empty()) all.push_back(std::move(table));
  all.push_back(answers(session, rounds));
  all.push_back(moderation(rounds));
  all.push_back(codebook(session.description().language));
  return all;
}

}  // namespace aantafel::results
