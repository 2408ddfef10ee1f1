// SPDX-License-Identifier: EUPL-1.2
#include "server/app.hpp"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/signal_set.hpp>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

#include "server/activities/registry.hpp"
#include "server/live/rehearsal.hpp"
#include "server/net/listener.hpp"
#include "server/net/qr.hpp"
#include "server/startup.hpp"

namespace aantafel {
namespace {

namespace asio = boost::asio;

std::uint64_t now_ms() {
  const auto since = std::chrono::system_clock::now().time_since_epoch();
  return static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
}

/// A handler that breaks costs itself, not the workshops of everybody else.
template <class Broken>
void run(asio::io_context& context, Broken broken) {
  for (;;) try {
      context.run();
      return;
    } catch (const std::exception& what) {
      broken(what.what());
    }
}

void report(const std::string& what) {
  spdlog::critical("a promise was broken: {}", what);
}

/// All of a running server. Everything but the log's own thread and the further contexts is on the thread
/// that calls run(). The contexts come to an end by themselves once the listener, the rooms and the
/// connections have.
class App {
 public:
  explicit App(const Config& config);
  int run();

 private:
  using Guard = asio::executor_work_guard<net::Executor>;

  std::vector<asio::io_context*> contexts();
  void loaded();
  void announce(const protocol::WorkshopListed& workshop);
  void rehearse();
  void stop();
  void fail(const std::string& why);

