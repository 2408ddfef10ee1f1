// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <compare>
#include <utility>

#include "server/session/round.hpp"

namespace aantafel::session {

/// One contribution as a kind's own file sees it. `order` counts first arrivals within the round.
template <class Payload>
struct Item {
  Author author{};
  std::string id;
  std::string group;
  std::uint64_t order = 0;
  Payload payload;
};

/// Contributions that a round keeps of one person (rule B): a full map, or every card and dot that may be
/// given.
inline constexpr std::size_t max_contributions = 200;

/// Who wants to bring something in, under which id, if any was asked for, and which domains it may name;
/// null: any.
struct Proposal {
  Author author{};
  const std::string& group;
  const std::optional<std::string>& id;
  const std::vector<protocol::Domain>* domains = nullptr;

  bool may_name(const std::string& domain) const {
    return !domains ||
           std::any_of(domains->begin(), domains->end(), [&](const auto& one) { return one.id == domain; });
  }
};

/// Contributions by author and id; addresses of items stay valid while they are in it.
template <class Payload>
using Items = std::map<std::pair<Author, std::string>, Item<Payload>>;

/// Makes a Round out of a kind K that knows only its own types. K has
///   static name; Settings; Payload; Moderation (std::monostate if nothing can be moderated); static
///   by_arrival; static std::optional<Refusal> check(const Settings&);         what is wrong with these
///   settings explicit K(Settings); Result<std::string, Refusal> admit(const Items<Payload>&, const
///   Proposal&, Payload&) const; void fold_in(const Item<Payload>&); void take_out(const Item<Payload>&);
///   tallies follow the contributions void view(std::string&, const ViewContext&, const Round&) const;
///   std::vector<AnswerRow> answer_rows(const Payload&) const; Table results(const ViewContext&, const
///   Round&) const; bool speaks_for_domain() const; bool hidden(const Item<Payload>&) const;
///   std::optional<Refusal> admit_change(Moderation&) const; void moderate(const Moderation&);   may come
///   before what it is about
/// A K is what its contributions, in order of arrival, and its changes make of it, whichever came first: it
/// is made again from them when a change is taken back.
template <class K>
class TypedRound final : public Round {
  using Payload = typename K::Payload;
  using Moderation = typename K::Moderation;
  static constexpr bool moderated = !std::is_same_v<Moderation, std::monostate>;

 public:
  explicit TypedRound(typename K::Settings settings) : settings_(std::move(settings)), kind_(settings_) {}

  Result<std::string, Refusal> admit(Author author, const std::string& group,
                                     const std::optional<std::string>& id, Opaque& payload,
                                     const std::vector<protocol::Domain>* domains) const override {
    Payload typed{};
    using protocol::read;
    if (protocol::Fault fault; !read(payload.take(), typed, fault))
      return malformed({"/payload" + fault.path, fault.message});
    auto admitted = kind_.admit(items_, Proposal{author, group, id, domains}, typed);
    if (!admitted) return admitted;
    const auto known = authors_.find(author);
    if (known != authors_.end() && known->second >= max_contributions && !holds(author, *admitted))
      return Refusal{Reason::limit,
                     "nobody brings in more than " + std::to_string(max_contributions) + " things here"};
    payload = Opaque::from(std::move(typed));
    return admitted;
  }

  bool holds(Author author, const std::string& id) const override { return items_.contains({author, id}); }

  void put(const Contribution& contribution) override {
    Payload typed{};
    if (protocol::Fault fault; !contribution.payload.read_into(typed, fault)) return;
    regroup(contribution.author, contribution.group);
    auto [at, added] = items_.try_emplace({contribution.author, contribution.id});
    Item<Payload>& item = at->second;
    if (added) {
      item = {contribution.author, contribution.id, contribution.group, next_order_++, {}};
      count_in(contribution.author, contribution.group);
    } else {
      kind_.take_out(item);
    }
    item.payload = std::move(typed);
    kind_.fold_in(item);
  }

  void remove(Author author, const std::string& id) override {
    const auto at = items_.find({author, id});
    if (at == items_.end()) return;
    kind_.take_out(at->second);
    count_out(author, at->second.group);
    items_.erase(at);
  }

