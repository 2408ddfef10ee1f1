// SPDX-License-Identifier: EUPL-1.2
// Rounds beside the ones that asked the same before, and beside each other.
#include "server/session/session.hpp"

namespace aantafel::session {

const Round* Session::earlier(const std::string& activity) const {
  const auto* definition = this->activity(activity);
  const Round* now = round(activity);
  if (!definition || !now || now->answers() == 0 || !now->compared()) return nullptr;
  const auto number = progress(activity).round;
  const Round* before = nullptr;
  if (number > 1) before = round(activity, number - 1);
  if (definition->repeats && *definition->repeats != activity) {
    const auto* first = this->activity(*definition->repeats);
    before = first && first->kind == definition->kind ? round(first->id) : nullptr;
  }
  return before && before->answers() > 0 ? before : nullptr;
}

const Shift* Session::shift(const std::string& activity) const {
  const Round* before = earlier(activity);
  const Round* now = round(activity);
  const auto* definition = this->activity(activity);
  const bool baseline = !before && now && now->answers() > 0 && definition && definition->baseline &&
                        compares_with(*now, *definition->baseline);
  if (!before && !baseline) return nullptr;
  const auto kept = shifts_.find(activity);
  if (kept != shifts_.end() && kept->second.before() == before && kept->second.now() == now)
    return &kept->second;
  if (baseline) return &shifts_.insert_or_assign(activity, Shift(*definition->baseline, *now)).first->second;
  const auto same = [this](Author author) { return same_everywhere(author); };
  return &shifts_.insert_or_assign(activity, Shift(*before, *now, same)).first->second;
}

bool Session::same_everywhere(Author author) const {
  if (author == 0 || author > participants_.size()) return false;
  // Who came with an import of an anonymous workshop is somebody else in every round.
  return !description().anonymous || !participants_[author - 1].device.empty();
}

bool Session::joined_here(Author author) const {
  return author > 0 && author <= participants_.size() && !participants_[author - 1].device.empty();
}

const Pace* Session::pace() const {
  if (steering_.self_paced.empty()) return nullptr;
  if (pace_) return &*pace_;
  std::vector<const Round*> rounds;
  for (const auto& activity : steering_.self_paced) rounds.push_back(round(activity));
  pace_.emplace(std::move(rounds));
  for (Author author = 1; author <= participants_.size(); ++author)
    if (joined_here(author)) pace_->join(author, domain_of(author));
  return &*pace_;
}

void Session::change(const std::string& activity, Round& round, Author author,
                     const std::function<void()>& make) {
  const bool was = pace_ && done(round, author);
  change_shift(activity, round, author, make);
  if (!pace_ || !joined_here(author) || done(round, author) == was) return;
  pace_->mark(round, author, domain_of(author), !was);
  touched_.counts = true;
}

void Session::change_shift(const std::string& activity, Round& round, Author author,
                           const std::function<void()>& make) {
  if (shifts_.empty()) return make();
  std::erase_if(shifts_, [&round](const auto& kept) { return kept.second.before() == &round; });
  const auto kept = shifts_.find(activity);
  Shift* shift = kept != shifts_.end() && kept->second.now() == &round ? &kept->second : nullptr;
  const bool same = shift && same_everywhere(author);
  if (shift) shift->take_out(author, same);
  make();
  if (shift) shift->fold_in(author, same);
}

}  // namespace aantafel::session
