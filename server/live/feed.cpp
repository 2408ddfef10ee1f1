// SPDX-License-Identifier: EUPL-1.2
#include "server/live/feed.hpp"

#include <algorithm>
#include <string_view>

#include "server/session/readiness.hpp"

namespace aantafel::live {

using protocol::Role;

namespace {

/// The few go before the many.
constexpr std::array roles{Role::facilitator, Role::screen, Role::participant};
constexpr Topic workshop_topic = 1;
constexpr Topic reactions_topic = 2;

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

/// A workshop's view, made for the time 0, as of now.
std::string at_time(std::string workshop, std::uint64_t now) {
  static constexpr std::string_view unknown = R"("now":0)";
  const auto at = workshop.rfind(unknown);
  return workshop.replace(at + unknown.size() - 1, 1, std::to_string(now));
}

}  // namespace

void Feed::place(Audience& audience, std::size_t seat, std::shared_ptr<Peer> peer) {
  peer->seat_ = seat;
  audience.seats[seat] = std::move(peer);
}

void Feed::add(std::shared_ptr<Peer> peer) {
  const session::Author author = peer->actor().participant;
  if (author != 0 && ++here_[author] == 1) touch({{}, false, true});
  Audience& audience = of(peer->actor().role);
  // Facilitators see how many they are.
  if (peer->actor().role == Role::facilitator) audience.workshop_dirty = true;
  audience.seats.emplace_back();
  if (audience.sending.empty()) return place(audience, audience.seats.size() - 1, std::move(peer));
  // It knows all that is being sent.
  if (audience.sent + 1 < audience.seats.size())
    place(audience, audience.seats.size() - 1, std::move(audience.seats[audience.sent]));
  place(audience, audience.sent++, std::move(peer));
}

void Feed::remove(Peer& peer) {
  if (!holds(peer)) return;
  const session::Author author = peer.actor().participant;
  if (author != 0 && --here_[author] == 0) {
    here_.erase(author);
    lost_.erase(author);
    typing_.forget(author);
    touch({{}, false, true});
  }
  Audience& audience = of(peer.actor().role);
  if (peer.actor().role == Role::facilitator) audience.workshop_dirty = true;
  std::size_t free = std::exchange(peer.seat_, Peer::nowhere);
  const auto fill = [&](std::size_t from) {
    if (from != free) place(audience, free, std::move(audience.seats[from]));
    free = from;
  };
  if (free < audience.sent) fill(--audience.sent);
  fill(audience.seats.size() - 1);
  audience.seats.pop_back();
}

std::size_t Feed::size() const {
  std::size_t all = 0;
  for (const auto& audience : audiences_) all += audience.seats.size();
  return all;
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

void Feed::tell_archived(bool archived) {
  if (archived != std::exchange(archived_, archived)) touch({{}, false, true});
}

bool Feed::dirty(const Audience& audience) {
  return !audience.seats.empty() &&
         (audience.workshop_dirty || !audience.dirty.empty() || audience.workshop_unsent ||
          !audience.unsent.empty() || audience.reactions.any());
}

std::uint64_t Feed::interval(Role role) const {
  if (role != Role::participant) return 100;
  return std::clamp<std::uint64_t>(size() / 8, 250, 1000);
}

std::optional<std::uint64_t> Feed::due(Role role, std::uint64_t now) {
  Audience& audience = of(role);
  if (!dirty(audience) || !audience.sending.empty()) return std::nullopt;
  // The clock may have been put back: nobody waits until it is as late again.
  audience.last_tick = std::min(audience.last_tick, now);
  if (audience.dirty_since == 0 || audience.dirty_since > now) audience.dirty_since = now;
  return std::max(audience.last_tick + interval(role), audience.dirty_since + interval(role) / 5);
}

std::optional<std::uint64_t> Feed::due(std::uint64_t now) {
  std::optional<std::uint64_t> next;
  for (const Role role : roles)
    if (const auto at = due(role, now)) next = std::min(next.value_or(*at), *at);
  return next;
}

void Feed::flush(const session::Session& session, std::uint64_t now) {
  for (const Role role : roles)
    if (const auto at = due(role, now); at && *at <= now) make(session, role, now);
}

void Feed::refresh(const session::Session& session, Role role) {
  Audience& audience = of(role);
  // Whoever was lost in one thing is not in the next.
  if (std::exchange(shown_, session.steering().shown) != session.steering().shown) find_everybody();
  if (std::exchange(audience.workshop_dirty, false)) {
    // Who looks at a phone is not told who is here. Told apart without the clock in it, so that what did not
    // change is not sent again.
    std::string workshop = session::workshop_view(
        session, role, role == Role::participant ? session::Presence{} : presence(session), 0);
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
    Shown& known = audience.views[activity];
    if (known.view == *view) continue;
    known.changes.note(known.view, *view);
    known.view = std::move(*view);
    audience.unsent.insert(activity);
  }
  // Whoever comes next is told everything.
  if (!audience.seats.empty()) return;
  audience.workshop_unsent = false;
  audience.unsent.clear();
  audience.reactions = {};
  for (auto& [activity, shown] : audience.views) shown.changes.forget();
}

void Feed::make(const session::Session& session, Role role, std::uint64_t now) {
  Audience& audience = of(role);
  audience.last_tick = now;
  audience.dirty_since = 0;
  refresh(session, role);
  audience.sent = 0;
  if (audience.reactions.any()) audience.sending.emplace_back(audience.reactions.take(), reactions_topic);
  if (std::exchange(audience.workshop_unsent, false))
    audience.sending.emplace_back(workshop_frame(session, at_time(audience.workshop, now)), workshop_topic);
  for (const auto& activity : std::exchange(audience.unsent, {})) {
    auto& [view, changes] = audience.views[activity];
    if (const auto message = changes.message(session.seq(), activity, view)) {
      audience.sending.emplace_back(text_frame(*message), topic_of(activity) + 1);
      continue;
    }
    audience.sending.emplace_back(view_frame(session, activity, view), topic_of(activity));
    changes.begin(session.seq());
  }
}

void Feed::react(protocol::Reaction reaction) {
  for (const Role role : {Role::facilitator, Role::screen})
    if (!of(role).seats.empty()) of(role).reactions.add(reaction);
}

void Feed::lose(session::Author author, bool lost) {
  if (!here_.contains(author)) return;
  if (lost ? !lost_.insert(author).second : lost_.erase(author) == 0) return;
  of(Role::facilitator).workshop_dirty = true;
  tell_thread(author, lost);
}

void Feed::find_everybody() {
  for (const session::Author author : std::exchange(lost_, {})) tell_thread(author, false);
  of(Role::facilitator).workshop_dirty = true;
}

void Feed::write(session::Author author, const std::string& activity, std::uint64_t now) {
  if (!here_.contains(author)) return;
  typing_.note(author, activity, now);
  of(Role::facilitator).workshop_dirty = true;
}

void Feed::forget_writing(std::uint64_t now) {
  of(Role::facilitator).workshop_dirty |= typing_.forget_old(now);
}

void Feed::sent(session::Author author) {
  of(Role::facilitator).workshop_dirty |= typing_.forget(author);
}

void Feed::tell_thread(session::Author author, bool lost) const {
  const Block block = frame_of(protocol::Thread{lost});
  for (const auto& peer : audiences_[static_cast<std::size_t>(Role::participant)].seats)
    if (peer->actor().participant == author) peer->send(block, 0);
}

bool Feed::send_some(std::size_t most) {
  for (const Role role : roles) {
    Audience& audience = of(role);
    if (audience.sending.empty()) continue;
    for (; audience.sent < audience.seats.size() && most > 0; --most)
      for (Peer& peer = *audience.seats[audience.sent++]; const auto& [block, topic] : audience.sending)
        peer.send(block, topic);
    if (audience.sent < audience.seats.size()) return true;
    audience.sending.clear();
    audience.sent = 0;
  }
  return false;
}

Topic Feed::topic_of(const std::string& activity) {
  const auto next = static_cast<Topic>(reactions_topic + 1 + 2 * topics_.size());
  return topics_.try_emplace(activity, next).first->second;
}

Block Feed::welcome(const session::Session& session, const session::Actor& actor, const std::string& epoch,
                    std::uint64_t now) {
  refresh(session, actor.role);
  std::string json =
      R"({"type":"welcome","epoch":")" + epoch + R"(","seq":)" + std::to_string(session.seq()) + R"(,"you":)";
  protocol::You you = session::you(session, actor.role, actor.participant);
  if (!actor.device.empty()) you.device = actor.device;
  protocol::write(json, you);
  json.append(R"(,"workshop":)").append(at_time(of(actor.role).workshop, now)).append(R"(,"views":{)");
  const char* mark = "";
  for (const auto& [activity, shown] : of(actor.role).views) {
    json += std::exchange(mark, ",");
    protocol::append_json_string(json, activity);
    json.append(":").append(shown.view);
  }
  json.append(R"(},"last_n":)").append(std::to_string(session.operations().last_n(actor.client)));
  json.append(R"(,"reconnect_window_ms":)")
      .append(std::to_string(reconnect_window_ms(actor.role, size())))
      .append("}");
  return text_frame(json);
}

void Feed::each(const std::function<void(Peer&)>& visit) const {
  for (const auto& audience : audiences_)
    for (const auto& peer : audience.seats) visit(*peer);
}

session::Presence Feed::presence(const session::Session& session) const {
  session::Presence presence{here_.size(), {}, full_, lost_.size(), archived_};
  const session::Round* asked = session::asked(session);
  for (const auto& [author, connections] : here_) {
    const std::string& domain = session.domain_of(author);
    ++presence.by_domain[domain];
    if (asked && session::ready(*asked, author)) ++presence.ready[domain];
  }
  if (asked) presence.typing = typing_.in(*session.steering().shown);
  std::set<std::string_view> devices;
  for (const auto& peer : audiences_[static_cast<std::size_t>(Role::facilitator)].seats)
    devices.insert(peer->actor().device);
  presence.facilitators = devices.size();
  return presence;
}

}  // namespace aantafel::live
