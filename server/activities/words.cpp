// SPDX-License-Identifier: EUPL-1.2
// words: a few short words of everybody, counted by people. A view costs the number of different words.
#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "protocol/generated/kinds/words.hpp"
#include "server/activities/kinds.hpp"
#include "server/activities/text.hpp"
#include "server/activities/texts.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities::words {
namespace {

using namespace session;
namespace form = protocol::words;

constexpr std::size_t shown_words = 60;
constexpr std::size_t listed_words = 500;

class Words {
 public:
  static constexpr std::string_view name = "words";
  static constexpr bool by_arrival = false;
  using Settings = form::Settings;
  using Payload = form::Payload;
  using Moderation = form::Moderation;

  static std::optional<Refusal> check(const Settings&) { return std::nullopt; }
  explicit Words(Settings settings) : settings_(settings) {}

  Result<std::string, Refusal> admit(const Items<Payload>&, const Proposal& proposal,
                                     Payload& payload) const {
    if (!is_place(proposal.id.value_or(""), "word-", settings_.max_words))
      return Refusal{Reason::invalid,
                     "words are called \"word-1\" to \"word-" + std::to_string(settings_.max_words) + "\"",
                     "/id"};
    payload.word = one_line(payload.word);
    if (folded(payload.word).empty())
      return Refusal{Reason::invalid, "a word says something", "/payload/word"};
    return *proposal.id;
  }

  void fold_in(const Item<Payload>& item) { texts_.add(item.payload.word, item.author, item.order); }
  void take_out(const Item<Payload>& item) { texts_.take(item.payload.word, item.author, item.order); }

  void view(std::string& out, const ViewContext& context, const Round& round) const {
    const auto answers = static_cast<std::uint32_t>(round.answers());
    switch (context.audience) {
      case Role::participant: {
        form::ParticipantView view{settings_.max_words, std::nullopt};
        if (context.results) view.results = cloud();
        return write(out, view);
      }
      case Role::screen: {
        form::ScreenView view{answers, std::nullopt};
        if (context.results) view.results = cloud();
        return write(out, view);
      }
      case Role::facilitator:
        return write(out, form::FacilitatorView{settings_.max_words, answers, list(), hidden_words()});
    }
  }

  std::vector<AnswerRow> answer_rows(const Payload& payload) const {
    return {{"word", "", std::nullopt, payload.word}};
  }

  /// One row a word that may be seen, most first, with the people who gave it: alone, and with all that
  /// counts as it.
  Table results(const ViewContext&, const Round&) const {
    Table table{"", {"word", "people", "people_with_merged", "merged_into"}, {}};
    std::map<std::string, Texts::Seen> roots;
    for (auto& one : texts_.seen()) roots.emplace(one.key, one);
    auto apart = texts_.apart();
    // A word that the facilitator made up to merge others into.
    std::set<std::string> given;
    for (const auto& one : apart) given.insert(one.key);
    for (const auto& [key, one] : roots)
      if (!given.contains(key)) apart.push_back({key, one.text, 0, one.first, {}});
    const std::size_t all = apart.size();
    for (const auto& one : most_given(std::move(apart), all)) {
      const std::string top = texts_.root(one.key);
      table.rows.push_back({one.text, std::int64_t{one.people},
                            top == one.key ? Cell{std::int64_t{roots.at(top).people}} : Cell{},
                            top == one.key ? Cell{} : Cell{roots.at(top).text}});
    }
    return table;
  }

  bool speaks_for_domain() const { return false; }
  bool hidden(const Item<Payload>& item) const { return !texts_.shows(item.payload.word); }

  std::optional<Refusal> admit_change(Moderation& change) const {
    std::string& word = std::visit([](auto& one) -> std::string& { return one.word; }, change);
    word = one_line(word);
    if (!texts_.here(word))
      return Refusal{Reason::not_found, "nobody gave the word \"" + word + "\"", "/change/word"};
    if (auto* merge = std::get_if<form::Merge>(&change)) {
      merge->into = one_line(merge->into);
      if (folded(merge->into).empty())
        return Refusal{Reason::invalid, "a word says something", "/change/into"};
      if (texts_.counts_as(merge->into, word))
        return Refusal{Reason::invalid, "a word does not count as itself", "/change/into"};
    }
    return std::nullopt;
  }

  void moderate(const Moderation& change) {
    if (const auto* merge = std::get_if<form::Merge>(&change)) texts_.merge(merge->word, merge->into);
    if (const auto* split = std::get_if<form::Split>(&change)) texts_.split(split->word);
    if (const auto* hide = std::get_if<form::Hide>(&change)) texts_.hide(hide->word, hide->hidden);
  }

 private:
  form::Cloud cloud() const {
    auto all = texts_.seen();
    form::Cloud cloud{{}, static_cast<std::uint32_t>(all.size())};
    for (auto& one : most_given(std::move(all), shown_words)) cloud.words.push_back({one.text, one.people});
    cloud.more -= static_cast<std::uint32_t>(cloud.words.size());
    return cloud;
  }

  form::List list() const {
    auto all = texts_.seen();
    form::List list{{}, static_cast<std::uint32_t>(all.size())};
    for (auto& one : most_given(std::move(all), listed_words)) {
      if (one.merged.size() > listed_words) one.merged.resize(listed_words);
      list.words.push_back({one.text, one.people, std::move(one.merged)});
    }
    list.more -= static_cast<std::uint32_t>(list.words.size());
    return list;
  }

  std::vector<form::Word> hidden_words() const {
    std::vector<form::Word> words;
    for (const auto& one : most_given(texts_.hidden(), listed_words)) words.push_back({one.text, one.people});
    return words;
  }

  Settings settings_;
  Texts texts_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TypedKind<Words>>();
}

}  // namespace aantafel::activities::words
