// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <optional>
#include <string>
#include <vector>

#include "protocol/editable_json.hpp"
#include "server/activities/registry.hpp"
#include "server/live/rooms.hpp"
#include "tests/storage/stubborn_log.hpp"

namespace aantafel::live {

/// Steering, as most tests begin.
inline const std::string open_a1 = R"({"do":"open","activity":"a1","round":1})";

/// A vote on `one_question`.
inline std::string ballot(std::uint32_t n, int option) {
  return R"({"type":"put","n":)" + std::to_string(n) + R"(,"activity":"a1","payload":{"options":[)" +
         std::to_string(option) + "]}}";
}

/// A connection that writes down what it is sent.
class PaperPeer : public Peer {
 public:
  void send(const Block& block, Topic) override {
    // Past the frame's header: two bytes, or four or ten with a longer size.
    const auto size = static_cast<unsigned char>((*block)[1]);
    messages.push_back(protocol::Json::parse(block->substr(size < 126 ? 2 : size == 126 ? 4 : 10)));
  }
  void dismiss(protocol::Parting why, std::optional<std::uint32_t>) override { dismissed = why; }

  [[nodiscard]] const protocol::Json* last(const std::string& type) const {
    for (auto at = messages.rbegin(); at != messages.rend(); ++at)
      if ((*at)["type"] == type) return &*at;
    return nullptr;
  }

  std::vector<protocol::Json> messages;
  std::optional<protocol::Parting> dismissed;
};

/// A server without a network: rooms on one context, time that the test owns.
struct Desk {
  Desk() {
    writer = std::make_unique<storage::LogWriter>(storage::test::StubbornLog::make(log),
                                                  [](const storage::StorageError&) {});
    reopen();
  }
  ~Desk() {
    log->let_go();
    writer->stop();
  }

  /// As after a restart: everything in memory is gone, the log is not.
  void reopen() {
    // Nothing of it may come later: its house goes.
    if (room) room->close(protocol::Parting::restarting, 0);
    room.reset();
    if (rooms) {
      // Else a timer of before would still find its room.
      rooms->close();
      context.restart();
      context.poll();
    }
    rooms = std::make_unique<Rooms>(
        std::vector{&context}, *writer, kinds, [this] { return now; },
        [this](const std::string& what) { broken.push_back(what); });
    wait([this](auto done) { rooms->load(done); });
  }

  template <class Start>
  void wait(Start start) {
    bool finished = false;
    start([&finished] { finished = true; });
    run_until([&finished] { return finished; });
  }

  template <class Condition>
  void run_until(Condition condition) {
    const auto give_up = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (!condition()) {
      context.restart();
      context.run_for(std::chrono::milliseconds(1));
      if (std::chrono::steady_clock::now() > give_up)
        throw std::runtime_error("what was waited for did not come");
    }
  }

  void create(protocol::WorkshopDefinition definition) {
    rooms->create(std::move(definition), [this](auto created) { id = created.value().id; });
    run_until([this] { return !id.empty(); });
    open();
  }

  void open() {
    rooms->room(id, [this](std::shared_ptr<Room> found) { room = std::move(found); });
    run_until([this] { return room != nullptr; });
  }

  std::shared_ptr<PaperPeer> enter(protocol::Role role, const std::string& client,
                                   const std::string& device = "") {
    auto peer = std::make_shared<PaperPeer>();
    room->enter(peer, {role, client, 0}, {device.empty() ? client : device, std::nullopt});
    run_until([&] { return !peer->messages.empty() || peer->dismissed; });
    return peer;
  }

  /// Asks, and lets the room hand it to the log.
  void say(const std::shared_ptr<PaperPeer>& peer, std::uint32_t n, const std::string& message) {
    auto parsed = protocol::parse<protocol::ClientMessage>(message);
    if (!parsed) throw std::runtime_error(parsed.error().path + " " + parsed.error().message);
    std::visit(
        [&](auto& one) {
          if constexpr (std::is_constructible_v<session::Command, decltype(one)>) room->ask(peer, n, one);
        },
        *parsed);
    context.restart();
    context.poll();
  }

  /// Asks and waits for the answer: an ack or a refusal with this number.
  protocol::Json ask(const std::shared_ptr<PaperPeer>& peer, std::uint32_t n, const std::string& message) {
    const std::size_t before = peer->messages.size();
    say(peer, n, message);
    const protocol::Json* found = nullptr;
    run_until([&] {
      for (std::size_t i = before; i < peer->messages.size() && !found; ++i)
        if (peer->messages[i].value("n", 0u) == n) found = &peer->messages[i];
      return found != nullptr;
    });
    return *found;
  }

  protocol::Json steer(const std::string& command) {
    if (!facilitator) facilitator = enter(protocol::Role::facilitator, "facilitator");
    const std::uint32_t n = ++steered;
    return ask(facilitator, n,
               R"({"type":"steer","n":)" + std::to_string(n) + R"(,"command":)" + command + "}");
  }

  /// Until the facilitator is told so. Rooms look for room by the clock of the machine.
  void until_told_full(bool full) {
    run_until([&] {
      now += 100;
      const auto* told = facilitator->last("workshop");
      return told && told->at("workshop").contains("storage_full") == full;
    });
  }

  std::uint64_t now = 1'700'000'000'000;
  boost::asio::io_context context;
  session::Kinds kinds = activities::make_kinds();
  storage::test::StubbornLog* log = nullptr;
  std::vector<std::string> broken;
  std::unique_ptr<storage::LogWriter> writer;
  std::unique_ptr<Rooms> rooms;
  std::shared_ptr<Room> room;
  std::shared_ptr<PaperPeer> facilitator;
  std::uint32_t steered = 0;
  std::string id;
};

/// A workshop with one question of two options and two domains.
inline protocol::WorkshopDefinition one_question() {
  return protocol::parse<protocol::WorkshopDefinition>(R"({
    "description":{"title":"Een dag","municipality":"Gouda","language":"nl","anonymous":true,"min_group":3},
    "domains":[{"id":"wonen","name":"Wonen","expected":2},{"id":"zorg","name":"Zorg","expected":2}],
    "activities":[{"id":"a1","kind":"choice","title":"Weten we genoeg?","instruction":"","minutes":5,"release":"after_closing",
      "settings":{"options":[{"key":0,"text":"Ja"},{"key":1,"text":"Nee"}],"max_picks":1,"correct":[],"split_by_domain":true}}]})")
      .value();
}

}  // namespace aantafel::live