  const Config& config_;
  const live::Clock now_ = now_ms;
  session::Kinds kinds_ = activities::make_kinds();
  std::vector<std::unique_ptr<asio::io_context>> contexts_;
  std::vector<Guard> guards_;
  storage::LogWriter log_;
  live::Rooms rooms_;
  live::Replays replays_;
  net::Site site_;
  std::shared_ptr<net::Listener> listener_;
  asio::signal_set signals_;
  protocol::DemoDay demo_day_;
  bool stopping_ = false;
  int exit_ = 0;
};

/// In seconds; longer than a connection may take to close. Who is still at it then ends with 3.
constexpr unsigned patience = 8;

std::vector<std::unique_ptr<asio::io_context>> make_contexts(unsigned threads) {
  std::vector<std::unique_ptr<asio::io_context>> contexts;
  // 1: no context is ever run by two threads.
  for (unsigned i = 0; i < threads; ++i) contexts.push_back(std::make_unique<asio::io_context>(1));
  return contexts;
}

App::App(const Config& config)
    : config_(config),
      contexts_(make_contexts(config.threads)),
      log_(open_log(config),
           [this](const auto& error) {
             asio::post(*contexts_.front(),
                        [this, error] { fail("the log cannot be trusted any more: " + error.message); });
           }),
      rooms_(contexts(), log_, kinds_, now_ms, report),
      replays_(log_, kinds_),
      site_{rooms_, replays_, kinds_, now_ms, net::Credentials(token_of(config)), config.address},
      signals_(*contexts_.front(), SIGTERM, SIGINT) {
  site_.templates = read_templates(config.templates, kinds_);
  site_.files = net::StaticFiles(config.web);
  if (config.demo) demo_day_ = read_demo_day(config.demo_day);
  if (!config.proxy.empty()) site_.proxy = asio::ip::make_address(config.proxy);
  site_.security_contact = config.security_contact;
  site_.announce = [this](const protocol::WorkshopListed& workshop) { announce(workshop); };
  for (auto& context : contexts_) {
    site_.watches.push_back(std::make_shared<net::Watch>(*context));
    guards_.emplace_back(context->get_executor());
  }
  auto endpoint = endpoint_of(config.listen);
  try {
    listener_ = std::make_shared<net::Listener>(*contexts_.front(), site_, endpoint);
  } catch (const boost::system::system_error& error) {
    throw std::runtime_error("cannot listen on " + config.listen + ": " + error.code().message());
  }
  endpoint.port(listener_->port());
  if (site_.address.empty()) site_.address = address_of(endpoint);
}

std::vector<asio::io_context*> App::contexts() {
  std::vector<asio::io_context*> all;
  for (auto& context : contexts_) all.push_back(context.get());
  return all;
}

int App::run() {
  for (std::size_t i = 0; i < contexts_.size(); ++i)
    asio::post(*contexts_[i], [watch = site_.watches[i]] { watch->start(); });
  signals_.async_wait([this](auto error, int) {
    if (!error) stop();
  });
  rooms_.load([this] { loaded(); });
  std::vector<std::thread> threads;
  for (std::size_t i = 1; i < contexts_.size(); ++i)
    threads.emplace_back([context = contexts_[i].get()] { aantafel::run(*context, report); });
  // What goes wrong before there is anything to serve is a reason not to.
  aantafel::run(*contexts_.front(),
                [this](const std::string& what) { site_.ready ? report(what) : fail(what); });
  for (auto& thread : threads) thread.join();
  log_.stop();
  return exit_;
}

void App::loaded() {
  listener_->start();
  spdlog::info("listening on {}", config_.listen);
  std::printf("\nAan Tafel\n\n  Facilitator  %s\n", net::sign_in_link(site_).c_str());
  if (config_.demo) rehearse();
  site_.rehearsals.resume();
  site_.ready = true;
  if (config_.demo) return;
  const auto workshops = rooms_.list();
  const auto latest = std::max_element(workshops.begin(), workshops.end(),
                                       [](const auto& a, const auto& b) { return a.created < b.created; });
  if (latest != workshops.end()) announce(*latest);
  std::printf("\n");
  std::fflush(stdout);
}

void App::announce(const protocol::WorkshopListed& workshop) {
  const std::string join = net::join_link(site_, workshop.code);
  std::printf("\n  %s\n\n  Phone        %s\n  Screen       %s\n  Facilitator  %s\n\n%s\n",
              workshop.title.c_str(), join.c_str(), net::screen_link(site_, workshop.id).c_str(),
              net::facilitator_link(site_, workshop.id).c_str(), net::qr_terminal(join).c_str());
  std::fflush(stdout);
}

void App::rehearse() {
  const auto made_from = std::find_if(site_.templates.begin(), site_.templates.end(),
                                      [&](const auto& one) { return one.key == demo_day_.template_; });
  if (made_from == site_.templates.end())
    throw std::runtime_error("the demo's template " + demo_day_.template_ + " is not there");
  rooms_.create(made_from->definition, [this](auto made) {
    if (!made) return fail(made.error().message);
    announce(*made);
    rooms_.room(made->id, [this](const std::shared_ptr<live::Room>& room) {
      if (!room) return;
      auto rehearsal = std::make_shared<live::Rehearsal>(room, demo_day_, now_);
      asio::post(room->context(), [rehearsal] { rehearsal->start(); });
    });
  });
}

void App::stop() {
  if (std::exchange(stopping_, true)) return;
  // A second signal ends the process at once; nobody waits for the first any more.
  signals_.cancel();
  signals_.clear();
  spdlog::info("stopping");
  site_.ready = false;
  listener_->close();
  site_.rehearsals.stop();
  rooms_.close();
  for (std::size_t i = 0; i < contexts_.size(); ++i)
    asio::post(*contexts_[i], [watch = site_.watches[i]] { watch->stop(); });
  guards_.clear();
  // Every wait that is left has a deadline of its own; should one be missing, what was acknowledged is on
  // disk anyway.
  std::signal(SIGALRM, [](int) { _exit(3); });
  alarm(patience);
}

void App::fail(const std::string& why) {
  spdlog::critical("the server stops: {}", why);
  exit_ = 1;
  stop();
}

}  // namespace

int serve(const Config& config) {
  spdlog::set_default_logger(spdlog::stderr_color_mt("aantafel"));
  raise_descriptor_limit();
  App app(config);
  return app.run();
}

}  // namespace aantafel
