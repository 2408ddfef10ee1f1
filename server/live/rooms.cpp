// SPDX-License-Identifier: EUPL-1.2
#include "server/live/rooms.hpp"

#include <boost/asio/post.hpp>

#include "server/support/random.hpp"

namespace aantafel::live {

namespace asio = boost::asio;
using session::Reason;
using session::Refusal;

namespace {

/// What the list tells of what a workshop is about.
void describe(protocol::WorkshopListed& listed, const protocol::WorkshopDescription& description) {
  listed.title = description.title;
  listed.municipality = description.municipality;
  listed.language = description.language;
  listed.region = description.region;
  listed.date = description.date;
  listed.expected = description.expected;
}

}  // namespace

Rooms::Rooms(std::vector<asio::io_context*> contexts, storage::LogWriter& log, const session::Kinds& kinds,
             Clock now, std::function<void(const std::string&)> broken)
    : contexts_(std::move(contexts)),
      house_{log, kinds, std::move(now), {}, std::move(broken), {}},
      directory_(*contexts_.front(), log, house_.now),
      count_timer_(*contexts_.front()) {
  house_.told = [this](const std::string& id, Room::Told told) {
    asio::post(*contexts_.front(), [this, id, told = std::move(told)] { follow(id, told); });
  };
  house_.fallen = [this](const std::string& id) {
    asio::post(*contexts_.front(), [this, id] { open_.erase(id); });
  };
}

void Rooms::load(std::function<void()> done) {
  directory_.load(std::move(done));
}

std::vector<protocol::WorkshopListed> Rooms::list() const {
  auto all = directory_.all();
  for (auto& one : all)
    if (const auto known = came_.find(one.id); known != came_.end()) one.came = known->second;
  return all;
}

void Rooms::follow(const std::string& id, const Room::Told& told) {
  // It may have been taken away meanwhile.
  if (!directory_.find(id)) return;
  came_[id] = told.came;
  if (told.described)
    directory_.edit(
        id, [description = *told.described](auto& listed) { describe(listed, description); }, [](bool) {});
  if (std::exchange(counting_, true)) return;
  count_timer_.expires_after(std::chrono::minutes(1));
  count_timer_.async_wait([this](boost::system::error_code error) {
    if (!error) write_counts();
  });
}

void Rooms::write_counts() {
  counting_ = false;
  for (const auto& [id, came] : came_)
    if (const auto* listed = directory_.find(id); listed && listed->came != came)
      directory_.edit(
          id, [came = came](auto& one) { one.came = came; }, [](bool) {});
}

const protocol::WorkshopListed* Rooms::find(const std::string& code_or_id) const {
  return directory_.find(code_or_id);
}

void Rooms::room(const std::string& id, Found found) {
  if (const auto open = open_.find(id); open != open_.end()) return found(open->second);
  if (!directory_.find(id)) return found(nullptr);
  auto& waiting = opening_[id];
  waiting.push_back(std::move(found));
  if (waiting.size() > 1) return;
  auto& context = *contexts_[std::hash<std::string>{}(id) % contexts_.size()];
  auto room = std::make_shared<Room>(context, house_, id);
  room->open([this, id, room](bool there) {
    asio::post(*contexts_.front(), [this, id, room, there] {
      // It may have been taken away meanwhile.
      const auto* listed = directory_.find(id);
      const bool open = there && listed;
      if (open) {
        open_[id] = room;
        asio::post(room->context(),
                   [room, archived = listed->archived.value_or(false)] { room->archive(archived); });
      }
      auto all = std::move(opening_[id]);
      opening_.erase(id);
      for (auto& one : all) one(open ? room : nullptr);
    });
  });
}

void Rooms::create(protocol::WorkshopDefinition definition, std::vector<protocol::PictureAdded> pictures,
                   Created created) {
  protocol::WorkshopCreated event{support::random_id(), fresh_code(), std::move(definition)};
  const std::string id = event.id;
  const std::string code = event.code;
  std::vector<protocol::LogEntry> entries{{std::move(event), std::nullopt}};
  for (auto& picture : pictures) entries.push_back({std::move(picture), std::nullopt});
  create(id, code, std::move(entries), std::move(created));
}

void Rooms::create(const std::string& id, const std::string& code, std::vector<protocol::LogEntry> entries,
                   Created created) {
  const std::uint64_t now = house_.now();
  const auto& definition = std::get<protocol::WorkshopCreated>(entries.front().event).definition;
  protocol::WorkshopListed listed;
  listed.id = id;
  listed.code = code;
  listed.created = now;
  listed.came = 0;
  listed.template_ = definition.template_;
  if (definition.rehearsal) listed.rehearses = definition.rehearsal->of;
  describe(listed, definition.description);
  storage::Append append{id, 0, {}};
  for (const auto& entry : entries)
    append.entries.push_back({static_cast<std::int64_t>(now), protocol::to_text(entry)});
  // The workshop first: a crash in between leaves a log that nobody lists, never a listed workshop that is
  // not there.
  house_.log.append(std::move(append), [this, listed, created = std::move(created)](auto outcome) {
    asio::post(*contexts_.front(), [this, listed, created, outcome = std::move(outcome)] {
      if (!outcome) return created(Refusal{Reason::storage_full, outcome.error().message, "", true});
      directory_.put(listed, [listed, created](bool written) {
        if (written)
          created(listed);
        else
          created(Refusal{Reason::storage_full, "the list of workshops could not be written", "", true});
      });
    });
  });
}

void Rooms::archive(const std::string& id, bool archived, std::function<void(bool)> done) {
  const auto change = [archived](auto& listed) {
    listed.archived = archived ? std::optional(true) : std::nullopt;
  };
  directory_.edit(id, change, [this, id, archived, done = std::move(done)](bool written) {
    if (const auto open = open_.find(id); written && open != open_.end())
      asio::post(open->second->context(), [room = open->second, archived] { room->archive(archived); });
    done(written);
  });
}

void Rooms::erase(const std::string& id, std::function<void(bool)> done) {
  directory_.remove(id, [this, id, done = std::move(done)](bool written) {
    if (!written) return done(false);
    came_.erase(id);
    close(id, protocol::Parting::removed);
    house_.log.erase(id, [this, done](auto) {
      asio::post(*contexts_.front(), [this, done] {
        // What is left is its name in the list, which may have to wait for room on the disk.
        directory_.forget([done](bool) { done(true); });
      });
    });
  });
}

void Rooms::close(const std::string& id, protocol::Parting why) {
  const auto open = open_.find(id);
  if (open == open_.end()) return;
  asio::post(open->second->context(), [room = open->second, why] { room->close(why, std::nullopt); });
  open_.erase(open);
}

std::string Rooms::fresh_code() const {
  for (;;)
    if (std::string code = support::random_code(); !directory_.find(code)) return code;
}

void Rooms::close() {
  count_timer_.cancel();
  for (const auto& [id, room] : open_)
    asio::post(room->context(), [room = room] { room->close(protocol::Parting::restarting, 1000); });
}

void Rooms::each_open(const std::function<void(const std::shared_ptr<Room>&)>& visit) const {
  for (const auto& [id, room] : open_) visit(room);
}

}  // namespace aantafel::live
