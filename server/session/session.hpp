// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "protocol/generated/events.hpp"
#include "server/session/album.hpp"
#include "server/session/entries.hpp"
#include "server/session/operations.hpp"
#include "server/session/pace.hpp"
#include "server/session/round.hpp"
#include "server/session/seats.hpp"
#include "server/session/shift.hpp"
#include "server/session/steering.hpp"

namespace aantafel::session {

/// Somebody who joined. The domain is an id or empty; who came with an import has no device.
struct Participant {
  std::string device;
  std::string domain;
};

/// The state of a workshop: a deterministic fold over its log (L4). Pure: no clock, no randomness; time comes
/// with the entry. `apply` never refuses: an entry that does not fit any more changes nothing. Which entries
/// may be written is decided by decide.hpp, what an audience sees by view.hpp; this class only knows what
/// happened.
class Session {
 public:
  /// `kinds` must outlive the session.
  explicit Session(const Kinds& kinds) : kinds_(&kinds) {}

  void apply(protocol::LogEntry entry, std::uint64_t seq, std::uint64_t time_ms);

  [[nodiscard]] bool exists() const { return !id_.empty(); }
  [[nodiscard]] const std::string& id() const { return id_; }
  [[nodiscard]] const std::string& code() const { return code_; }
  [[nodiscard]] std::uint64_t seq() const { return seq_; }
  [[nodiscard]] const Kinds& kinds() const { return *kinds_; }
  [[nodiscard]] const Steering& steering() const { return steering_; }
  [[nodiscard]] const protocol::WorkshopDescription& description() const {
    return steering_.definition.description;
  }
  [[nodiscard]] const std::vector<protocol::Domain>& domains() const { return steering_.definition.domains; }
  [[nodiscard]] const std::vector<protocol::ActivityDefinition>& programme() const {
    return steering_.definition.activities;
  }
  [[nodiscard]] const std::optional<std::vector<protocol::DossierItem>>& dossier() const {
    return steering_.definition.dossier;
  }
  [[nodiscard]] const Operations& operations() const { return operations_; }
  [[nodiscard]] const std::optional<Undo>& undo() const { return undo_; }
  /// Who steers alone; nothing: every facilitator steers. No part of steering, so that undoing gives nobody
  /// the lead (F2).
  [[nodiscard]] const std::optional<protocol::Lead>& lead() const { return lead_; }
  [[nodiscard]] const std::vector<Participant>& participants() const { return participants_; }
  [[nodiscard]] const std::vector<protocol::Attendance>& imported_attendance() const {
    return imported_attendance_;
  }

  [[nodiscard]] const Album& album() const { return album_; }
  [[nodiscard]] const Entries& entries() const { return entries_; }
  /// Who has one; which there are is in steering().
  [[nodiscard]] const Seats& seats() const { return seats_; }
  /// How many came to the table, in the workshop that was imported too.
  [[nodiscard]] std::size_t joined() const { return joined_; }

  [[nodiscard]] const protocol::ActivityDefinition* activity(const std::string& id) const;
  [[nodiscard]] Progress progress(const std::string& activity) const;
  /// The current round of an activity, or the one asked for; null if it never began.
  [[nodiscard]] const Round* round(const std::string& activity) const;
  [[nodiscard]] const Round* round(const std::string& activity, std::uint32_t number) const;
  /// Every round that began, by number.
  [[nodiscard]] std::map<std::uint32_t, const Round*> rounds(const std::string& activity) const;
  /// The round that asked the same before: of the activity that this one repeats, or the one before of its
  /// own. Null where there is none, or nobody answered then or now, or its kind does not compare.
  [[nodiscard]] const Round* earlier(const std::string& activity) const;
  /// Of the current round and that one, or else its baseline; null where there is neither. Costs the number
  /// of people the first time, and after steering.
  [[nodiscard]] const Shift* shift(const std::string& activity) const;
  /// How far everybody is with the self-paced round; null where none goes on. Costs the number of people the
  /// first time, and after steering.
  [[nodiscard]] const Pace* pace() const;
  /// The participant that a device is, or 0.
  [[nodiscard]] Author participant_of(const std::string& device) const;
  [[nodiscard]] const std::string& domain_of(Author author) const;
  [[nodiscard]] bool has_domain(const std::string& id) const;

  /// What the entries since the last call may have changed in anybody's view.
  struct Touched {
    std::vector<std::string> activities;
    /// The workshop as everybody sees it.
    bool workshop = false;
    /// How many joined or answered, which the facilitator sees beside the programme.
    bool counts = false;
  };
  Touched take_touched();