  void regroup(Author author, const std::string& group) override {
    const auto first = items_.lower_bound({author, ""});
    if (first == items_.end() || first->first.first != author || first->second.group == group) return;
    leave(first->second.group);
    ++people_[group];
    for (auto at = first; at != items_.end() && at->first.first == author; ++at) {
      kind_.take_out(at->second);
      at->second.group = group;
      kind_.fold_in(at->second);
    }
  }

  Result<void, Refusal> admit_change(Opaque& change) const override {
    if constexpr (moderated) {
      Moderation typed{};
      if (protocol::Fault fault; !change.read_into(typed, fault))
        return malformed({"/change" + fault.path, fault.message});
      if (auto refusal = kind_.admit_change(typed)) return *refusal;
      change = Opaque::from(std::move(typed));
      return {};
    } else {
      return Refusal{Reason::not_allowed, "nothing can be moderated in this kind of activity"};
    }
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
  std::size_t answers() const override { return authors_.size(); }
  const GroupCounts& people() const override { return people_; }
  bool speaks_for_domain() const override { return kind_.speaks_for_domain(); }

  void each(const std::function<void(const Contribution&)>& visit) const override {
    if constexpr (K::by_arrival) return each_by_arrival(visit);
    std::vector<std::pair<std::string, const Item<Payload>*>> sorted;
    sorted.reserve(items_.size());
    for (const auto& [key, item] : items_) sorted.emplace_back(protocol::to_text(item.payload), &item);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [text, item] : sorted)
      visit({item->author, item->id, item->group, Opaque::of(std::move(text))});
  }

  void each_by_arrival(const std::function<void(const Contribution&)>& visit) const override {
    for (const auto* item : by_arrival())
      visit({item->author, item->id, item->group, Opaque::of(protocol::to_text(item->payload))});
  }

  void each_of(Author author, const std::function<void(const Contribution&)>& visit) const override {
    for (auto at = items_.lower_bound({author, ""}); at != items_.end() && at->first.first == author; ++at)
      visit({author, at->second.id, at->second.group, Opaque::of(protocol::to_text(at->second.payload))});
  }

  std::vector<AnswerRow> answer_rows(const Contribution& contribution) const override {
    const auto at = items_.find({contribution.author, contribution.id});
    return at == items_.end() ? std::vector<AnswerRow>{} : kind_.answer_rows(at->second.payload);
  }

  bool hidden(const Contribution& contribution) const override {
    const auto at = items_.find({contribution.author, contribution.id});
    return at != items_.end() && kind_.hidden(at->second);
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
    all.reserve(items_.size());
    for (const auto& [key, item] : items_) all.push_back(&item);
    std::sort(all.begin(), all.end(), [](const auto* a, const auto* b) { return a->order < b->order; });
    return all;
  }

  // An author counts once in `people_`; all of an author's contributions are in one group.
  void count_in(Author author, const std::string& group) {
    if (++authors_[author] == 1) ++people_[group];
  }
  void count_out(Author author, const std::string& group) {
    const auto found = authors_.find(author);
    if (--found->second != 0) return;
    authors_.erase(found);
    leave(group);
  }
  void leave(const std::string& group) {
    const auto found = people_.find(group);
    if (--found->second == 0) people_.erase(found);
  }

  typename K::Settings settings_;
  K kind_;
  Items<Payload> items_;
  std::map<Author, std::size_t> authors_;
  GroupCounts people_;
  std::vector<Opaque> changes_;
  std::uint64_t next_order_ = 0;
};

/// The Kind whose rounds are TypedRound<K>.
template <class K>
class TypedKind final : public Kind {
 public:
  std::string_view name() const override { return K::name; }

  Result<std::unique_ptr<Round>, Refusal> start(const Opaque& settings) const override {
    using protocol::read;
    typename K::Settings typed{};
    if (protocol::Fault fault; !read(settings.json(), typed, fault))
      return malformed({"/settings" + fault.path, fault.message});
    if (auto refusal = K::check(typed)) return *refusal;
    return std::unique_ptr<Round>(std::make_unique<TypedRound<K>>(std::move(typed)));
  }
};

}  // namespace aantafel::session
