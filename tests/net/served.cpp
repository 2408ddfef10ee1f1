// SPDX-License-Identifier: EUPL-1.2
#include "tests/net/served.hpp"

#include <atomic>
#include <boost/asio/executor_work_guard.hpp>
#include <future>
#include <thread>

#include "server/activities/registry.hpp"
#include "server/net/listener.hpp"
#include "server/storage/memory_log.hpp"
#include "server/storage/sqlite_log.hpp"

namespace aantafel::net::test {
namespace {

std::unique_ptr<storage::EventLog> open_log(const Served::Setup& setup) {
  if (setup.log) return setup.log();
  if (setup.data.empty()) return std::make_unique<storage::MemoryLog>();
  auto log = storage::SqliteLog::open(setup.data);
  if (!log) throw std::runtime_error(log.error());
  return std::move(*log);
}

std::vector<std::unique_ptr<asio::io_context>> make_contexts(unsigned threads) {
  std::vector<std::unique_ptr<asio::io_context>> contexts;
  for (unsigned i = 0; i < threads; ++i) contexts.push_back(std::make_unique<asio::io_context>(1));
  return contexts;
}

std::vector<asio::io_context*> all_of(const std::vector<std::unique_ptr<asio::io_context>>& contexts) {
  std::vector<asio::io_context*> all;
  for (const auto& one : contexts) all.push_back(one.get());
  return all;
}

}  // namespace

class Served::House {
 public:
  explicit House(const Setup& setup)
      : contexts_(make_contexts(setup.threads)),
        log_(open_log(setup), [](const storage::StorageError&) {}),
        rooms_(
            all_of(contexts_), log_, kinds_, [this] { return now(); }, [](const std::string&) {}),
        replays_(log_, kinds_),
        site_{rooms_, replays_, kinds_, [this] { return now(); }, Credentials(setup.token), setup.address} {
    if (!setup.pages.empty()) site_.files = StaticFiles(setup.pages);
    site_.security_contact = setup.security_contact;
    site_.announce = [](const protocol::WorkshopListed&) {};
    for (auto& context : contexts_) {
      site_.watches.push_back(std::make_shared<Watch>(*context));
      asio::post(*context, [watch = site_.watches.back()] { watch->start(); });
      guards_.emplace_back(context->get_executor());
    }
    listener_ = std::make_shared<Listener>(*contexts_.front(), site_,
                                           asio::ip::tcp::endpoint(asio::ip::address_v4::loopback(), 0));
    port = listener_->port();
    std::promise<void> loaded;
    rooms_.load([&] {
      site_.rehearsals.resume();
      site_.ready = true;
      listener_->start();
      loaded.set_value();
    });
    for (auto& context : contexts_) threads_.emplace_back([one = context.get()] { one->run(); });
    loaded.get_future().wait();
  }

  ~House() {
    begin_to_stop();
    for (std::size_t i = 0; i < contexts_.size(); ++i) {
      // Not to wait for the next second of a watch, which ends by itself then.
      while (!contexts_[i]->stopped()) {
        asio::post(*contexts_[i], [watch = site_.watches[i]] { watch->stop(); });
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
      }
      threads_[i].join();
    }
    log_.stop();
  }

  void begin_to_stop() {
    if (std::exchange(stopping_, true)) return;
    inside([](House& house) {
      house.site_.ready = false;
      house.listener_->close();
      house.site_.rehearsals.stop();
      house.rooms_.close();
    });
    for (std::size_t i = 0; i < contexts_.size(); ++i)
      asio::post(*contexts_[i], [watch = site_.watches[i]] { watch->stop(); });
    guards_.clear();
  }

  void inside(const std::function<void(House&)>& run) {
    std::promise<void> done;
    asio::post(*contexts_.front(), [&] {
      run(*this);
      done.set_value();
    });
    done.get_future().wait();
  }

  Site& site() { return site_; }
  void pass(std::uint64_t milliseconds) { passed_ += milliseconds; }

  std::uint16_t port = 0;

 private:
  std::uint64_t now() const {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(since).count()) +
           passed_;
  }

  std::atomic<std::uint64_t> passed_ = 0;
  session::Kinds kinds_ = activities::make_kinds();
  std::vector<std::unique_ptr<asio::io_context>> contexts_;
  std::vector<asio::executor_work_guard<Executor>> guards_;
  storage::LogWriter log_;
  live::Rooms rooms_;
  live::Replays replays_;
  Site site_;
  std::shared_ptr<Listener> listener_;
  std::vector<std::thread> threads_;
  bool stopping_ = false;
};

Served::Served() : Served(Setup()) {}
Served::Served(Setup setup) : setup_(std::move(setup)), house_(std::make_unique<House>(setup_)) {}
Served::~Served() = default;

void Served::begin_to_stop() {
  house_->begin_to_stop();
}

void Served::restart() {
  house_.reset();
  house_ = std::make_unique<House>(setup_);
}

void Served::pass(std::uint64_t milliseconds) {
  house_->pass(milliseconds);
}

void Served::inside(const std::function<void(Site&)>& run) {
  house_->inside([&run](House& house) { run(house.site()); });
}

std::uint16_t Served::port() const {
  return house_->port;
}

}  // namespace aantafel::net::test
