// SPDX-License-Identifier: EUPL-1.2
#include "server/results/import.hpp"

#include <algorithm>
#include <set>

#include "server/results/guests.hpp"
#include "server/session/decide.hpp"

namespace aantafel::results {
namespace {

using session::Author;
using session::Reason;
using session::Refusal;
using Failure = std::optional<Refusal>;

Refusal wrong(std::string path, std::string message) {
  return {Reason::invalid, std::move(message), std::move(path)};
}

Refusal within(const std::string& path, Refusal refusal) {
  refusal.path = path + refusal.path;
  return refusal;
}

/// Not about what was said but about what surrounded it, which may have changed since it was admitted: the
/// card was taken back, or hidden and its dots given again.
bool outlived(const Refusal& refusal) {
  return refusal.reason == Reason::budget || refusal.reason == Reason::not_found;
}

/// Stands for the domain that the author had at the time, which the document does not tell. No domain is
/// called so.
const std::string some_domain = "?";

class Import {
 public:
  Import(const protocol::ExportedWorkshop& document, const session::Kinds& kinds)
      : document_(document), kinds_(kinds), guests_(document.definition) {}

  Failure run() {
    if (auto refusal = pictures()) return refusal;
    if (auto refusal = session::check_definition(kinds_, document_.definition, album_))
      return within("/definition", *refusal);
    if (auto refusal = attendance()) return refusal;
    const auto& programme = document_.definition.activities;
    const auto& activities = document_.activities;
    if (activities.size() != programme.size())
      return wrong("/activities", "must hold every activity of the definition, in its order");
    for (std::size_t i = 0; i < activities.size(); ++i) {
      const std::string path = "/activities/" + std::to_string(i);
      if (activities[i].id != programme[i].id)
        return wrong(path + "/id", "must be \"" + programme[i].id + "\", as in the definition");
      if (auto refusal = activity(activities[i], programme[i])) return within(path, *refusal);
    }
    return shown();
  }

  std::vector<protocol::LogEntry> log(const std::string& id, const std::string& code) && {
    std::vector<protocol::LogEntry> all;
    const auto add = [&all](protocol::Event event) { all.push_back({std::move(event), std::nullopt}); };
    add(protocol::WorkshopCreated{id, code, document_.definition});
    for (auto& picture : pictures_) add(std::move(picture));
    add(protocol::AttendanceImported{document_.attendance});
    for (auto& guest : guests_.joined()) add(std::move(guest));
    for (auto& event : events_) add(std::move(event));
    return all;
  }

 private:
  Failure pictures() {
    const auto& all = document_.pictures;
    for (std::size_t i = 0; all && i < all->size(); ++i) {
      const auto& [id, form, width, height, data] = (*all)[i];
      const std::string path = "/pictures/" + std::to_string(i);
      if (album_.find(id)) return wrong(path + "/id", "stands here twice");
      if (auto refusal = album_.full_for(data)) return within(path, *refusal);
      album_.add(pictures_.emplace_back(protocol::PictureAdded{id, form, width, height, data}), 0);
    }
    return std::nullopt;
  }

  Failure attendance() const {
    std::set<std::optional<std::string>> open{std::nullopt};
    for (const auto& domain : document_.definition.domains) open.insert(domain.id);
    for (std::size_t i = 0; i < document_.attendance.size(); ++i)
      if (open.erase(document_.attendance[i].domain) == 0)
        return wrong("/attendance/" + std::to_string(i) + "/domain",
                     "must be a domain of this workshop, once");
    return std::nullopt;
  }

  Failure activity(const protocol::ExportedActivity& activity,
                   const protocol::ActivityDefinition& definition) {
    for (std::size_t i = 0; i < activity.rounds.size(); ++i) {
      const std::string path = "/rounds/" + std::to_string(i);
      if (activity.rounds[i].round != i + 1)
        return wrong(path + "/round", "must be " + std::to_string(i + 1) + ": rounds follow each other");
      if (auto refusal = round(activity.rounds[i], definition)) return within(path, *refusal);
    }
    if (activity.round > activity.rounds.size()) return wrong("/round", "must be one of the rounds");
    const bool waits = activity.state == protocol::ActivityState::waiting;
    if (waits && activity.round != 1) return wrong("/state", "an activity that came to round 2 was opened");
    if (!waits) events_.push_back(protocol::ActivityOpened{activity.id, activity.round});
    if (activity.state == protocol::ActivityState::closed)
      events_.push_back(protocol::ActivityClosed{activity.id});
    if (activity.released) events_.push_back(protocol::ResultsReleased{activity.id, *activity.released});
    // After closing, which takes down how many are at the table.
    for (const auto& round : activity.rounds)
      if (round.joined) events_.push_back(responses(activity.id, round));
    return std::nullopt;
  }

  static protocol::ResponsesImported responses(const std::string& activity,
                                               const protocol::ExportedRound& round) {
    std::set<std::string> hands, papers;
    for (const auto& one : round.contributions)
      if (one.source) (*one.source == protocol::Source::hand ? hands : papers).insert(one.author);
    const auto untold = [](const std::optional<std::uint32_t>& all, std::size_t told) {
      return all.value_or(0) > told ? static_cast<std::uint32_t>(*all - told) : 0;
    };
    return {activity,
            round.round,
            round.seen.value_or(0),
            *round.joined,
            untold(round.by_hand, hands.size()),
            untold(round.on_paper, papers.size())};
  }

