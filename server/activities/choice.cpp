// SPDX-License-Identifier: EUPL-1.2
// choice: pick one or several options. Tallies by option and domain; a view costs options × domains.
#include <algorithm>
#include <set>

#include "protocol/generated/kinds/choice.hpp"
#include "server/activities/kinds.hpp"
#include "server/activities/measures.hpp"
#include "server/activities/split.hpp"
#include "server/activities/text.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities::choice {
namespace {

using namespace session;
namespace form = protocol::choice;

class Choice {
 public:
  static constexpr std::string_view name = "choice";
  static constexpr bool by_arrival = false;
  static constexpr bool by_hand = true;
  using Settings = form::Settings;
  using Payload = form::Payload;
  using Moderation = std::monostate;

  static std::optional<Refusal> check(const Settings& settings) {
    std::set<std::uint32_t> keys;
    for (const auto& option : settings.options)
      if (!keys.insert(option.key).second)
        return invalid("two options have the key " + std::to_string(option.key), "/settings/options");
    if (settings.max_picks > settings.options.size())
      return invalid("more picks than there are options", "/settings/max_picks");
    for (const auto key : settings.correct)
      if (!keys.contains(key))
        return invalid("there is no option " + std::to_string(key), "/settings/correct");
    return std::nullopt;
  }

  explicit Choice(Settings settings) : settings_(std::move(settings)) {}

  Result<std::string, Refusal> admit(const Items<Payload>&, const Proposal& proposal,
                                     Payload& payload) const {
    if (proposal.id.value_or("answer") != "answer")
      return invalid("one gives one answer here, called \"answer\"", "/id");
    if (payload.options.size() > settings_.max_picks)
      return invalid("at most " + std::to_string(settings_.max_picks) + " options can be picked",
                     "/payload/options");
    for (std::size_t i = 0; i < payload.options.size(); ++i)
      if (place_of(payload.options[i]) == settings_.options.size())
        return invalid("there is no option " + std::to_string(payload.options[i]),
                       "/payload/options/" + std::to_string(i));
    std::sort(payload.options.begin(), payload.options.end());
    return std::string("answer");
  }

  void fold_in(const Item<Payload>& item) { count(item, +1); }
  void take_out(const Item<Payload>& item) { count(item, -1); }

  void view(std::string& out, const ViewContext& context, const Round& round) const {
    const auto answers = static_cast<std::uint32_t>(round.answers());
    switch (context.audience) {
      case Role::participant: {
        form::ParticipantView view{settings_.options, settings_.max_picks, std::nullopt, std::nullopt};
        if (context.results) view.results = tally(context, round);
        view.shift = shift_told(context);
        return write(out, view);
      }
      case Role::screen: {
        form::ScreenView view{settings_.options, settings_.max_picks, answers, std::nullopt, std::nullopt};
        if (context.results) view.results = tally(context, round);
        view.shift = shift_told(context);
        return write(out, view);
      }
      case Role::facilitator:
        return write(out, form::FacilitatorView{settings_.options, settings_.max_picks, answers,
                                                tally(context, round), shift_told(context)});
    }
  }

  std::vector<AnswerRow> answer_rows(const Payload& payload) const {
    std::vector<AnswerRow> rows;
    for (const auto key : payload.options) {
      const std::size_t place = place_of(key);
      if (place < settings_.options.size())
        rows.push_back({std::to_string(key), named(settings_.options[place]), 1, ""});
    }
    return rows;
  }

  /// One row for each option of each group that may be shown; domain empty: everybody else.
  Table results(const ViewContext& context, const Round& round) const {
    Table table{"", {"option_key", "option_text", "correct", "domain", "count", "answers", "share"}, {}};
    const auto add = [&](const Cell& domain, std::uint32_t answers,
                         const std::vector<std::uint32_t>& counts) {
      for (std::size_t i = 0; i < settings_.options.size(); ++i) {
        const auto& option = settings_.options[i];
        const bool correct = std::find(settings_.correct.begin(), settings_.correct.end(), option.key) !=
                             settings_.correct.end();
        const Cell share = answers == 0 ? Cell{} : Cell{static_cast<double>(counts[i]) / answers};
        table.rows.push_back({std::int64_t{option.key}, named(option),
                              settings_.correct.empty() ? Cell{} : Cell{std::int64_t{correct}}, domain,
                              std::int64_t{counts[i]}, std::int64_t{answers}, share});
      }
    };
    const form::Tally all = tally(context, round);
    add(std::string("*"), all.answers, all.counts);
    for (const auto& group : all.split.value_or(std::vector<form::Group>{}))
      add(group.domain ? Cell{*group.domain} : Cell{}, group.answers, group.counts);
    return table;
  }

  Compared compared() const {
    Compared all{{}, true, true, 0, 1};
    for (const auto& option : settings_.options)
      all.things.push_back({std::to_string(option.key), option.text});
    return all;
  }

  std::vector<ShownPicture> pictures() const {
    std::vector<ShownPicture> shown;
    for (std::size_t i = 0; i < settings_.options.size(); ++i)
      if (const auto& picture = settings_.options[i].picture)
        shown.push_back({*picture, "/settings/options/" + std::to_string(i) + "/picture"});
    return shown;
  }

  bool speaks_for_domain() const { return false; }
  bool hidden(const Item<Payload>&) const { return false; }

 private:
  std::size_t place_of(std::uint32_t key) const {
    const auto found = std::find_if(settings_.options.begin(), settings_.options.end(),
                                    [key](const auto& option) { return option.key == key; });
    return static_cast<std::size_t>(found - settings_.options.begin());
  }

  void count(const Item<Payload>& item, int by) {
    auto& counts = counts_[item.group];
    counts.resize(settings_.options.size());
    for (const auto key : item.payload.options)
      if (const std::size_t place = place_of(key); place < counts.size())
        counts[place] += static_cast<std::uint32_t>(by);
  }

  form::Tally tally(const ViewContext& context, const Round& round) const {
    form::Tally tally{static_cast<std::uint32_t>(round.answers()),
                      std::vector<std::uint32_t>(settings_.options.size()), std::nullopt, std::nullopt};
    for (const auto& [group, counts] : counts_)
      for (std::size_t i = 0; i < counts.size(); ++i) tally.counts[i] += counts[i];
    if (!settings_.correct.empty() && (context.closed || context.audience == Role::facilitator))
      tally.correct = settings_.correct;
    if (!settings_.split_by_domain) return tally;
    auto& groups = tally.split.emplace();
    for (auto& part : split(round, context, counts_, std::vector<std::uint32_t>(settings_.options.size())))
      groups.push_back({std::move(part.domain), part.people, std::move(part.tally)});
    return tally;
  }

  Settings settings_;
  std::map<std::string, std::vector<std::uint32_t>> counts_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TypedKind<Choice>>();
}

}  // namespace aantafel::activities::choice
