// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>

#include "server/live/peer.hpp"
#include "server/session/decide.hpp"
#include "server/session/view.hpp"

namespace aantafel::live {

/// Who is connected to a room, and what each audience was last shown. Views are made and encoded once per
/// audience, as one prepared block that all its connections share; what came out the same as before is not
/// sent again. Owned by its room, which calls it only when all that the session holds is on disk (L2).
class Feed {
 public:
  struct Member {
    std::shared_ptr<Peer> peer;
    session::Actor actor;
  };

  void add(std::shared_ptr<Peer> peer, session::Actor actor);
  void remove(const Peer& peer);
  [[nodiscard]] const Member* find(const Peer& peer) const;
  [[nodiscard]] std::size_t size() const { return members_.size(); }

  /// Notes what entries may have changed.
  void touch(const session::Session::Touched& touched);
  /// Facilitators see whether the disk is full.
  void tell_full(bool full);
  [[nodiscard]] bool dirty() const;
  /// Milliseconds between two ticks for this audience: fewer ticks in very large rooms.
  [[nodiscard]] std::uint64_t interval(protocol::Role audience) const;
  /// When the next audience is due, in milliseconds since 1970; only meaningful while dirty.
  [[nodiscard]] std::uint64_t due() const;
  /// Sends every audience that is due what changed for it.
  void flush(const session::Session& session, std::uint64_t now);
  /// A `welcome` for this member, from the views as they are now (R2); the others of its audience are told at
  /// their tick.
  [[nodiscard]] Block welcome(const session::Session& session, const session::Actor& actor,
                              const std::string& epoch, std::uint64_t now);

  void each(const std::function<void(Peer&)>& visit) const;

 private:
  struct Audience {
    std::unordered_map<const Peer*, std::shared_ptr<Peer>> peers;
    std::map<std::string, std::string> views;
    std::string workshop;
    /// May have changed since they were last made.
    std::set<std::string> dirty;
    bool workshop_dirty = true;
    /// Made since they were last sent.
    std::set<std::string> unsent;
    bool workshop_unsent = false;
    std::uint64_t last_tick = 0;
  };

  Audience& of(protocol::Role role) { return audiences_[static_cast<std::size_t>(role)]; }
  bool dirty(protocol::Role role) const;
  void refresh(const session::Session& session, protocol::Role role);
  void show(const session::Session& session, protocol::Role role, std::uint64_t now);
  static void send(const Audience& audience, const Block& block, const std::string& key);
  session::Presence presence(const session::Session& session) const;

  std::unordered_map<const Peer*, Member> members_;
  std::array<Audience, 3> audiences_;
  std::unordered_map<session::Author, std::size_t> here_;
  bool full_ = false;
};

}  // namespace aantafel::live
