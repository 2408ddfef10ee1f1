// SPDX-License-Identifier: EUPL-1.2
#include "server/live/feed.hpp"

#include <algorithm>

namespace aantafel::live {

using protocol::Role;

namespace {

constexpr std::array roles{Role::participant, Role::facilitator, Role::screen};
/// Over how many milliseconds phones spread their first try after a lost connection: one for every connection
/// there is (R4). Facilitators and screens are few, and the room waits for them.
std::size_t reconnect_window_ms(Role role, std::size_t connections) {
  return role == Role::participant ? std::clamp<std::size_t>(connections, 500, 10'000) : 500;
}

Block view_frame(const session::Session& session, const std::string& activity, const std::string& view) {
  std::string json = R"({"type":"view","seq":)" + std::to_string(session.seq()) + R"(,"activity":)";
  protocol::append_json_string(json, activity);
  json.append(R"(,"view":)").append(view).append("}");
  return text_frame(json);
}

Block workshop_frame(const session::Session& session, const std::string& workshop) {
  return text_frame(R"({"type":"workshop","seq":)" + std::to_string(session.seq()) + R"(,"workshop":)" +
                    workshop + "}");
}

}  // namespace

void Feed::add(std::shared_ptr<Peer> peer, session::Actor actor) {
  const Peer* key = peer.get();
  of(actor.role).peers.emplace(key, peer);
  if (actor.participant != 0 && ++here_[actor.participant] == 1) touch({{}, false, true});
  members_.insert_or_assign(key, Member{std::move(peer), std::move(actor)});
}

void Feed::remove(const Peer& peer) {
  const auto found = members_.find(&peer);
  if (found == members_.end()) return;
  const session::Author author = found->second.actor.participant;
  if (author != 0 && --here_[author] == 0) {
    here_.erase(author);
    touch({{}, false, true});
  }
  of(found->second.actor.role).peers.erase(&peer);
  members_.erase(found);
}

const Feed::Member* Feed::find(const Peer& peer) const {
  const auto found = members_.find(&peer);
  return found == members_.end() ? nullptr : &found->second;
}

void Feed::touch(const session::Session::Touched& touched) {
  for (auto& audience : audiences_) {
    audience.dirty.insert(touched.activities.begin(), touched.activities.end());
    audience.workshop_dirty |= touched.workshop;
  }
  of(Role::facilitator).workshop_dirty |= touched.counts;
  of(Role::screen).workshop_dirty |= touched.counts;
}

void Feed::tell_full(bool full) {
  if (full != std::exchange(full_, full)) touch({{}, false, true});
}

bool Feed::dirty(Role role) const {
  const Audience& audience = audiences_[static_cast<std::size_t>(role)];
  return !audience.peers.empty() && (audience.workshop_dirty || !audience.dirty.empty() ||
                                     audience.workshop_unsent || !audience.unsent.empty());
}

bool Feed::dirty() const {
  return std::any_of(roles.begin(), roles.end(), [this](Role role) { return dirty(role); });
}

std::uint64_t Feed::interval(Role role) const {
  if (role != Role::participant) return 100;
  return std::clamp<std::uint64_t>(members_.size() / 8, 250, 1000);
}

std::uint64_t Feed::due() const {
  std::uint64_t next = UINT64_MAX;
  for (const Role role : roles)
    if (dirty(role))
      next = std::min(next, audiences_[static_cast<std::size_t>(role)].last_tick + interval(role));
  return next;
}

void Feed::flush(const session::Session& session, std::uint64_t now) {
  for (const Role role : roles)
    if (dirty(role) && of(role).last_tick + interval(role) <= now) show(session, role, now);
}

void Feed::refresh(const session::Session& session, Role role) {
  Audience& audience = of(role);
  if (std::exchange(audience.workshop_dirty, false)) {
    // Told apart without the clock in it, so that what did not change is not sent again.
    std::string workshop = session::workshop_view(session, role, presence(session), 0);
    audience.workshop_unsent |= workshop != audience.workshop;
    audience.workshop = std::move(workshop);
  }
  for (const auto& activity : std::exchange(audience.dirty, {})) {
    auto view = session::activity_view(session, role, activity);
    if (!view) {
      audience.views.erase(activity);
      audience.unsent.erase(activity);
      continue;
    }
    std::string& known = audience.views[activity];
    if (known == *view) continue;
    known = std::move(*view);
    audience.unsent.insert(activity);
  }
  // Whoever comes next is told everything.
  if (!audience.peers.empty()) return;
  audience.workshop_unsent = false;
  audience.unsent.clear();
}

void Feed::show(const session::Session& session, Role role, std::uint64_t now) {
  Audience& audience = of(role);
  audience.last_tick = now;
  refresh(session, role);
  if (std::exchange(audience.workshop_unsent, false))
    send(audience, workshop_frame(session, session::workshop_view(session, role, presence(session), now)),
         "workshop");
  for (const auto& activity : std::exchange(audience.unsent, {}))
    send(audience, view_frame(session, activity, audience.views[activity]), "view:" + activity);
}

void Feed::send(const Audience& audience, const Block& block, const std::string& key) {
  for (const auto& [peer, owner] : audience.peers) owner->send(block, key);
}

Block Feed::welcome(const session::Session& session, const session::Actor& actor, const std::string& epoch,
                    std::uint64_t now) {
  refresh(session, actor.role);
  std::string json =
      R"({"type":"welcome","epoch":")" + epoch + R"(","seq":)" + std::to_string(session.seq()) + R"(,"you":)";
  protocol::write(json, session::you(session, actor.role, actor.participant));
  json.append(R"(,"workshop":)")
      .append(session::workshop_view(session, actor.role, presence(session), now))
      .append(R"(,"views":{)");
  const char* mark = "";
  for (const auto& [activity, view] : of(actor.role).views) {
    json += std::exchange(mark, ",");
    protocol::append_json_string(json, activity);
    json.append(":").append(view);
  }
  json.append(R"(},"last_n":)").append(std::to_string(session.operations().last_n(actor.client)));
  json.append(R"(,"reconnect_window_ms":)")
      .append(std::to_string(reconnect_window_ms(actor.role, members_.size())))
      .append("}");
  return text_frame(json);
}

void Feed::each(const std::function<void(Peer&)>& visit) const {
  // A copy: whoever is dismissed may leave at once.
  std::vector<std::shared_ptr<Peer>> all;
  for (const auto& [key, member] : members_) all.push_back(member.peer);
  for (const auto& peer : all) visit(*peer);
}

session::Presence Feed::presence(const session::Session& session) const {
  session::Presence presence{here_.size(), {}, full_};
  for (const auto& [author, connections] : here_) ++presence.by_domain[session.domain_of(author)];
  return presence;
}

}  // namespace aantafel::live
