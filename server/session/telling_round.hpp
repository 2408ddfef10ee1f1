// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/session/typed_round.hpp"

namespace aantafel::session {

/// Makes a Round out of a kind K that only tells: nothing can be brought in, so that there are no answers, no
/// results and nothing to moderate. Who had it before them is known as in every round. K has
///   static name; Settings; static std::optional<Refusal> check(const Settings&); explicit K(Settings);
///   void view(std::string&, const ViewContext&) const;
/// and may have
///   static constexpr bool counts_down = true;   its planned minutes run as soon as it opens
template <class K>
class TellingRound final : public Round {
 public:
  explicit TellingRound(typename K::Settings settings) : kind_(std::move(settings)) {}

  void view(std::string& out, const ViewContext& context) const override { kind_.view(out, context); }
  bool tells() const override { return true; }
  bool counts_down() const override {
    if constexpr (requires { K::counts_down; }) return K::counts_down;
    return false;
  }

  Result<std::string, Refusal> admit(Author, const std::string&, const std::optional<std::string>&, Opaque&,
                                     const std::vector<protocol::Domain>*,
                                     std::optional<std::uint64_t>) const override {
    return Refusal{Reason::invalid, "nothing can be brought in here", "/activity"};
  }
  Result<void, Refusal> admit_change(Opaque&, std::optional<std::uint64_t>) const override {
    return Refusal{Reason::not_allowed, "nothing can be moderated in this kind of activity"};
  }
  bool by_hand() const override { return false; }
  bool may_abstain() const override { return false; }
  bool timed() const override { return false; }
  bool stays(Author, const std::string&) const override { return false; }
  bool speaks_for_domain() const override { return false; }

  // Nothing is ever admitted: what the log may say of contributions here fits no more.
  bool holds(Author, const std::string&) const override { return false; }
  void put(Contribution) override {}
  void each_author(const std::function<void(Author)>&) const override {}
  bool answered_by(Author) const override { return false; }
  std::vector<AnswerRow> said_by(Author) const override { return {}; }
  void remove(Author, const std::string&) override {}
  void regroup(Author, const std::string&) override {}
  void moderate(const Opaque&) override {}
  void take_back() override {}
  const std::vector<Opaque>& changes() const override { return no_changes_; }
  std::size_t answers() const override { return 0; }
  const GroupCounts& people() const override { return nobody_; }
  void each(const std::function<void(const Contribution&)>&) const override {}
  void each_by_arrival(const std::function<void(const Contribution&)>&) const override {}
  void each_of(Author, const std::function<void(const Contribution&)>&) const override {}
  std::vector<AnswerRow> answer_rows(const Contribution&) const override { return {}; }
  bool hidden(const Contribution&) const override { return false; }
  Table results(const ViewContext&) const override { return {}; }

 private:
  K kind_;
  std::vector<Opaque> no_changes_;
  GroupCounts nobody_;
};

template <class K>
using TellingKind = TypedKind<K, TellingRound<K>>;

}  // namespace aantafel::session
