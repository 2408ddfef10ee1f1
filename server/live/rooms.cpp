// SPDX-License-Identifier: EUPL-1.2
#include "server/live/rooms.hpp"

#include <boost/asio/post.hpp>

#include "server/support/random.hpp"

namespace aantafel::live {

namespace asio = boost::asio;
using session::Reason;
using session::Refusal;

Rooms::Rooms(std::vector<asio::io_context*> contexts, storage::LogWriter& log, const session::Kinds& kinds,
             Clock now, std::function<void(const std::string&)> broken)
    : contexts_(std::move(contexts)),
      house_{log, kinds, std::move(now), {}, std::move(broken), {}},
      directory_(*contexts_.front(), log, house_.now) {
  house_.described = [this](const std::string& id, const protocol::WorkshopDescription& description) {
    asio::post(*contexts_.front(), [this, id, description] {
      const auto* listed = directory_.find(id);
      if (!listed) return;
      protocol::WorkshopListed now_called = *listed;
      now_called.title = description.title;
      now_called.municipality = description.municipality;
      now_called.language = description.language;
      directory_.put(std::move(now_called), [](bool) {});
    });
  };
  house_.fallen = [this](const std::string& id) {
    asio::post(*contexts_.front(), [this, id] { open_.erase(id); });
  };
}

void Rooms::load(std::function<void()> done) {
  directory_.load(std::move(done));
}

std::vector<protocol::WorkshopListed> Rooms::list() const {
  return directory_.all();
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
      const bool open = there && directory_.find(id);
      if (open) open_[id] = room;
      auto all = std::move(opening_[id]);
      opening_.erase(id);
      for (auto& one : all) one(open ? room : nullptr);
    });
  });
}

void Rooms::create(protocol::WorkshopDefinition definition, Created created) {
  protocol::WorkshopCreated event{support::random_id(), fresh_code(), std::move(definition)};
  const std::string id = event.id;
  const std::string code = event.code;
  create(id, code, {protocol::LogEntry{std::move(event), std::nullopt}}, std::move(created));
}

void Rooms::create(const std::string& id, const std::string& code, std::vector<protocol::LogEntry> entries,
                   Created created) {
  const std::uint64_t now = house_.now();
  const auto& description = std::get<protocol::WorkshopCreated>(entries.front().event).definition.description;
  protocol::WorkshopListed listed{id, code, description.title, description.municipality, description.language,
                                  now};
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

void Rooms::erase(const std::string& id, std::function<void(bool)> done) {
  directory_.remove(id, [this, id, done = std::move(done)](bool written) {
    if (!written) return done(false);
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
  for (const auto& [id, room] : open_)
    asio::post(room->context(), [room = room] { room->close(protocol::Parting::restarting, 1000); });
}

void Rooms::each_open(const std::function<void(const std::shared_ptr<Room>&)>& visit) const {
  for (const auto& [id, room] : open_) visit(room);
}

}  // namespace aantafel::live
