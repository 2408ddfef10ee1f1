// SPDX-License-Identifier: EUPL-1.2
#include "server/live/rehearsal_conductor.hpp"

#include <algorithm>

#include "server/session/view.hpp"

namespace aantafel::live {
namespace {

using protocol::ActivityState;

// Milliseconds: to read the question, to answer at the least and after the last answer, to look at results.
constexpr std::uint64_t reading = 3'000;
constexpr std::uint64_t answering = 25'000;
constexpr std::uint64_t after_last_answer = 2'500;
constexpr std::uint64_t looking = 6'000;

template <class T>
std::string number(const std::optional<T>& value) {
  return value ? std::to_string(*value) + "," : ",";
}

/// Everything that steering decides, as text.
std::string text_of(const session::Steering& steering) {
  std::string text = protocol::to_text(steering.definition) + steering.shown.value_or("");
  if (steering.timer) text += protocol::to_text(*steering.timer);
  text += {steering.results_hidden ? 'h' : '-', steering.locked ? 'l' : '-'};
  for (const auto& [activity, at] : steering.progress) {
    text +=
        " " + activity + " " + std::to_string(static_cast<int>(at.state)) + "," + std::to_string(at.round);
    text += (at.visible ? "v," : ",") + number(at.released) + number(at.opened_at) + number(at.closed_at);
  }
  return text;
}

}  // namespace

std::optional<protocol::SteerCommand> Conductor::next(const session::Session& session, std::uint64_t begins,
                                                      std::uint64_t now) {
  if (!undisturbed(session, now) || now < begins) return std::nullopt;
  auto planned = plan(session);
  if (!planned || now < since_ + planned->pause) return std::nullopt;
  asked_ = true;
  return std::move(planned->command);
}

bool Conductor::undisturbed(const session::Session& session, std::uint64_t now) {
  const auto& undo = session.undo();
  Trace here{undo ? undo->action : "", undo ? text_of(undo->before) : "", text_of(session.steering())};
  if (std::exchange(asked_, false)) {
    since_ = now;
    // The command is the last there was, and found everything as the one before had left it.
    steers_ = steers_ && here.before == left_->now;
  } else {
    // Where somebody steered before there is nothing to begin.
    steers_ = steers_ && (left_ ? here == *left_ : !undo);
  }
  left_ = std::move(here);
  return steers_;
}

std::optional<Conductor::Plan> Conductor::plan(const session::Session& session) const {
  const auto& shown = session.steering().shown;
  if (shown) {
    const session::Progress at = session.progress(*shown);
    if (at.state == ActivityState::waiting) return Plan{reading, protocol::Open{*shown, at.round}};
    if (at.state == ActivityState::open) return Plan{open_for(*shown), protocol::Close{*shown, at.round}};
    if (!session::results_shown(session, *shown)) return Plan{0, protocol::ReleaseResults{*shown, true}};
  }
  for (const auto& activity : session.programme())
    if (session.progress(activity.id).state == ActivityState::waiting)
      return Plan{shown ? looking : 0, protocol::Show{activity.id}};
  return std::nullopt;
}

std::uint64_t Conductor::open_for(const std::string& activity) const {
  std::uint64_t last = 0;
  for (const auto& person : day_.people)
    if (const auto found = person.answers.find(activity); found != person.answers.end())
      for (const auto& answer : found->second) last = std::max<std::uint64_t>(last, answer.after_ms);
  return std::max(answering, last + after_last_answer);
}

}  // namespace aantafel::live
