// SPDX-License-Identifier: EUPL-1.2
#include "tests/simulation/server.hpp"

#include <future>
#include <stdexcept>

#include "tests/results/lived_workshop.hpp"
#include "tests/simulation/clock.hpp"

namespace aantafel::simulation {

Server::Server(protocol::WorkshopDefinition definition) {
  begin_time();
  auto log = std::make_unique<GatedLog>();
  log_ = log.get();
  storage::LogWriter::Options options;
  options.max_gather = options.min_gather = std::chrono::microseconds(0);
  writer_ = std::make_unique<storage::LogWriter>(
      std::move(log), [](const storage::StorageError&) {}, options);
  log_->close();
  restart();
  finish([this, &definition](auto done) {
    protocol::WorkshopCreated created{workshop, "12345678", std::move(definition)};
    rooms_->create(workshop, "12345678", {{std::move(created), std::nullopt}},
                   [done](const auto&) { done(); });
  });
}

Server::~Server() {
  log_->open(false);
  writer_->stop();
}

void Server::restart() {
  slow = full = false;
  if (context_) work();
  rooms_.reset();
  context_ = std::make_unique<boost::asio::io_context>(1);
  rooms_ = std::make_unique<live::Rooms>(
      std::vector{context_.get()}, *writer_, tests::kinds(), [this] { return wall_ms; },
      [this](const std::string& what) { broken.push_back(what); });
  finish([this](auto done) { rooms_->load(done); });
}

std::shared_ptr<live::Room> Server::room() {
  std::shared_ptr<live::Room> found;
  rooms_->room(workshop, [&found](std::shared_ptr<live::Room> room) { found = std::move(room); });
  // Asked only when there is nothing to wait for; a slow log answers later, to nobody.
  if (!found)
    finish([&](auto done) {
      rooms_->room(workshop, [&found, done](std::shared_ptr<live::Room> room) {
        found = std::move(room);
        done();
      });
    });
  return found;
}

template <class Start>
void Server::finish(Start start) {
  const bool was_slow = std::exchange(slow, false), was_full = std::exchange(full, false);
  auto done = std::make_shared<bool>(false);
  start([done] { *done = true; });
  work();
  if (!*done) throw std::logic_error("the server waits for what does not come");
  slow = was_slow;
  full = was_full;
}

void Server::turn() {
  context_->restart();
  while (context_->poll() > 0) context_->restart();
}

void Server::work() {
  for (;;) {
    turn();
    if (slow) return;
    let_log_work();
    context_->restart();
    if (context_->poll() == 0) return;
  }
}

void Server::let_log_work() {
  std::promise<void> carried_out;
  log_->open(full);
  writer_->list([&carried_out](const auto&) { carried_out.set_value(); });
  carried_out.get_future().wait();
  log_->close();
}

void Server::pass(std::chrono::milliseconds time) {
  wall_ms += static_cast<std::uint64_t>(time.count());
  simulation::pass(time);
}

std::vector<storage::Entry> Server::entries() {
  std::promise<std::vector<storage::Entry>> read;
  log_->open(false);
  writer_->read(workshop, {},
                [&read](auto contents) { read.set_value(std::move(contents.value().entries)); });
  auto entries = read.get_future().get();
  log_->close();
  return entries;
}

}  // namespace aantafel::simulation
