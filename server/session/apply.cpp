// SPDX-License-Identifier: EUPL-1.2
// What each event does to a session. Total: an event about something that is not there changes nothing. What
// is about people's contributions is in apply_contributions.cpp.
#include <algorithm>

#include "server/session/dossier.hpp"
#include "server/session/session.hpp"

namespace aantafel::session {
namespace {

void place(std::vector<protocol::ActivityDefinition>& programme, protocol::ActivityDefinition definition,
           const std::optional<std::string>& before) {
  const auto with_id = [](const std::string& id) { return [&id](const auto& one) { return one.id == id; }; };
  const auto old = std::find_if(programme.begin(), programme.end(), with_id(definition.id));
  if (old != programme.end() && !before) {
    *old = std::move(definition);
    return;
  }
  if (old != programme.end()) programme.erase(old);
  const auto at =
      before ? std::find_if(programme.begin(), programme.end(), with_id(*before)) : programme.end();
  programme.insert(at, std::move(definition));
}

}  // namespace

void Session::on(const protocol::WorkshopCreated& event) {
  id_ = event.id;
  code_ = event.code;
  steering_.definition = event.definition;
  steering_.dossier_seq = seq_;
  for (const auto& definition : programme()) begin(definition.id, 1);
  touch_all();
}

void Session::on(const protocol::WorkshopDescribed& event) {
  remember("describe");
  steering_.definition.description = event.description;
  touch_all();
}

void Session::on(const protocol::DomainsSet& event) {
  remember("set_domains");
  steering_.definition.domains = event.domains;
  std::erase_if(steering_.seats.domains, [this](const auto& one) { return !has_domain(one.domain); });
  touch_all();
}

void Session::on(const protocol::ActivityPut& event) {
  Undo& undo = remember("put_activity");
  const auto* old = activity(event.definition.id);
  const bool changed = old && !(old->settings == event.definition.settings);
  place(steering_.definition.activities, event.definition, event.before);
  const std::uint32_t number = progress(event.definition.id).round;
  begin(event.definition.id, number);
  const Round* current = find(event.definition.id, number);
  if (auto fresh = changed && current ? start(event.definition.id) : nullptr) {
    fresh->take_over(*current);
    undo.activity = event.definition.id;
    undo.round = number;
    undo.replaced = std::exchange(rounds_[event.definition.id][number], std::move(fresh));
  }
  touch_programme();
  touch(event.definition.id);
}

void Session::on(const protocol::ActivityRemoved& event) {
  remember("remove_activity");
  std::erase_if(steering_.definition.activities, [&](const auto& one) { return one.id == event.activity; });
  if (steering_.shown == event.activity) steering_.shown.reset();
  std::erase(steering_.self_paced, event.activity);
  if (steering_.timer && steering_.timer->activity == event.activity) steering_.timer.reset();
  touch_programme();
  touch(event.activity);
}

void Session::on(const protocol::ActivitiesOrdered& event) {
  remember("order");
  auto& programme = steering_.definition.activities;
  const auto position = [&](const auto& one) {
    return std::find(event.activities.begin(), event.activities.end(), one.id);
  };
  std::stable_sort(programme.begin(), programme.end(),
                   [&](const auto& a, const auto& b) { return position(a) < position(b); });
  touch_programme();
}

void Session::on(const protocol::ParticipantJoined& event) {
  participants_.push_back({event.device.value_or(""), event.domain.value_or("")});
  if (event.device) {
    devices_.emplace(*event.device, static_cast<Author>(participants_.size()));
    ++joined_;
    if (pace_) pace_->join(static_cast<Author>(participants_.size()), participants_.back().domain);
  }
  if (event.seat) seats_.take(*event.seat, static_cast<Author>(participants_.size()));
  touched_.counts = true;
}

void Session::on(const protocol::ParticipantIntroduced& event) {
  const Author author = author_of(event.participant);
  if (author == 0 || author > participants_.size()) return;
  const std::string domain = event.domain.value_or("");
  if (participants_[author - 1].domain == domain) return;
  const std::string left = std::exchange(participants_[author - 1].domain, domain);
  if (pace_ && joined_here(author)) pace_->regroup(author, left, domain);
  touched_.counts = true;
  for (auto& [activity, rounds] : rounds_) {
    for (auto& [number, round] : rounds) round->regroup(author, domain);
    touch(activity);
  }
  if (undo_ && undo_->replaced) undo_->replaced->regroup(author, domain);
}

void Session::on(const protocol::ActivityShown& event) {
  remember("show");
  go_to(event.activity);
}

void Session::on(const protocol::ActivityOpened& event) {
  remember("open");
  const Progress before = progress(event.activity);
  const bool opens = before.state != ActivityState::open || before.round != event.round;
  open(event.activity, event.round);
  go_to(event.activity);
  const Round* round = find(event.activity, event.round);
  const auto* definition = activity(event.activity);
  if (!opens || !round || !round->counts_down() || !definition || definition->minutes == 0) return;
  const std::uint32_t seconds = definition->minutes * 60u;
  steering_.timer = protocol::Timer{event.activity, now_ + seconds * std::uint64_t{1000}, seconds, true};
}

void Session::on(const protocol::ActivityClosed& event) {
  remember("close");
  close(event.activity);
}

void Session::on(const protocol::SelfPacedOpened& event) {
  remember("open_self_paced");
  for (const auto& old : std::exchange(steering_.self_paced, {}))
    if (std::none_of(event.activities.begin(), event.activities.end(),
                     [&old](const auto& one) { return one.activity == old; }))
      close(old);
  for (const auto& [activity, round] : event.activities) {
    const Progress before = progress(activity);
    // What is open already goes on as it is.
    if (before.state != ActivityState::open || before.round != round) open(activity, round);
    steering_.self_paced.push_back(activity);
  }
  go_to(std::nullopt);
}

void Session::on(const protocol::SelfPacedClosed& event) {
  remember("close_self_paced");
  for (const auto& activity : event.activities)
    if (progress(activity).state == ActivityState::open) close(activity);
}

void Session::on(const protocol::ResultsReleased& event) {
  remember("release");
  steering_.progress[event.activity].released = event.released;
  touched_.workshop = true;
  touch(event.activity);
}

void Session::on(const protocol::ResultsHidden& event) {
  remember("hide_results");
  steering_.results_hidden = event.hidden;
  touch_all();
}

void Session::on(const protocol::TimerSet& event) {
  remember("timer");
  steering_.timer = event.timer;
  touched_.workshop = true;
}

void Session::on(const protocol::DoorLocked& event) {
  remember("lock");
  steering_.locked = event.locked;
  touched_.workshop = true;
}

void Session::on(const protocol::DossierItemPut& event) {
  remember("put_dossier_item");
  put_item(steering_.definition.dossier, event.item);
  steering_.dossier_seq = seq_;
  touched_.workshop = true;
}

void Session::on(const protocol::DossierItemRemoved& event) {
  remember("remove_dossier_item");
  remove_item(steering_.definition.dossier, event.item);
  steering_.dossier_seq = seq_;
  touched_.workshop = true;
}

void Session::on(const protocol::LeadSet& event) {
  lead_ = event.lead;
  // Nobody but facilitators is told.
  touched_.counts = true;
}

void Session::on(const protocol::SeatsSet& event) {
  remember("set_seats");
  steering_.seats = event.plan;
  touched_.counts = true;
}

void Session::on(const protocol::SeatTaken& event) {
  if (const Author author = author_of(event.participant)) seats_.take(event.seat, author);
  touched_.counts = true;
}

void Session::on(const protocol::SeatFreed& event) {
  seats_.free(event.seat);
  touched_.counts = true;
}

void Session::on(const protocol::SteeringUndone&) {
  if (!undo_) return;
  Undo undo = std::move(*undo_);
  undo_.reset();
  steering_ = std::move(undo.before);
  if (steering_.timer && steering_.timer->ends_at <= now_) steering_.timer.reset();
  if (undo.moderated) find(undo.activity, undo.round)->take_back();
  for (Author author = undo.first; author < undo.first + undo.count; ++author)
    find(undo.activity, undo.round)->take_out(author);
  for (const auto& one : undo.had) find(undo.activity, undo.round)->put(one);
  if (undo.replaced) rounds_[undo.activity][undo.round] = std::move(undo.replaced);
  touch_all();
}

void Session::on(const protocol::OperationRefused&) {}

void Session::on(const protocol::AttendanceImported& event) {
  imported_attendance_ = event.attendance;
  for (const auto& people : event.attendance) joined_ += people.joined;
  touched_.counts = true;
}

}  // namespace aantafel::session
