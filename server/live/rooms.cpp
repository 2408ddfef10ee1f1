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
    : contexts_(std::move(contexts)), house_{log, kinds, std::move(now), {}, std::move(broken), {}} {
  house_.described = [this](const std::string& id, const protocol::WorkshopDescription& description) {
    asio::post(*contexts_.front(), [this, id, description] {
      const auto found = listed_.find(id);
      if (found == listed_.end()) return;
      protocol::WorkshopListed now_called = found->second;
      now_called.title = description.title;
      now_called.municipality = description.municipality;
      now_called.language = description.language;
      write(std::move(now_called), [](bool) {});
    });
  };
  house_.fallen = [this](const std::string& id) {
    asio::post(*contexts_.front(), [this, id] { open_.erase(id); });
  };
}

void Rooms::load(std::function<void()> done) {
  house_.log.read(storage::directory_log, 1, [this, done = std::move(done)](auto contents) {
    asio::post(*contexts_.front(), [this, done, contents = std::move(contents)] {
      if (!contents)
        throw std::runtime_error("the list of workshops cannot be read: " + contents.error().message);
      for (const auto& entry : contents->entries) {
        auto event = protocol::parse<protocol::DirectoryEvent>(entry.body);
        if (!event)
          throw std::runtime_error("entry " + std::to_string(entry.seq) +
                                   " of the list of workshops cannot be read");
        apply(*event);
        seq_ = entry.seq;
      }
      done();
    });
  });
}

std::vector<protocol::WorkshopListed> Rooms::list() const {
  std::vector<protocol::WorkshopListed> all;
  for (const auto& [id, listed] : listed_) all.push_back(listed);
  return all;
}

const protocol::WorkshopListed* Rooms::find(const std::string& code_or_id) const {
  const auto by_code = codes_.find(code_or_id);
  const auto found = listed_.find(by_code == codes_.end() ? code_or_id : by_code->second);
  return found == listed_.end() ? nullptr : &found->second;
}

void Rooms::room(const std::string& id, Found found) {
  if (const auto open = open_.find(id); open != open_.end()) return found(open->second);
  if (!listed_.contains(id)) return found(nullptr);
  auto& waiting = opening_[id];
  waiting.push_back(std::move(found));
  if (waiting.size() > 1) return;
  auto& context = *contexts_[std::hash<std::string>{}(id) % contexts_.size()];
  auto room = std::make_shared<Room>(context, house_, id);
  room->open([this, id, room](bool there) {
    asio::post(*contexts_.front(), [this, id, room, there] {
      if (there) open_[id] = room;
      auto all = std::move(opening_[id]);
      opening_.erase(id);
      for (auto& one : all) one(there ? room : nullptr);
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
      write(listed, [listed, created](bool written) {
        if (written)
          created(listed);
        else
          created(Refusal{Reason::storage_full, "the list of workshops could not be written", "", true});
      });
    });
  });
}

void Rooms::erase(const std::string& id, std::function<void()> done) {
  if (const auto open = open_.find(id); open != open_.end()) {
    asio::post(open->second->context(),
               [room = open->second] { room->close(protocol::Parting::removed, std::nullopt); });
    open_.erase(open);
  }
  write(protocol::WorkshopUnlisted{id}, [this, id, done = std::move(done)](bool) {
    house_.log.erase(id, [this, done](auto) { asio::post(*contexts_.front(), done); });
  });
}

std::string Rooms::fresh_code() const {
  for (;;)
    if (std::string code = support::random_code(); !codes_.contains(code)) return code;
}

void Rooms::close() {
  for (const auto& [id, room] : open_)
    asio::post(room->context(), [room = room] { room->close(protocol::Parting::restarting, 1000); });
}

void Rooms::each_open(const std::function<void(const std::shared_ptr<Room>&)>& visit) const {
  for (const auto& [id, room] : open_) visit(room);
}

void Rooms::write(protocol::DirectoryEvent event, std::function<void(bool)> done) {
  queue_.push_back({std::move(event), std::move(done)});
  if (!std::exchange(writing_, true)) write_next();
}

void Rooms::write_next() {
  storage::Append append{
      storage::directory_log,
      seq_,
      {{static_cast<std::int64_t>(house_.now()), protocol::to_text(queue_.front().event)}}};
  house_.log.append(std::move(append), [this](auto outcome) {
    asio::post(*contexts_.front(), [this, outcome = std::move(outcome)] {
      const bool written = outcome && outcome->verdict == storage::AppendOutcome::Verdict::committed;
      Waiting first = std::move(queue_.front());
      queue_.pop_front();
      if (written) {
        seq_ = outcome->head.seq;
        apply(first.event);
      }
      writing_ = !queue_.empty();
      if (writing_) write_next();
      first.done(written);
    });
  });
}

void Rooms::apply(const protocol::DirectoryEvent& event) {
  if (const auto* listed = std::get_if<protocol::WorkshopListed>(&event)) {
    listed_[listed->id] = *listed;
    codes_[listed->code] = listed->id;
    return;
  }
  const auto found = listed_.find(std::get<protocol::WorkshopUnlisted>(event).id);
  if (found == listed_.end()) return;
  codes_.erase(found->second.code);
  listed_.erase(found);
}

}  // namespace aantafel::live
