// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <variant>

#include "protocol/generated/messages.hpp"
#include "server/session/session.hpp"

namespace aantafel::session {

/// Who asks. `client` is the hash of the tab's secret; `participant` is 0 for facilitator and screen;
/// `device` is that of a facilitator, the same in all its tabs: who leads is told by it.
struct Actor {
  Role role{};
  std::string client;
  Author participant = 0;
  std::string device{};
};

/// Comes to the table: the same device is the same participant (J2).
struct Join {
  std::string device;
  std::optional<std::string> domain;
  /// A seat of one's own that was proven with the link of it.
  std::optional<protocol::Seat> seat{};
};

/// This round was before these participants, some of whom may have been known to have seen it.
struct Looked {
  std::string activity;
  std::uint32_t round = 0;
  std::vector<Author> participants;
};

/// A picture that was made anew comes into the workshop.
struct AddPicture {
  protocol::PictureAdded picture;
};

/// The workshop's own clock says that time is up.
struct TimeIsUp {};

using Command = std::variant<Join, protocol::Introduce, protocol::Put, protocol::Remove, protocol::Abstain,
                             protocol::Steer, AddPicture, Looked, TimeIsUp>;
/// Every change is one event; none means that all is already so.
using Decision = Result<std::optional<protocol::Event>, Refusal>;

/// Which changes are allowed: the event that `command` of `actor` would give, or why not. Pure; changes
/// nothing. `now_ms` is the time the entry will carry. Repeats are not looked at here: see Operations.
[[nodiscard]] Decision decide(const Session& session, const Actor& actor, Command command,
                              std::uint64_t now_ms);

/// Participants a workshop takes in, and contributions it keeps of one person in one round (rule B).
inline constexpr std::size_t max_participants = 50'000;

/// What a facilitator may ask; the larger half of decide.
[[nodiscard]] Decision decide_steering(const Session& session, const Actor& actor,
                                       const protocol::SteerCommand& command, std::uint64_t now_ms);

/// The part of it about who leads.
[[nodiscard]] Decision decide_lead(const Session& session, const Actor& actor,
                                   const protocol::TakeLead& command);
[[nodiscard]] Decision decide_lead(const Session& session, const protocol::ShareLead& command);
/// Why this actor may not ask this, if another device leads. Ordering what people wrote, answering for them,
/// and taking back either, stay for all (F2).
[[nodiscard]] std::optional<Refusal> not_in_charge(const Session& session, const Actor& actor,
                                                   const protocol::SteerCommand& command);

/// People without a phone for whom something is entered in a workshop (rule B).
inline constexpr std::size_t max_entered = 50'000;

/// The part of it about people without a phone.
[[nodiscard]] Decision decide_entering(const Session& session, const protocol::Enter& command,
                                       std::uint64_t now_ms);
[[nodiscard]] Decision decide_entering(const Session& session, const protocol::TakeOut& command);

/// The part of it about what was gathered before the day.
[[nodiscard]] Decision decide_dossier(const Session& session, const protocol::PutDossierItem& command);
[[nodiscard]] Decision decide_dossier(const Session& session, const protocol::RemoveDossierItem& command);
/// Seats of one's own in a workshop (rule B).
inline constexpr std::size_t max_seats = 500;

/// The part of it about them; and of whom comes back, with a seat or without, and why somebody new cannot
/// sit.
[[nodiscard]] Decision decide_seats(const Session& session, const protocol::SetSeats& command);
[[nodiscard]] Decision decide_seats(const Session& session, const protocol::FreeSeat& command);
[[nodiscard]] Decision decide_return(const Session& session, Author author,
                                     const std::optional<protocol::Seat>& seat);
[[nodiscard]] std::optional<Refusal> cannot_sit(const Session& session,
                                                const std::optional<protocol::Seat>& seat);

/// What is wrong with a description, an activity or a whole definition, if anything; the path starts there.
/// `album` has the pictures that they may show.
[[nodiscard]] std::optional<Refusal> check_description(const protocol::WorkshopDescription& description);
[[nodiscard]] std::optional<Refusal> check_activity(const Kinds& kinds,
                                                    const protocol::ActivityDefinition& definition,
                                                    const Album& album = {});
[[nodiscard]] std::optional<Refusal> check_definition(const Kinds& kinds,
                                                      const protocol::WorkshopDefinition& definition,
                                                      const Album& album = {});

}  // namespace aantafel::session
