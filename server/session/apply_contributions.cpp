// SPDX-License-Identifier: EUPL-1.2
// What people brought in, how it is seen, and what a facilitator does to it.
#include "server/session/session.hpp"

namespace aantafel::session {

void Session::on(protocol::ContributionPut&& event) {
  Round* round = find(event.activity, event.round);
  if (!round) return;
  const Author author = author_of(event.author);
  const std::size_t before = round->answers();
  Contribution contribution{author, std::move(event.id), domain_of(author), std::move(event.payload)};
  if (Round* old = replaced(event.activity, event.round)) {
    old->offer(contribution);
    undo_->answered = true;
  }
  change(event.activity, *round, author, [&] { round->put(std::move(contribution)); });
  touch(event.activity);
  touched_.counts |= round->answers() != before;
}

void Session::on(const protocol::ContributionRemoved& event) {
  Round* round = find(event.activity, event.round);
  if (!round) return;
  const Author author = author_of(event.author);
  change(event.activity, *round, author, [&] { round->remove(author, event.id); });
  if (Round* old = replaced(event.activity, event.round)) old->remove(author, event.id);
  touch(event.activity);
  touched_.counts = true;
}

void Session::on(const protocol::ParticipantAbstained& event) {
  Round* round = find(event.activity, event.round);
  if (!round) return;
  const Author author = author_of(event.author);
  change(event.activity, *round, author, [&] { round->abstain(author, event.abstains); });
  if (Round* old = replaced(event.activity, event.round)) old->abstain(author, event.abstains);
  touch(event.activity);
  touched_.counts = true;
}

void Session::on(const protocol::ActivitySeen& event) {
  Round* round = find(event.activity, event.round);
  if (!round) return;
  Round* old = replaced(event.activity, event.round);
  for (const auto& participant : event.participants) {
    round->see(author_of(participant));
    if (old) old->see(author_of(participant));
  }
  touched_.counts = true;
}

void Session::on(const protocol::ResponsesImported& event) {
  if (Round* round = find(event.activity, event.round))
    round->import_responses({event.seen, event.by_hand, event.on_paper}, event.joined);
  touched_.counts = true;
}

void Session::on(const protocol::ContributionModerated& event) {
  Undo& undo = remember("moderate");
  Round* round = find(event.activity, event.round);
  if (!round) return;
  undo.activity = event.activity;
  undo.round = event.round;
  undo.moderated = true;
  round->moderate(event.change);
  touch(event.activity);
  // The facilitator's workshop tells what can be undone.
  touched_.counts = true;
}

void Session::on(const protocol::AnswersCleared& event) {
  Undo& undo = remember("clear");
  auto fresh = start(event.activity);
  if (!fresh || !find(event.activity, event.round)) return;
  undo.activity = event.activity;
  undo.round = event.round;
  fresh->take_over_seen(*find(event.activity, event.round));
  undo.replaced = std::exchange(rounds_[event.activity][event.round], std::move(fresh));
  touched_.workshop = true;
  touch(event.activity);
}

void Session::on(const protocol::ContributionsEntered& event) {
  Undo& undo = remember("enter");
  Round* round = find(event.activity, event.round);
  if (!round) return;
  const Entry* entry = entries_.find(event.activity, event.round, event.entry);
  if (!entry) {
    Entry fresh{event.entry,
                event.activity,
                event.round,
                author_of(event.author),
                0,
                event.source,
                event.domain.value_or(""),
                {}};
    for (const auto& said : event.answers) fresh.count += said.count;
    if (event.source == protocol::Source::hand) fresh.answers = event.answers;
    entries_.add(std::move(fresh));
    entry = entries_.find(event.activity, event.round, event.entry);
  }
  remember(undo, event.activity, event.round, *entry);
  Author author = entry->first;
  for (const auto& said : event.answers)
    for (std::uint32_t i = 0; i < said.count; ++i, ++author)
      round->put({author, event.id, entry->domain, said.payload});
  touch(event.activity);
  touched_.counts = true;
}

void Session::on(const protocol::EntryTakenOut& event) {
  Undo& undo = remember("take_out");
  Round* round = find(event.activity, event.round);
  const Entry* entry = entries_.find(event.activity, event.round, event.entry);
  if (!round || !entry) return;
  remember(undo, event.activity, event.round, *entry);
  for (Author author = entry->first; author < entry->first + entry->count; ++author)
    if (event.id)
      round->remove(author, *event.id);
    else
      round->take_out(author);
  touch(event.activity);
  touched_.counts = true;
}

}  // namespace aantafel::session
