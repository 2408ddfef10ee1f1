// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/house.hpp"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <optional>

#include "server/activities/registry.hpp"
#include "server/net/http_connection.hpp"
#include "server/storage/memory_log.hpp"
#include "tests/fuzz/targets.hpp"
#include "tests/results/lived_workshop.hpp"

namespace aantafel::fuzz {
namespace {

const net::Credentials& credentials() {
  static const net::Credentials made(House::token);
  return made;
}

/// The client's end of a connection.
class Client {
 public:
  explicit Client(int descriptor) : descriptor_(descriptor) {}
  Client(const Client&) = delete;
  ~Client() { ::close(descriptor_); }

  void send(std::string_view bytes) {
    // Whoever has hung up hears no more.
    while (!bytes.empty()) {
      const ssize_t sent = ::send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
      if (sent <= 0) return;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
  }
  void finish() { ::shutdown(descriptor_, SHUT_WR); }
  /// Takes in what was said; false once the server has hung up.
  bool listen() {
    std::array<char, 65536> bytes;
    for (;;) {
      const ssize_t got = ::recv(descriptor_, bytes.data(), bytes.size(), MSG_DONTWAIT);
      if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return true;
      if (got <= 0) return false;
      heard.append(bytes.data(), static_cast<std::size_t>(got));
    }
  }

  std::string heard;

 private:
  int descriptor_;
};

/// One question to everybody.
const protocol::WorkshopDefinition& small_workshop() {
  static const auto made = [] {
    auto definition = tests::definition(true);
    definition.activities.resize(1);
    return definition;
  }();
  return made;
}

const net::StaticFiles& pages() {
  static const net::StaticFiles read(AANTAFEL_SOURCE "/tests/net/pages");
  return read;
}

}  // namespace

House::House()
    : log_(std::make_unique<storage::MemoryLog>(), [](const storage::StorageError&) {},
           {.max_gather = std::chrono::microseconds(0)}),
      rooms_(
          {&context_}, log_, tests::kinds(), [this] { return now_; },
          [](const std::string& what) { throw Broken(what); }),
      replays_(log_, tests::kinds()),
      site_{
          rooms_, replays_, tests::kinds(), [this] { return now_; }, credentials(), "https://aantafel.test"} {
  site_.files = pages();
  site_.announce = [](const protocol::WorkshopListed&) {};
  site_.watches.push_back(std::make_shared<net::Watch>(context_));
  site_.watches.back()->poller().start();
  bool made = false;
  rooms_.load([&] {
    protocol::WorkshopCreated created{workshop, code, small_workshop()};
    protocol::ActivityOpened opened{"poll", 1};
    rooms_.create(workshop, code, {{std::move(created), std::nullopt}, {std::move(opened), std::nullopt}},
                  [&made](const auto& result) { made = result.ok(); });
  });
  run_until([&made] { return made; });
  site_.ready = true;
}

House::~House() {
  const auto poll = [this] {
    context_.restart();
    while (context_.poll() > 0) continue;
  };
  // What was said last is on its way; a room and who is in it hold each other until the last has left; and a
  // connection that said its last word ends when it sees that the client is gone.
  poll();
  // Nobody goes home by themselves from a rehearsal.
  site_.rehearsals.stop();
  poll();
  rooms_.each_open([this](const std::shared_ptr<live::Room>& room) {
    settle(*room);
    run_until([&room] { return room->peers() == 0; });
  });
  poll();
  site_.watches.back()->poller().stop();
  poll();
  log_.stop();
}

std::string House::facilitator() {
  return credentials().facilitator_capability(workshop);
}

std::string House::screen() {
  return credentials().screen_capability(workshop);
}

template <class Done>
void House::run_until(Done done) {
  while (!done()) {
    context_.restart();
    expect(context_.run_one_for(std::chrono::seconds(10)) > 0, "the server waits, and nobody knows for what");
  }
}

std::string House::exchange(std::string_view bytes, std::size_t piece) {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0) throw std::runtime_error("no socket pair");
  Client client(ends[0]);
  net::Socket socket(context_.get_executor());
  socket.assign(boost::asio::ip::tcp::v4(), ends[1]);
  std::make_shared<net::HttpConnection>(site_, std::move(socket))->start();
  while (!bytes.empty()) {
    const std::size_t size = piece == 0 ? bytes.size() : std::min(piece, bytes.size());
    client.send(bytes.substr(0, size));
    bytes.remove_prefix(size);
    context_.restart();
    while (context_.poll() > 0) continue;
    if (!client.listen()) return std::move(client.heard);
    now_ += 20;
  }
  client.finish();
  run_until([&client] { return !client.listen(); });
  return std::move(client.heard);
}

std::uint64_t House::seq() {
  std::optional<std::shared_ptr<live::Room>> found;
  rooms_.room(workshop, [&found](std::shared_ptr<live::Room> room) { found = std::move(room); });
  run_until([&found] { return found.has_value(); });
  expect(*found != nullptr, "the workshop is still there");
  settle(**found);
  return (*found)->head().seq;
}

void House::settle(live::Room& room) {
  bool settled = false;
  room.when_settled([&settled] { settled = true; });
  run_until([&settled] { return settled; });
}

}  // namespace aantafel::fuzz