  Failure round(const protocol::ExportedRound& round, const protocol::ActivityDefinition& definition) {
    // What a round begins with stays when its opening is undone, and so does where the activity stands.
    if (round.round > 1) {
      events_.push_back(protocol::ActivityOpened{definition.id, round.round});
      events_.push_back(protocol::SteeringUndone{});
    }
    guests_.next_round();
    const auto judge = kinds_.find(definition.kind)->second->start(definition.settings).value();
    for (std::size_t i = 0; i < round.contributions.size(); ++i) {
      const auto& one = round.contributions[i];
      const std::string path = "/contributions/" + std::to_string(i);
      const auto author =
          one.source ? guests_.entered(one.author, one.domain) : guests_.author(one.author, one.domain);
      if (!author) return within(path, author.error());
      protocol::Opaque payload = one.payload;
      if (auto refusal = contribution(*judge, *author, one, payload)) return within(path, *refusal);
      judge->put({*author, one.id, one.domain.value_or(""), payload});
      const std::string name = session::participant_id(*author);
      if (one.source)
        events_.push_back(protocol::ContributionsEntered{definition.id,
                                                         round.round,
                                                         name,
                                                         name,
                                                         *one.source,
                                                         one.domain,
                                                         one.id,
                                                         {{1, std::move(payload)}}});
      else
        events_.push_back(
            protocol::ContributionPut{definition.id, round.round, one.id, name, std::move(payload)});
    }
    const auto& abstained = round.abstained.value_or(std::vector<protocol::ExportedAbstention>{});
    for (std::size_t i = 0; i < abstained.size(); ++i)
      if (auto refusal = abstention(*judge, definition.id, round.round, abstained[i]))
        return within("/abstained/" + std::to_string(i), *refusal);
    for (std::size_t i = 0; i < round.moderations.size(); ++i) {
      protocol::Opaque change = round.moderations[i];
      if (auto admitted = judge->admit_change(change); !admitted && !outlived(admitted.error())) {
        Refusal refusal = std::move(admitted).error();
        if (refusal.path.starts_with("/change")) refusal.path.erase(0, 7);
        return within("/moderations/" + std::to_string(i), std::move(refusal));
      }
      judge->moderate(change);
      events_.push_back(protocol::ContributionModerated{definition.id, round.round, std::move(change)});
    }
    return std::nullopt;
  }

  Failure abstention(session::Round& judge, const std::string& activity, std::uint32_t round,
                     const protocol::ExportedAbstention& one) {
    if (!judge.may_abstain()) return wrong("", "having no opinion is no answer here");
    const auto author = guests_.author(one.author, one.domain);
    if (!author) return author.error();
    bool heard = judge.attention().has(*author, session::Attention::abstains);
    judge.each_of(*author, [&](const session::Contribution&) { heard = true; });
    if (heard) return wrong("/author", "\"" + one.author + "\" has an answer here already");
    judge.abstain(*author, true);
    events_.push_back(
        protocol::ParticipantAbstained{activity, round, session::participant_id(*author), true});
    return std::nullopt;
  }

  static Failure contribution(const session::Round& judge, Author author,
                              const protocol::ExportedContribution& one, protocol::Opaque& payload) {
    if (judge.holds(author, one.id)) return wrong("/id", "\"" + one.author + "\" has two of these");
    const auto id = judge.admit(author, some_domain, one.id, payload);
    if (!id && !outlived(id.error())) return id.error();
    if (id && *id != one.id) return wrong("/id", "must be \"" + *id + "\"");
    return std::nullopt;
  }

  bool tells(const protocol::ActivityDefinition& definition) const {
    return kinds_.find(definition.kind)->second->start(definition.settings).value()->tells();
  }

  Failure self_paced() {
    if (!document_.self_paced) return std::nullopt;
    protocol::SelfPacedOpened opened;
    std::set<std::string> ids;
    for (std::size_t i = 0; i < document_.self_paced->size(); ++i) {
      const std::string& id = (*document_.self_paced)[i];
      const auto& all = document_.activities;
      const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) {
        return one.id == id && one.state == protocol::ActivityState::open;
      });
      if (found == all.end() || !ids.insert(id).second)
        return wrong("/self_paced/" + std::to_string(i), "must be an activity that is open, once");
      opened.activities.push_back({id, found->round});
    }
    events_.push_back(std::move(opened));
    return std::nullopt;
  }

  Failure shown() {
    const auto& programme = document_.definition.activities;
    const auto is_shown = [&](const auto& activity) { return activity.id == document_.shown; };
    if (document_.shown && std::none_of(programme.begin(), programme.end(), is_shown))
      return wrong("/shown", "there is no activity \"" + *document_.shown + "\"");
    if (auto refusal = self_paced()) return refusal;
    events_.push_back(protocol::ActivityShown{document_.shown});
    // What only tells closed when others were opened after it.
    for (std::size_t i = 0; i < document_.activities.size(); ++i)
      if (const auto& one = document_.activities[i];
          one.id == document_.shown && one.state == protocol::ActivityState::open && tells(programme[i]))
        events_.push_back(protocol::ActivityOpened{one.id, one.round});
    // No countdown goes on in another workshop.
    events_.push_back(protocol::TimerSet{std::nullopt});
    // A step taken and taken back, so that the facilitator cannot undo a part of the import.
    events_.push_back(protocol::ResultsHidden{false});
    events_.push_back(protocol::SteeringUndone{});
    return std::nullopt;
  }

  const protocol::ExportedWorkshop& document_;
  const session::Kinds& kinds_;
  session::Album album_;
  std::vector<protocol::PictureAdded> pictures_;
  Guests guests_;
  std::vector<protocol::Event> events_;
};

}  // namespace

session::Result<std::vector<protocol::LogEntry>, Refusal> entries_of(
    const protocol::ExportedWorkshop& document, const std::string& id, const std::string& code,
    const session::Kinds& kinds) {
  Import import(document, kinds);
  if (auto refusal = import.run()) return *refusal;
  return std::move(import).log(id, code);
}

}  // namespace aantafel::results
