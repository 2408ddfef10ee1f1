// SPDX-License-Identifier: EUPL-1.2
// Kinds in which one writes, and supports what others wrote.
#include <algorithm>

#include "protocol/generated/kinds/ambitions.hpp"
#include "protocol/generated/kinds/board.hpp"
#include "protocol/generated/kinds/domain_map.hpp"
#include "protocol/generated/kinds/open.hpp"
#include "protocol/generated/kinds/questions.hpp"
#include "protocol/generated/kinds/words.hpp"
#include "server/improvise/kinds.hpp"
#include "server/improvise/phrases.hpp"

namespace aantafel::improvise {
namespace {

/// Well under what one person may bring in in all.
constexpr std::size_t most_votes = 100;

/// The next of the things that are called so with a number behind it, of which this person has `want`; once
/// all are there, one of them again if they change their mind. Empty: no more.
std::string next(const Scene& scene, const std::string& prefix, std::size_t want, const Draw& draw) {
  for (std::size_t i = 1; i <= want; ++i)
    if (std::string id = prefix + std::to_string(i); !scene.said.contains(id)) return id;
  if (!scene.changes_mind || want == 0) return "";
  return prefix + std::to_string(1 + draw(want));
}

/// Of at most `most`, how many this person has; everybody has one.
std::size_t some(const Scene& scene, std::size_t most) {
  return most == 0 ? 0 : 1 + scene.person % std::min<std::size_t>(most, 3);
}

/// Of nobody else in the workshop.
std::string own(const Scene& scene) {
  return "simulated-" + std::to_string(scene.person) + "-";
}

std::size_t given(const Scene& scene, std::string_view prefix) {
  return static_cast<std::size_t>(std::count_if(scene.said.begin(), scene.said.end(),
                                                [&](const auto& id) { return id.starts_with(prefix); }));
}

/// One of these that others wrote and that this person did not support yet; null if there is none.
template <class Card>
const Card* to_support(const Scene& scene, const std::string& prefix, const std::vector<Card>& cards,
                       const Draw& draw) {
  std::vector<const Card*> all;
  for (const auto& card : cards)
    if (!card.id.starts_with(own(scene)) && !scene.said.contains(prefix + card.id)) all.push_back(&card);
  return all.empty() ? nullptr : all[draw(all.size())];
}

std::optional<std::string> some_domain(const Scene& scene, const Draw& draw) {
  if (scene.domains.empty()) return std::nullopt;
  return scene.domains[draw(scene.domains.size())].id;
}

}  // namespace

std::optional<Said> words(const Scene& scene, const Draw& draw) {
  const auto view = seen<protocol::words::ParticipantView>(scene);
  if (!view) return std::nullopt;
  std::string id = next(scene, "word-", some(scene, view->max_words), draw);
  if (id.empty()) return std::nullopt;
  return say(std::move(id), protocol::words::Payload{phrase(About::words, scene.language, draw)});
}

std::optional<Said> open(const Scene& scene, const Draw& draw) {
  const auto view = seen<protocol::open::ParticipantView>(scene);
  if (!view) return std::nullopt;
  std::string id = next(scene, "text-", some(scene, view->max_texts), draw);
  if (id.empty()) return std::nullopt;
  return say(std::move(id),
             protocol::open::Payload{phrase(About::ideas, scene.language, draw, view->max_length)});
}

std::optional<Said> questions(const Scene& scene, const Draw& draw) {
  namespace form = protocol::questions;
  const auto view = seen<form::ParticipantView>(scene);
  if (!view) return std::nullopt;
  // Most people only support what others ask.
  const std::size_t asks = scene.person % 3 == 0 ? some(scene, view->max_questions) : 0;
  std::string id = next(scene, own(scene), asks, draw);
  const bool again = scene.said.contains(id);
  if (!id.empty() && !again) {
    form::Question question{phrase(About::questions, scene.language, draw), std::nullopt};
    if (const auto label = draw(view->labels.size() + 1); label < view->labels.size())
      question.label = view->labels[label].id;
    return say(std::move(id), form::Payload{std::move(question)});
  }
  const std::size_t supports = scene.changes_mind ? most_votes : 2 + scene.person % 4;
  const form::QuestionView* one = nullptr;
  if (view->results && given(scene, "vote-") < supports)
    one = to_support(scene, "vote-", view->results->questions, draw);
  if (one) {
    const bool against = view->downvotes && draw(5) == 0;
    return say("vote-" + one->id,
               form::Payload{form::Vote{one->id, against ? form::VoteValue::down : form::VoteValue::up}});
  }
  if (!again) return std::nullopt;
  return say(std::move(id),
             form::Payload{form::Question{phrase(About::questions, scene.language, draw), std::nullopt}});
}

std::optional<Said> board(const Scene& scene, const Draw& draw) {
  namespace form = protocol::board;
  const auto view = seen<form::ParticipantView>(scene);
  if (!view || (view->columns.empty() && !view->axes)) return std::nullopt;
  std::string id = next(scene, own(scene), some(scene, view->max_cards), draw);
  const bool dots_left = given(scene, "dots-") < view->dots;
  if (view->board && !view->concealed && dots_left && (id.empty() || scene.said.contains(id)))
    if (const auto* card = to_support(scene, "dots-", view->board->cards, draw))
      return say("dots-" + card->id, form::Payload{form::Support{card->id, 1}});
  if (!id.empty()) {
    form::Place place =
        form::AtPoint{static_cast<std::uint32_t>(draw(101)), static_cast<std::uint32_t>(draw(101))};
    if (!view->axes) place = form::InColumn{view->columns[draw(view->columns.size())].id};
    return say(std::move(id),
               form::Payload{form::Card{phrase(About::ideas, scene.language, draw), std::move(place)}});
  }
  if (scene.said.contains("ready")) return std::nullopt;
  return say("ready", form::Payload{form::Ready{}});
}

std::optional<Said> ambitions(const Scene& scene, const Draw& draw) {
  namespace form = protocol::ambitions;
  const auto view = seen<form::ParticipantView>(scene);
  if (!view) return std::nullopt;
  std::string id = next(scene, own(scene), some(scene, view->max_cards), draw);
  const bool dots_left = given(scene, "dots-") < view->dots;
  if (view->board && dots_left && (id.empty() || scene.said.contains(id)))
    if (const auto* card = to_support(scene, "dots-", view->board->cards, draw))
      return say("dots-" + card->id, form::Payload{form::Support{card->id, 1}});
  if (id.empty()) return std::nullopt;
  form::Card card{phrase(About::ideas, scene.language, draw),
                  draw(2) == 0 ? form::Term::short_ : form::Term::long_,
                  draw(2) == 0 ? form::Level::local : form::Level::regional,
                  some_domain(scene, draw),
                  {}};
  if (auto needed = some_domain(scene, draw); needed && needed != card.carried_by)
    card.needs.push_back(std::move(*needed));
  return say(std::move(id), form::Payload{std::move(card)});
}

std::optional<Said> domain_map(const Scene& scene, const Draw& draw) {
  namespace form = protocol::domain_map;
  const auto view = seen<form::ParticipantView>(scene);
  if (!view || view->aspects.empty() || scene.domain.empty()) return std::nullopt;
  const auto cell = [&](const form::Aspect& aspect) {
    form::Cell one{aspect.id, static_cast<std::uint32_t>(draw(4)), "", "", ""};
    if (one.touched > 0) one.doing = phrase(About::doing, scene.language, draw);
    if (one.touched > 1) one.obstacles = phrase(About::obstacles, scene.language, draw);
    if (draw(3) == 0) one.unknown = phrase(About::questions, scene.language, draw);
    return say("cell-" + aspect.id, form::Payload{std::move(one)});
  };
  for (const auto& aspect : view->aspects)
    if (!scene.said.contains("cell-" + aspect.id)) return cell(aspect);
  std::vector<std::string> others;
  for (const auto& domain : scene.domains)
    if (domain.id != scene.domain && !scene.said.contains("need-" + domain.id)) others.push_back(domain.id);
  if (!others.empty() && given(scene, "need-") < 1 + scene.person % 3) {
    const std::string& other = others[draw(others.size())];
    constexpr std::array met{form::Met::yes, form::Met::partly, form::Met::no};
    return say("need-" + other, form::Payload{form::Need{other, met[draw(met.size())]}});
  }
  if (!scene.changes_mind) return std::nullopt;
  return cell(view->aspects[draw(view->aspects.size())]);
}

}  // namespace aantafel::improvise
