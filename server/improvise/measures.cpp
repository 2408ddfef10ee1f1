// SPDX-License-Identifier: EUPL-1.2
// Kinds in which one picks, rates and divides. People lean: towards the middle of a scale, and towards what
// stands first on a list.
#include <algorithm>
#include <cmath>

#include "protocol/generated/kinds/choice.hpp"
#include "protocol/generated/kinds/grid.hpp"
#include "protocol/generated/kinds/number.hpp"
#include "protocol/generated/kinds/points.hpp"
#include "protocol/generated/kinds/quiz.hpp"
#include "protocol/generated/kinds/ranking.hpp"
#include "protocol/generated/kinds/scale.hpp"
#include "server/improvise/kinds.hpp"
#include "server/improvise/phrases.hpp"

namespace aantafel::improvise {
namespace {

constexpr std::size_t skips = 12;  // one in so many

bool has_answered(const Scene& scene) {
  return !scene.changes_mind && scene.said.contains("answer");
}

std::size_t one_of_the_first(std::size_t count, const Draw& draw) {
  return std::min(draw(count), draw(count));
}

/// From 0 to `highest`.
std::uint32_t near_the_middle(std::size_t highest, const Draw& draw) {
  return static_cast<std::uint32_t>((draw(highest + 1) + draw(highest + 1)) / 2);
}

/// So many of these, in an order.
template <class Item>
std::vector<std::uint32_t> some_keys(std::vector<Item> from, std::size_t count, const Draw& draw) {
  std::vector<std::uint32_t> keys;
  while (keys.size() < count && !from.empty()) {
    const auto one = from.begin() + static_cast<std::ptrdiff_t>(one_of_the_first(from.size(), draw));
    keys.push_back(one->key);
    from.erase(one);
  }
  return keys;
}

}  // namespace

std::optional<Said> choice(const Scene& scene, const Draw& draw) {
  const auto view = seen<protocol::choice::ParticipantView>(scene);
  if (!view || view->options.empty() || has_answered(scene)) return std::nullopt;
  const std::size_t most = std::min<std::size_t>(view->max_picks, view->options.size());
  return say("answer", protocol::choice::Payload{some_keys(view->options, 1 + draw(most), draw)});
}

std::optional<Said> scale(const Scene& scene, const Draw& draw) {
  const auto view = seen<protocol::scale::ParticipantView>(scene);
  if (!view || view->labels.empty() || view->statements.empty() || has_answered(scene)) return std::nullopt;
  protocol::scale::Payload answer;
  for (const auto& statement : view->statements) {
    protocol::scale::Rating rating{statement.key, std::nullopt};
    if (draw(skips) > 0) rating.step = 1 + near_the_middle(view->labels.size() - 1, draw);
    answer.ratings.push_back(rating);
  }
  return say("answer", answer);
}

std::optional<Said> number(const Scene& scene, const Draw& draw) {
  const auto view = seen<protocol::number::ParticipantView>(scene);
  if (!view || has_answered(scene)) return std::nullopt;
  constexpr double range = 1000;
  const double low = view->minimum.value_or(view->maximum ? *view->maximum - range : 0);
  const double high = view->maximum.value_or(low + range);
  // In whole units of the last decimal.
  const double unit = std::pow(10, view->decimals);
  const double first = std::ceil(low * unit);
  const double steps = std::floor(high * unit) - first;
  if (steps < 0) return std::nullopt;
  return say("answer", protocol::number::Payload{
                           (first + near_the_middle(static_cast<std::size_t>(steps), draw)) / unit});
}

std::optional<Said> points(const Scene& scene, const Draw& draw) {
  const auto view = seen<protocol::points::ParticipantView>(scene);
  if (!view || view->items.empty() || has_answered(scene)) return std::nullopt;
  protocol::points::Payload answer;
  for (const auto& item : view->items) answer.shares.push_back({item.key, 0});
  const std::uint32_t portion = std::max(view->total / 10, 1u);
  for (std::uint32_t left = view->total; left > 0;) {
    const std::uint32_t given = std::min(portion, left);
    answer.shares[one_of_the_first(answer.shares.size(), draw)].points += given;
    left -= given;
  }
  return say("answer", answer);
}

std::optional<Said> ranking(const Scene& scene, const Draw& draw) {
  const auto view = seen<protocol::ranking::ParticipantView>(scene);
  if (!view || view->items.empty() || has_answered(scene)) return std::nullopt;
  return say("answer", protocol::ranking::Payload{some_keys(view->items, view->places, draw)});
}

std::optional<Said> grid(const Scene& scene, const Draw& draw) {
  const auto view = seen<protocol::grid::ParticipantView>(scene);
  if (!view || view->items.empty() || has_answered(scene)) return std::nullopt;
  protocol::grid::Payload answer;
  for (const auto& item : view->items) {
    protocol::grid::Placement placement{item.key, std::nullopt};
    if (draw(skips) > 0)
      placement.at = protocol::grid::Place{near_the_middle(100, draw), near_the_middle(100, draw)};
    answer.placements.push_back(placement);
  }
  return say("answer", answer);
}

std::optional<Said> quiz(const Scene& scene, const Draw& draw) {
  namespace form = protocol::quiz;
  const auto view = seen<form::ParticipantView>(scene);
  if (!view || view->phase == form::Phase::podium) return std::nullopt;
  if (!scene.said.contains("nickname"))
    return say("nickname", form::Payload{form::Nickname{nickname(scene.language, scene.person)}});
  if (view->phase != form::Phase::asking || !view->question) return std::nullopt;
  const auto& question = *view->question;
  const std::string id = "answer-" + std::to_string(question.key);
  if (scene.said.contains(id) || question.options.empty()) return std::nullopt;
  return say(id, form::Payload{form::Answer{question.key, question.options[draw(question.options.size())].key,
                                            std::nullopt, std::nullopt}});
}

}  // namespace aantafel::improvise
