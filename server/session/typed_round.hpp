// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <tuple>
#include <utility>

#include "server/session/items.hpp"
#include "server/session/typed_kind.hpp"

namespace aantafel::session {

/// Makes a Round out of a kind K that knows only its own types. K has
/// - static name; Settings; Payload; Moderation (std::monostate if nothing can be moderated); static
/// by_arrival
/// - static std::optional<Refusal> check(const Settings&): what is wrong with these settings
/// - explicit K(Settings)
/// - Result<std::string, Refusal> admit(const Items<Payload>&, const Proposal&, Payload&) const
/// - void fold_in(const Item<Payload>&), take_out(const Item<Payload>&): tallies follow the contributions
/// - void view(std::string&, const ViewContext&, const Round&) const
/// - std::vector<AnswerRow> answer_rows(const Payload&) const; Table results(const ViewContext&, const
/// Round&) const
/// - bool speaks_for_domain() const; bool hidden(const Item<Payload>&) const
/// - std::optional<Refusal> admit_change(Moderation&) const, with the time as well where `timed`
/// - void moderate(const Moderation&): may come before what it is about
///
/// and may have
/// - static constexpr bool by_hand = true: a show of hands can be entered: one payload says it all
/// - static constexpr bool may_abstain = false: having no opinion makes no sense here
/// - static constexpr bool timed = true: it writes the time in what comes in, which its author is then told
/// - static bool steers(const Moderation&): this change carries the room on to something else
/// - bool stays(const Payload&) const: who brought this in cannot take it back
/// - bool whole(std::span<const Item<Payload>>) const: whether these, of one author, are all that is asked
/// - Compared compared() const: what answers to two rounds are compared by
/// - std::vector<ShownPicture> pictures() const: its settings may show pictures
///
/// A K is what its contributions, in order of arrival, and its changes make of it, whichever came first: it
/// is made again from them when a change is taken back.
template <class K>
class TypedRound final : public Round {
  using Payload = typename K::Payload;
  using Moderation = typename K::Moderation;
  static constexpr bool moderated = !std::is_same_v<Moderation, std::monostate>;
  static constexpr bool is_timed = requires { K::timed; };

 public:
  explicit TypedRound(typename K::Settings settings) : settings_(std::move(settings)), kind_(settings_) {}

  Result<std::string, Refusal> admit(Author author, const std::string& group,
                                     const std::optional<std::string>& id, Opaque& payload,
                                     const std::vector<protocol::Domain>* domains,
                                     std::optional<std::uint64_t> now_ms) const override {
    Payload typed{};
    if (protocol::Fault fault; !payload.read_into(typed, fault))
      return malformed({"/payload" + fault.path, fault.message});
    auto admitted = kind_.admit(items_, Proposal{author, group, id, domains, now_ms}, typed);
    payload = Opaque::from(std::move(typed));
    if (!admitted) return admitted;
    if (items_.of(author).size() >= max_contributions && !holds(author, *admitted))
      return Refusal{Reason::limit,
                     "nobody brings in more than " + std::to_string(max_contributions) + " things here"};
    return admitted;
  }

  std::vector<ShownPicture> pictures() const override {
    if constexpr (requires { kind_.pictures(); }) return kind_.pictures();
    return {};
  }

  bool holds(Author author, const std::string& id) const override { return items_.contains(author, id); }

  void put(Contribution contribution) override {
    Payload typed{};
    if (protocol::Fault fault; !contribution.payload.read_into(typed, fault)) return;
    auto& own = items_.authors_[contribution.author];
    if (own.empty())
      arrive(contribution);
    else
      regroup(own, contribution.group);
    auto at = lower_bound(own, contribution.id);
    if (at == own.end() || at->id != contribution.id)
      at = own.insert(at, {contribution.author,
                           std::move(contribution.id),
                           std::move(contribution.group),
                           next_order_++,
                           {}});
    else
      kind_.take_out(*at);
    at->payload = std::move(typed);
    kind_.fold_in(*at);
  }

  void remove(Author author, const std::string& id) override {
    const auto found = items_.authors_.find(author);
    if (found == items_.authors_.end()) return;
    auto& own = found->second;
    const auto at = lower_bound(own, id);
    if (at == own.end() || at->id != id) return;
    kind_.take_out(*at);
    if (own.size() > 1) {
      own.erase(at);
      return;
    }
    leave(at->group);
    attention_.mark(author, Attention::answers, false);
    items_.authors_.erase(found);
  }

  void regroup(Author author, const std::string& group) override {
    if (const auto found = items_.authors_.find(author); found != items_.authors_.end())
      regroup(found->second, group);
  }

  Result<void, Refusal> admit_change(Opaque& change, std::optional<std::uint64_t> now_ms) const override {
    if constexpr (moderated) {
      Moderation typed{};
      if (protocol::Fault fault; !change.read_into(typed, fault))
        return malformed({"/change" + fault.path, fault.message});
      std::optional<Refusal> refusal;
      if constexpr (is_timed)
        refusal = kind_.admit_change(typed, now_ms);
      else
        refusal = kind_.admit_change(typed);
      if (refusal) return *refusal;
      change = Opaque::from(std::move(typed));
      return {};
    } else {
      return Refusal{Reason::not_allowed, "nothing can be moderated in this kind of activity"};
    }
  }

  bool steers(const Opaque& change) const override {
    if constexpr (requires(Moderation typed) { K::steers(typed); }) {
      Moderation typed{};
      protocol::Fault fault;
      return change.read_into(typed, fault) && K::steers(typed);
    }
    return false;
  }

