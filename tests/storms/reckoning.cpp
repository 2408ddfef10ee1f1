// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/reckoning.hpp"

#include "server/storage/chain.hpp"
#include "server/storage/sqlite_log.hpp"
#include "server/support/random.hpp"

namespace aantafel::storm {

using nlohmann::json;

Reckoning::Reckoning(const std::filesystem::path& data, const load::Workshop& workshop) {
  auto log = storage::SqliteLog::open(data);
  if (!log) throw BrokenPromise(log.error());
  if (const auto whole = storage::verify(**log, workshop.id); !whole)
    throw BrokenPromise("entry " + std::to_string(whole.error().seq) + ": " + whole.error().message);
  head_ = (*log)->head(workshop.id).value().value();
  const auto read = (*log)->read(workshop.id, {}, [&](storage::Entry&& entry) {
    if (entry.seq != counts_.size())
      throw BrokenPromise("the log has entry " + std::to_string(entry.seq) + " where " +
                          std::to_string(counts_.size()) + " should be");
    take(entry, workshop.activity);
  });
  if (!read) throw BrokenPromise(read.error().message);
}

void Reckoning::take(const storage::Entry& entry, const std::string& activity) {
  const json body = json::parse(entry.body);
  const json& event = body.at("event");
  const std::string type = event.at("type");
  Counts counts = counts_.back();
  Written written{entry.seq};
  if (type == "participant_joined" && event.at("device").is_string()) {
    participants_[event.at("device")] = event.at("participant");
  } else if (type == "contribution_put" && event.at("activity") == activity) {
    const std::string author = event.at("author");
    const auto option = event.at("payload").at("options").at(0).get<std::uint32_t>();
    if (const auto before = chosen_.find(author); before != chosen_.end()) --counts.at(before->second);
    ++counts.at(option);
    chosen_[author] = option;
    written.option = static_cast<int>(option);
    ++votes_;
  }
  counts_.push_back(counts);
  const auto op = body.find("op");
  if (op == body.end()) return;
  const auto [at, fresh] = written_.emplace(std::pair{op->at("client"), op->at("n")}, written);
  if (!fresh)
    throw BrokenPromise("operation " + op->at("n").dump() + " of one client is in the log at " +
                        std::to_string(at->second.seq) + " and again at " + std::to_string(entry.seq));
}

const Reckoning::Written* Reckoning::find(const std::string& client, std::uint32_t n) const {
  const auto found = written_.find({support::hash(client), n});
  return found == written_.end() ? nullptr : &found->second;
}

const std::string& Reckoning::participant(const std::string& device) const {
  return participants_.at(support::hash(device));
}

}  // namespace aantafel::storm
