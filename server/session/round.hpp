// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/generated/workshop.hpp"
#include "server/session/album.hpp"
#include "server/session/attention.hpp"
#include "server/session/groups.hpp"
#include "server/session/refusal.hpp"
#include "server/session/table.hpp"

namespace aantafel::session {

using protocol::Opaque;
using protocol::Role;

/// Everything a person adds anywhere. (author, id) names it within a round; `group` is the author's domain or
/// empty.
struct Contribution {
  Author author{};
  std::string id;
  std::string group;
  Opaque payload;
};

/// What answers to two rounds are compared by, where the same was asked in both.
struct Compared {
  struct Thing {
    std::string key;  // as in the rows of answers
    std::string text;
  };
  std::vector<Thing> things;
  /// A mean is the part of the people who picked it.
  bool share = false;
  /// Who answered and did not name a thing gave it nothing.
  bool absent_is_none = false;
  /// The ends of what can be said.
  std::optional<double> low{}, high{};
};

class Shift;

/// What a view or a table may depend on besides the contributions.
struct ViewContext {
  Role audience{};
  /// This audience may see results now (S1). Where false, a view holds nothing that comes from other people.
  bool results = false;
  bool closed = false;
  bool anonymous = true;
  std::size_t min_group = 3;
  /// Those of the workshop; never null where a view or table is made.
  const std::vector<protocol::Domain>* domains = nullptr;
  /// The title of what comes after this activity in the programme; null where nothing does.
  const std::string* next = nullptr;
  /// Of this round and the one that asked the same before; null where there is none.
  const Shift* shift = nullptr;
};

/// One round of one activity: what people brought in, and what its kind makes of it. Owned by the session;
/// pure, no clock, no randomness. `admit` functions judge and may put in order what they are given; the
/// others are told what happened and never fail: what no longer fits is left out. What a round is follows
/// from its contributions, in the order they arrived, and its changes, whichever came first: a facilitator's
/// word stands when an author writes again.
class Round {
 public:
  Round() = default;
  Round(const Round&) = delete;
  Round& operator=(const Round&) = delete;
  virtual ~Round() = default;

  /// May this come in, and under which id? Brings `payload` into its canonical form. `domains` are those that
  /// it may name; null: it may also name one that is gone. `now_ms` is when it came in; none: it was taken in
  /// before, here or in another workshop.
  virtual Result<std::string, Refusal> admit(Author author, const std::string& group,
                                             const std::optional<std::string>& id, Opaque& payload,
                                             const std::vector<protocol::Domain>* domains = nullptr,
                                             std::optional<std::uint64_t> now_ms = {}) const = 0;
  virtual bool holds(Author author, const std::string& id) const = 0;
  virtual void put(Contribution contribution) = 0;
  virtual void remove(Author author, const std::string& id) = 0;
  /// The author now belongs to another group.
  virtual void regroup(Author author, const std::string& group) = 0;

  virtual Result<void, Refusal> admit_change(Opaque& change,
                                             std::optional<std::uint64_t> now_ms = {}) const = 0;
  /// Whether this change carries the room on to something else, as steering does.
  virtual bool steers(const Opaque&) const { return false; }
  virtual void moderate(const Opaque& change) = 0;
  /// As if the last change had not been made; what people brought in since stays.
  virtual void take_back() = 0;
  /// Every change so far, in order: the moderation log.
  virtual const std::vector<Opaque>& changes() const = 0;

  /// Appends the view as JSON. Costs the number of options, cells or cards, never the number of people.
  virtual void view(std::string& out, const ViewContext& context) const = 0;
  /// How many people brought something in.
  virtual std::size_t answers() const = 0;
  /// The same, by group.
  virtual const GroupCounts& people() const = 0;
  /// Whether people speak for their domain, which is then shown whatever its size.
  virtual bool speaks_for_domain() const = 0;

  /// In an order that tells nothing of who came when: as shown on a board, else by what was said.
  virtual void each(const std::function<void(const Contribution&)>& visit) const = 0;
  virtual void each_by_arrival(const std::function<void(const Contribution&)>& visit) const = 0;
  virtual void each_of(Author author, const std::function<void(const Contribution&)>& visit) const = 0;
  virtual std::vector<AnswerRow> answer_rows(const Contribution& contribution) const = 0;
  /// What answers are compared by; nothing in a kind that cannot compare.
  virtual std::optional<Compared> compared() const { return std::nullopt; }
  /// Everybody who brought something in, in no order.
  virtual void each_author(const std::function<void(Author)>& visit) const = 0;
  virtual bool answered_by(Author author) const = 0;
  /// Whether this author said all that is asked; what may be left out is not.
  virtual bool whole(Author author) const { return answered_by(author); }
  /// What this author said, a row an item.
  virtual std::vector<AnswerRow> said_by(Author author) const = 0;
  /// Whether a moderator hid it: it then stands in no download but the moderation log (S4).
  virtual bool hidden(const Contribution& contribution) const = 0;
  virtual Table results(const ViewContext& context) const = 0;

  /// The pictures that its settings show.
  virtual std::vector<ShownPicture> pictures() const { return {}; }
  /// Whether nothing can be brought in: it is open while the room is at it, and has no results.
  virtual bool tells() const { return false; }
  /// Whether its planned minutes run as soon as it opens, and close it when they are over.
  virtual bool counts_down() const { return false; }
  /// Whether several who say the same may be entered as a number.
  virtual bool by_hand() const = 0;
  /// Whether having no opinion is an answer here.
  virtual bool may_abstain() const = 0;
  /// Whether the time is written in what comes in, so that its author has to be told what was kept.
  virtual bool timed() const = 0;
  /// Whether the author cannot take this back.
  virtual bool stays(Author author, const std::string& id) const = 0;
  /// Takes out all that the author brought in, and gives it.
  std::vector<Contribution> take_out(Author author);
  /// Has no opinion, so that nothing of the author is left; or has one after all.
  void abstain(Author author, bool abstains);
  void see(Author author) { attention_.mark(author, Attention::saw, true); }
  /// The round ends, with so many at the table.
  void end(std::size_t joined) { attention_.joined = joined; }
  void import_responses(Attention::Imported people, std::size_t joined);
  const Attention& attention() const { return attention_; }
  /// Who saw the other round has seen this one.
  void take_over_seen(const Round& from);

  /// Takes in what was admitted to another round of this activity; what these settings do not allow is left
  /// out, and so is what it would have replaced.
  void offer(Contribution contribution);
  /// Takes over the changes of another round of this activity, who saw it and who abstained, and what people
  /// brought in there as far as it fits.
  void take_over(const Round& from);

 protected:
  /// A kind of round says who answers; the rest is kept here.
  Attention attention_;
};

/// A kind of activity, as the session knows it. Stateless; lives as long as the program.
class Kind {
 public:
  Kind() = default;
  Kind(const Kind&) = delete;
  Kind& operator=(const Kind&) = delete;
  virtual ~Kind() = default;

  virtual std::string_view name() const = 0;
  /// A fresh round with these settings, or what is wrong with them.
  virtual Result<std::unique_ptr<Round>, Refusal> start(const Opaque& settings) const = 0;
};

/// The kinds there are, by name. Made once by activities/registry.cpp.
using Kinds = std::map<std::string, std::unique_ptr<Kind>, std::less<>>;

/// The group that each group of this round is shown as: by the small-group rule, or unchanged where the
/// workshop is not anonymous or people speak for their domain. A domain that is gone is part of "other".
[[nodiscard]] std::map<std::string, std::string> shown_as(const Round& round, const ViewContext& context);

}  // namespace aantafel::session
