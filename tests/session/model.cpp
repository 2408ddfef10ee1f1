// SPDX-License-Identifier: EUPL-1.2
#include "tests/session/model.hpp"

#include <algorithm>

namespace aantafel::tests {

std::string Model::expect(const std::string& client, unsigned n, unsigned author, const Wish& wish) {
  auto& used = used_[client];
  if (!used.empty() && n <= used.back().first) {
    const std::size_t oldest = used.size() < 32 ? 0 : used.size() - 32;
    for (std::size_t i = oldest; i < used.size(); ++i)
      if (used[i].first == n) return used[i].second;
    return n > used[oldest].first ? "out_of_order" : "too_old";
  }
  const std::string word = judge(author, wish);
  if (word != "not_allowed") used.emplace_back(n, word);
  return word;
}

std::string Model::judge(unsigned author, const Wish& wish) {
  using What = Wish::What;
  const bool answers = wish.what == What::put || wish.what == What::remove || wish.what == What::introduce;
  if (answers != (author != 0)) return "not_allowed";
  if (wish.what == What::introduce) {
    domains_[author] = wish.text;
    return "ok";
  }
  return answers ? answer(author, wish) : steer(wish);
}

std::string Model::answer(unsigned author, const Wish& wish) {
  const auto found = activities_.find(wish.activity);
  if (found == activities_.end() || !found->second.visible) return "unknown_activity";
  if (found->second.state != Activity::open) return "closed";
  if (wish.round != found->second.round) return "stale_round";
  const Place place{wish.activity, wish.round};
  Answers& here = answers_[place];
  if (wish.what == Wish::What::put && wish.text.size() > longest) return "invalid";
  if (wish.what == Wish::What::remove && !here.contains(author)) return "not_found";
  for (Answers* answers : {&here, last_ && last_->cleared == place ? &last_->kept : nullptr}) {
    if (!answers) continue;
    if (wish.what == Wish::What::put)
      (*answers)[author] = wish.text;
    else
      answers->erase(author);
  }
  return "ok";
}

std::string Model::steer(const Wish& wish) {
  using What = Wish::What;
  if (wish.what == What::undo) {
    if (!last_) return "nothing_to_undo";
    activities_ = last_->before;
    if (last_->cleared) answers_[*last_->cleared] = last_->kept;
    last_.reset();
    return "ok";
  }
  const auto found = activities_.find(wish.activity);
  if (found == activities_.end()) return "unknown_activity";
  Activity& activity = found->second;
  Step step{activities_};
  switch (wish.what) {
    case What::open:
      if (wish.round != activity.round && wish.round != activity.round + 1) return "stale_round";
      activity = {Activity::open, wish.round, true};
      break;
    case What::close:
      if (activity.state == Activity::waits) return "closed";
      activity.state = Activity::closed;
      break;
    case What::clear:
      if (wish.round != activity.round) return "stale_round";
      step.cleared = Place{wish.activity, wish.round};
      step.kept.swap(answers_[*step.cleared]);
      break;
    default:
      break;
  }
  last_ = std::move(step);
  return "ok";
}

Model::Counts Model::counts(const std::string& activity, unsigned round) const {
  Counts counts;
  const auto found = answers_.find({activity, round});
  if (found == answers_.end()) return counts;
  for (const auto& [author, text] : found->second) {
    const auto domain = domains_.find(author);
    ++counts[text][domain == domains_.end() ? "" : domain->second];
  }
  return counts;
}

}  // namespace aantafel::tests
