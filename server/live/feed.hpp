// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "server/live/peer.hpp"
#include "server/live/reactions.hpp"
#include "server/live/typing.hpp"
#include "server/live/view_changes.hpp"
#include "server/session/decide.hpp"
#include "server/session/view.hpp"

namespace aantafel::live {

/// Who is connected to a room, and what each audience was last shown. Views are made and encoded once per
/// audience, as one prepared block that all its connections share; what came out the same as before is not
/// sent again, and of a large view only what changed. Owned by its room, which calls it only when all that
/// the session holds is on disk (L2), but for send_some, which sends what was made then.
class Feed {
 public:
  void add(std::shared_ptr<Peer> peer);
  void remove(Peer& peer);
  [[nodiscard]] bool holds(const Peer& peer) const { return peer.seat_ != Peer::nowhere; }
  [[nodiscard]] std::size_t size() const;

  /// Notes what entries may have changed.
  void touch(const session::Session::Touched& touched);
  /// Facilitators see whether the disk is full.
  void tell_full(bool full);
  /// And whether the workshop is in the archive.
  void tell_archived(bool archived);
  /// Milliseconds between two ticks for this audience: fewer ticks in very large rooms.
  [[nodiscard]] std::uint64_t interval(protocol::Role audience) const;
  /// When the next audience is due, in milliseconds since 1970, if there is something to show. What changes
  /// after a quiet time is gathered for a fifth of a tick, so that a whole room that answers at once is shown
  /// at once.
  [[nodiscard]] std::optional<std::uint64_t> due(std::uint64_t now);
  /// Makes for every audience that is due what changed for it; send_some sends it.
  void flush(const session::Session& session, std::uint64_t now);
  /// Sends what was made to at most `most` peers; whether there are more. So a very large room does not keep
  /// answers waiting while it is shown a view.
  bool send_some(std::size_t most);
  /// A `welcome` for this actor, from the views as they are now (R2); the others of its audience are told at
  /// their tick.
  [[nodiscard]] Block welcome(const session::Session& session, const session::Actor& actor,
                              const std::string& epoch, std::uint64_t now);

  void each(const std::function<void(Peer&)>& visit) const;

  /// A phone reacts: facilitator and screen are shown how many did, at their next tick.
  void react(protocol::Reaction reaction);
  /// Somebody who is here lost the thread, or found it again.
  void lose(session::Author author, bool lost);
  /// Nobody is lost any more, and those who were are told.
  void find_everybody();
  /// Somebody who is here writes something in an activity, is heard of no more, or sent it.
  void write(session::Author author, const std::string& activity, std::uint64_t now);
  void forget_writing(std::uint64_t now);
  void sent(session::Author author);
  [[nodiscard]] bool anybody_writes() const { return typing_.anybody(); }

 private:
  struct Shown {
    std::string view;
    ViewChanges changes;
  };
  struct Audience {
    /// Those before `sent` have got what is being sent.
    std::vector<std::shared_ptr<Peer>> seats;
    std::size_t sent = 0;
    std::vector<std::pair<Block, Topic>> sending;

    std::map<std::string, Shown> views;
    /// With the time left out.
    std::string workshop;
    /// May have changed since they were last made.
    std::set<std::string> dirty;
    bool workshop_dirty = true;
    /// Made since they were last sent.
    std::set<std::string> unsent;
    bool workshop_unsent = false;
    ReactionCounts reactions;
    std::uint64_t last_tick = 0;
    /// 0: not.
    std::uint64_t dirty_since = 0;
  };

  Audience& of(protocol::Role role) { return audiences_[static_cast<std::size_t>(role)]; }
  void place(Audience& audience, std::size_t seat, std::shared_ptr<Peer> peer);
  static bool dirty(const Audience& audience);
  std::optional<std::uint64_t> due(protocol::Role role, std::uint64_t now);
  void refresh(const session::Session& session, protocol::Role role);
  void make(const session::Session& session, protocol::Role role, std::uint64_t now);
  /// Of its view; the next one is of changes in it.
  Topic topic_of(const std::string& activity);
  void tell_thread(session::Author author, bool lost) const;
  session::Presence presence(const session::Session& session) const;

  std::array<Audience, 3> audiences_;
  std::unordered_map<session::Author, std::size_t> here_;
  std::map<std::string, Topic> topics_;
  bool full_ = false;
  bool archived_ = false;
  /// Who lost the thread, and what the room was at then.
  std::set<session::Author> lost_;
  Typing typing_;
  std::optional<std::string> shown_;
};

}  // namespace aantafel::live
