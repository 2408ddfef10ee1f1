// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "protocol/generated/measures.hpp"
#include "server/activities/split.hpp"
#include "server/session/round.hpp"
#include "server/session/shift.hpp"

namespace aantafel::activities {

inline session::Refusal invalid(std::string message, std::string path) {
  return {session::Reason::invalid, std::move(message), std::move(path)};
}

/// Where one gives a single answer: that this is it, whatever it says.
inline std::optional<session::Refusal> not_the_answer(const std::optional<std::string>& id) {
  if (id.value_or("answer") == "answer") return std::nullopt;
  return invalid("one gives one answer here, called \"answer\"", "/id");
}

/// The things that an activity asks about, in the order of its settings.
using Things = std::vector<protocol::KeyedText>;

/// Where this key stands among them; their number if it does not.
inline std::size_t place_of(const Things& things, protocol::ItemKey key) {
  const auto found =
      std::find_if(things.begin(), things.end(), [key](const auto& one) { return one.key == key; });
  return static_cast<std::size_t>(found - things.begin());
}

inline std::optional<session::Refusal> repeated_key(const Things& things, const std::string& path) {
  std::set<protocol::ItemKey> keys;
  for (const auto& one : things)
    if (!keys.insert(one.key).second) return invalid("two have the key " + std::to_string(one.key), path);
  return std::nullopt;
}

/// Whether something is said of each of the things.
template <class Said, class KeyOf>
bool all_said(const Things& things, const std::vector<Said>& said, KeyOf key_of) {
  return std::all_of(things.begin(), things.end(), [&](const auto& thing) {
    return std::any_of(said.begin(), said.end(), [&](const Said& one) { return key_of(one) == thing.key; });
  });
}

/// Whether what is said of things, each by the key that `key_of` gives, is of things that are there and of
/// none twice; puts it in their order.
template <class Said, class KeyOf>
std::optional<session::Refusal> put_in_order(const Things& things, std::vector<Said>& said, KeyOf key_of,
                                             const std::string& path) {
  std::set<protocol::ItemKey> keys;
  for (std::size_t i = 0; i < said.size(); ++i) {
    const auto key = key_of(said[i]);
    const std::string at = path + "/" + std::to_string(i);
    if (place_of(things, key) == things.size()) return invalid("there is no " + std::to_string(key), at);
    if (!keys.insert(key).second) return invalid(std::to_string(key) + " stands here twice", at);
  }
  std::sort(said.begin(), said.end(), [&](const Said& a, const Said& b) {
    return place_of(things, key_of(a)) < place_of(things, key_of(b));
  });
  return std::nullopt;
}

inline session::Compared compared_by(const Things& things) {
  session::Compared all;
  for (const auto& one : things) all.things.push_back({std::to_string(one.key), one.text});
  return all;
}

/// The shift, where results are shown and there is one.
inline std::optional<protocol::Shift> shift_told(const session::ViewContext& context) {
  if (!context.results || !context.shift) return std::nullopt;
  return context.shift->told(context);
}

/// What all groups said together; `none` is the tally of nobody.
template <class Tally>
Tally sum_of(const std::map<std::string, Tally>& by_group, Tally none) {
  for (const auto& [group, tally] : by_group) add_to(none, tally);
  return none;
}

/// Writes the view of this audience: the question, how many answered, and the results if it may see them.
/// `results` makes them.
template <class Participant, class Screen, class Facilitator, class Results, class... Question>
void write_view(std::string& out, const session::ViewContext& context, const session::Round& round,
                Results results, const Question&... question) {
  const auto answers = static_cast<std::uint32_t>(round.answers());
  const auto with_shift = [&](auto view) {
    if constexpr (requires { view.shift; }) view.shift = shift_told(context);
    write(out, view);
  };
  switch (context.audience) {
    case session::Role::participant: {
      Participant view{question...};
      if (context.results) view.results = results();
      return with_shift(std::move(view));
    }
    case session::Role::screen: {
      Screen view{question..., answers};
      if (context.results) view.results = results();
      return with_shift(std::move(view));
    }
    case session::Role::facilitator:
      return with_shift(Facilitator{question..., answers, results()});
  }
}

}  // namespace aantafel::activities