 private:
  using Rounds = std::map<std::uint32_t, std::unique_ptr<Round>>;

  void on(const protocol::WorkshopCreated& event);
  void on(const protocol::WorkshopDescribed& event);
  void on(const protocol::DomainsSet& event);
  void on(const protocol::ActivityPut& event);
  void on(const protocol::ActivityRemoved& event);
  void on(const protocol::ActivitiesOrdered& event);
  void on(const protocol::ParticipantJoined& event);
  void on(const protocol::ParticipantIntroduced& event);
  void on(const protocol::ActivityShown& event);
  void on(const protocol::ActivityOpened& event);
  void on(const protocol::ActivityClosed& event);
  void on(const protocol::SelfPacedOpened& event);
  void on(const protocol::SelfPacedClosed& event);
  void on(const protocol::ResultsReleased& event);
  void on(const protocol::ResultsHidden& event);
  void on(const protocol::TimerSet& event);
  void on(protocol::ContributionPut&& event);
  void on(const protocol::ContributionRemoved& event);
  void on(const protocol::ParticipantAbstained& event);
  void on(const protocol::ActivitySeen& event);
  void on(const protocol::ResponsesImported& event);
  void on(const protocol::ContributionsEntered& event);
  void on(const protocol::EntryTakenOut& event);
  void on(const protocol::ContributionModerated& event);
  void on(const protocol::AnswersCleared& event);
  void on(const protocol::DoorLocked& event);
  void on(const protocol::DossierItemPut& event);
  void on(const protocol::DossierItemRemoved& event);
  void on(const protocol::SteeringUndone& event);
  void on(const protocol::OperationRefused& event);
  void on(const protocol::AttendanceImported& event);
  void on(const protocol::PictureAdded& event) { album_.add(event, seq_); }
  void on(const protocol::LeadSet& event);
  void on(const protocol::SeatsSet& event);
  void on(const protocol::SeatTaken& event);
  void on(const protocol::SeatFreed& event);

  Undo& remember(const char* action);
  /// Notes what these authors have in the round, so that it can be as it was.
  void remember(Undo& undo, const std::string& activity, std::uint32_t round, const Entry& entry);
  Round* find(const std::string& activity, std::uint32_t number);
  /// Makes this change of what an author says in a round, and keeps shifts and pace true.
  void change(const std::string& activity, Round& round, Author author, const std::function<void()>& make);
  void change_shift(const std::string& activity, Round& round, Author author,
                    const std::function<void()>& make);
  /// Whether this is known to be one person in all rounds.
  bool same_everywhere(Author author) const;
  /// Whether this is somebody who joined here, and not in a workshop that was imported.
  bool joined_here(Author author) const;
  /// What this round was before the last steering action emptied it or made it anew; null if that did
  /// neither.
  Round* replaced(const std::string& activity, std::uint32_t number);
  /// A fresh round by the activity's settings; null if its kind is not known to this program.
  std::unique_ptr<Round> start(const std::string& activity) const;
  void begin(const std::string& activity, std::uint32_t number);
  /// The room is there now. What only tells closes when the room leaves it.
  void go_to(const std::optional<std::string>& activity);
  void open(const std::string& activity, std::uint32_t round);
  void close(const std::string& activity);
  /// The programme changed, and what its activities tell of each other.
  void touch_programme();
  void touch(const std::string& activity);
  void touch_all();

  const Kinds* kinds_;
  std::string id_;
  std::string code_;
  std::uint64_t seq_ = 0;
  std::uint64_t now_ = 0;
  Steering steering_;
  std::unordered_map<std::string, Rounds> rounds_;
  std::vector<Participant> participants_;
  std::size_t joined_ = 0;
  Entries entries_;
  Album album_;
  Seats seats_;
  std::unordered_map<std::string, Author> devices_;
  std::vector<protocol::Attendance> imported_attendance_;
  Operations operations_;
  std::optional<Undo> undo_;
  std::optional<protocol::Lead> lead_;
  /// By activity, as far as anybody asked; what they say follows from the rounds.
  mutable std::unordered_map<std::string, Shift> shifts_;
  mutable std::optional<Pace> pace_;
  Touched touched_;
};

/// "p12" is participant 12, "x3" the third for whom something was entered; 0 if it is no such text.
[[nodiscard]] Author author_of(const std::string& participant);
[[nodiscard]] std::string participant_id(Author author);

}  // namespace aantafel::session
