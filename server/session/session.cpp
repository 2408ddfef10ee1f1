// SPDX-License-Identifier: EUPL-1.2
#include "server/session/session.hpp"

#include <algorithm>
#include <charconv>

namespace aantafel::session {
namespace {

/// Whether this is something that people do one by one, and not what a facilitator does to all of them.
bool by_people(const protocol::Event& event) {
  return std::visit(
      []<class Event>(const Event&) {
        return std::is_same_v<Event, protocol::ContributionPut> ||
               std::is_same_v<Event, protocol::ContributionRemoved> ||
               std::is_same_v<Event, protocol::ParticipantAbstained> ||
               std::is_same_v<Event, protocol::ParticipantJoined> ||
               std::is_same_v<Event, protocol::ParticipantIntroduced> ||
               std::is_same_v<Event, protocol::ActivitySeen> || std::is_same_v<Event, protocol::SeatTaken> ||
               std::is_same_v<Event, protocol::OperationRefused>;
      },
      event);
}

}  // namespace

Author author_of(const std::string& participant) {
  Author author = 0;
  if (participant.size() < 2) return 0;
  std::from_chars(participant.data() + 1, participant.data() + participant.size(), author);
  if (author >= entered_from) return 0;
  if (participant.front() == 'x' && author > 0) return author + (entered_from - 1);
  return participant.front() == 'p' ? author : 0;
}

std::string participant_id(Author author) {
  return author < entered_from ? "p" + std::to_string(author)
                               : "x" + std::to_string(author - (entered_from - 1));
}

void Session::apply(protocol::LogEntry entry, std::uint64_t seq, std::uint64_t time_ms) {
  seq_ = seq;
  now_ = time_ms;
  if (entry.op) {
    const auto* refused = std::get_if<protocol::OperationRefused>(&entry.event);
    operations_.remember(entry.op->client, entry.op->n,
                         {seq, refused ? std::optional(refused->reason) : std::nullopt});
  }
  if (!by_people(entry.event)) {
    shifts_.clear();
    pace_.reset();
  }
  std::visit([this](auto& event) { on(std::move(event)); }, entry.event);
}

const protocol::ActivityDefinition* Session::activity(const std::string& id) const {
  const auto found =
      std::find_if(programme().begin(), programme().end(), [&](const auto& one) { return one.id == id; });
  return found == programme().end() ? nullptr : &*found;
}

Progress Session::progress(const std::string& activity) const {
  const auto found = steering_.progress.find(activity);
  return found == steering_.progress.end() ? Progress{} : found->second;
}

const Round* Session::round(const std::string& activity) const {
  return round(activity, progress(activity).round);
}

const Round* Session::round(const std::string& activity, std::uint32_t number) const {
  return const_cast<Session*>(this)->find(activity, number);
}

Round* Session::find(const std::string& activity, std::uint32_t number) {
  const auto rounds = rounds_.find(activity);
  if (rounds == rounds_.end()) return nullptr;
  const auto found = rounds->second.find(number);
  return found == rounds->second.end() ? nullptr : found->second.get();
}

Round* Session::replaced(const std::string& activity, std::uint32_t number) {
  const bool same = undo_ && undo_->activity == activity && undo_->round == number;
  return same ? undo_->replaced.get() : nullptr;
}

std::map<std::uint32_t, const Round*> Session::rounds(const std::string& activity) const {
  std::map<std::uint32_t, const Round*> all;
  if (const auto found = rounds_.find(activity); found != rounds_.end())
    for (const auto& [number, round] : found->second) all.emplace(number, round.get());
  return all;
}

Author Session::participant_of(const std::string& device) const {
  const auto found = devices_.find(device);
  return found == devices_.end() ? 0 : found->second;
}

const std::string& Session::domain_of(Author author) const {
  static const std::string none;
  if (const Entry* entry = entries_.of(author)) return entry->domain;
  return author == 0 || author > participants_.size() ? none : participants_[author - 1].domain;
}

bool Session::has_domain(const std::string& id) const {
  return std::any_of(domains().begin(), domains().end(), [&](const auto& domain) { return domain.id == id; });
}

Session::Touched Session::take_touched() {
  return std::exchange(touched_, {});
}

std::unique_ptr<Round> Session::start(const std::string& id) const {
  const auto* definition = activity(id);
  if (!definition) return nullptr;
  const auto kind = kinds_->find(definition->kind);
  if (kind == kinds_->end()) return nullptr;
  auto started = kind->second->start(definition->settings);
  return started ? std::move(started).value() : nullptr;
}

void Session::begin(const std::string& activity, std::uint32_t number) {
  if (find(activity, number)) return;
  if (auto fresh = start(activity)) rounds_[activity][number] = std::move(fresh);
}

void Session::go_to(const std::optional<std::string>& activity) {
  const auto left = std::exchange(steering_.shown, activity);
  touched_.workshop = true;
  if (activity) {
    steering_.progress[*activity].visible = true;
    touch(*activity);
  }
  if (!left || left == activity) return;
  const Round* round = find(*left, progress(*left).round);
  if (!round || !round->tells()) return;
  touch(*left);
  if (progress(*left).state == ActivityState::open) close(*left);
}

void Session::open(const std::string& activity, std::uint32_t round) {
  Progress& progress = steering_.progress[activity];
  if (progress.round != round) {
    if (Round* last = find(activity, progress.round); last && progress.state == ActivityState::open)
      last->end(joined_);
    progress = {};
  }
  if (!progress.opened_at) progress.opened_at = now_;
  progress.state = ActivityState::open;
  progress.round = round;
  progress.visible = true;
  progress.closed_at.reset();
  progress.released.reset();
  begin(activity, round);
  touched_.workshop = true;
  touch(activity);
}

void Session::close(const std::string& activity) {
  Progress& progress = steering_.progress[activity];
  if (Round* round = find(activity, progress.round); round && progress.state == ActivityState::open)
    round->end(joined_);
  progress.state = ActivityState::closed;
  progress.closed_at = now_;
  std::erase(steering_.self_paced, activity);
  if (steering_.timer && steering_.timer->activity == activity) steering_.timer.reset();
  touched_.workshop = true;
  touch(activity);
}

void Session::touch_programme() {
  touched_.workshop = true;
  for (const auto& definition : programme())
    if (const Round* round = find(definition.id, progress(definition.id).round); round && round->tells())
      touch(definition.id);
}

void Session::touch(const std::string& activity) {
  auto& list = touched_.activities;
  if (std::find(list.begin(), list.end(), activity) != list.end()) return;
  list.push_back(activity);
  for (const auto& definition : programme())
    if (definition.repeats == activity) touch(definition.id);
}

void Session::touch_all() {
  touched_.workshop = true;
  for (const auto& definition : programme()) touch(definition.id);
}

Undo& Session::remember(const char* action) {
  return undo_.emplace(Undo{action, steering_});
}

void Session::remember(Undo& undo, const std::string& activity, std::uint32_t number, const Entry& entry) {
  undo.activity = activity;
  undo.round = number;
  undo.first = entry.first;
  undo.count = entry.count;
  for (Author author = entry.first; author < entry.first + entry.count; ++author)
    find(activity, number)->each_of(author, [&](const Contribution& one) { undo.had.push_back(one); });
}

}  // namespace aantafel::session