  void moderate(const Opaque& change) override {
    if (alter(change)) changes_.push_back(change);
  }

  void take_back() override {
    if (changes_.empty()) return;
    changes_.pop_back();
    kind_ = K(settings_);
    for (const auto& change : changes_) alter(change);
    for (const auto* item : by_arrival()) kind_.fold_in(*item);
  }

  const std::vector<Opaque>& changes() const override { return changes_; }
  void view(std::string& out, const ViewContext& context) const override { kind_.view(out, context, *this); }
  std::size_t answers() const override { return items_.authors(); }
  const GroupCounts& people() const override { return people_; }
  bool by_hand() const override {
    if constexpr (requires { K::by_hand; }) return K::by_hand;
    return false;
  }
  bool may_abstain() const override {
    if constexpr (requires { K::may_abstain; }) return K::may_abstain;
    return true;
  }
  bool timed() const override { return is_timed; }
  bool stays(Author author, const std::string& id) const override {
    if constexpr (requires(const K& kind, const Payload& payload) { kind.stays(payload); }) {
      const auto* item = items_.find(author, id);
      return item && kind_.stays(item->payload);
    }
    return false;
  }
  bool speaks_for_domain() const override { return kind_.speaks_for_domain(); }

  void each(const std::function<void(const Contribution&)>& visit) const override {
    if constexpr (K::by_arrival) return each_by_arrival(visit);
    std::vector<std::pair<std::string, const Item<Payload>*>> sorted;
    for (const auto& [author, own] : items_.authors_)
      for (const auto& item : own) sorted.emplace_back(protocol::to_text(item.payload), &item);
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
      return std::tie(a.first, a.second->author, a.second->id) <
             std::tie(b.first, b.second->author, b.second->id);
    });
    for (auto& [text, item] : sorted)
      visit({item->author, item->id, item->group, Opaque::of(std::move(text))});
  }

  void each_by_arrival(const std::function<void(const Contribution&)>& visit) const override {
    for (const auto* item : by_arrival())
      visit({item->author, item->id, item->group, Opaque::of(protocol::to_text(item->payload))});
  }

  void each_of(Author author, const std::function<void(const Contribution&)>& visit) const override {
    for (const auto& item : items_.of(author))
      visit({author, item.id, item.group, Opaque::of(protocol::to_text(item.payload))});
  }

  std::vector<AnswerRow> answer_rows(const Contribution& contribution) const override {
    const auto* item = items_.find(contribution.author, contribution.id);
    return item ? kind_.answer_rows(item->payload) : std::vector<AnswerRow>{};
  }

  std::optional<Compared> compared() const override {
    if constexpr (requires { kind_.compared(); }) return kind_.compared();
    return std::nullopt;
  }

  void each_author(const std::function<void(Author)>& visit) const override {
    for (const auto& [author, own] : items_.authors_) visit(author);
  }

  bool answered_by(Author author) const override { return !items_.of(author).empty(); }

  bool whole(Author author) const override {
    const auto own = items_.of(author);
    if constexpr (requires { kind_.whole(own); }) return !own.empty() && kind_.whole(own);
    return !own.empty();
  }

  std::vector<AnswerRow> said_by(Author author) const override {
    std::vector<AnswerRow> all;
    for (const auto& item : items_.of(author))
      for (auto& row : kind_.answer_rows(item.payload)) all.push_back(std::move(row));
    return all;
  }

  bool hidden(const Contribution& contribution) const override {
    const auto* item = items_.find(contribution.author, contribution.id);
    return item && kind_.hidden(*item);
  }

  Table results(const ViewContext& context) const override { return kind_.results(context, *this); }

 private:
  bool alter(const Opaque& change) {
    if constexpr (moderated) {
      Moderation typed{};
      if (protocol::Fault fault; !change.read_into(typed, fault)) return false;
      kind_.moderate(typed);
      return true;
    } else {
      return false;
    }
  }

  std::vector<const Item<Payload>*> by_arrival() const {
    std::vector<const Item<Payload>*> all;
    for (const auto& [author, own] : items_.authors_)
      for (const auto& item : own) all.push_back(&item);
    std::sort(all.begin(), all.end(), [](const auto* a, const auto* b) { return a->order < b->order; });
    return all;
  }

  static auto lower_bound(std::vector<Item<Payload>>& own, const std::string& id) {
    return std::lower_bound(own.begin(), own.end(), id,
                            [](const auto& item, const std::string& wanted) { return item.id < wanted; });
  }

  // All of an author's contributions are in one group, where the author counts once.
  void regroup(std::vector<Item<Payload>>& own, const std::string& group) {
    if (own.front().group == group) return;
    leave(own.front().group);
    ++people_[group];
    for (auto& item : own) {
      kind_.take_out(item);
      item.group = group;
      kind_.fold_in(item);
    }
  }
  void arrive(const Contribution& contribution) {
    ++people_[contribution.group];
    attention_.mark(contribution.author, Attention::abstains, false);
    attention_.mark(contribution.author, Attention::answers, true);
  }
  void leave(const std::string& group) {
    const auto found = people_.find(group);
    if (--found->second == 0) people_.erase(found);
  }

  typename K::Settings settings_;
  K kind_;
  Items<Payload> items_;
  GroupCounts people_;
  std::vector<Opaque> changes_;
  std::uint64_t next_order_ = 0;
};

}  // namespace aantafel::session
