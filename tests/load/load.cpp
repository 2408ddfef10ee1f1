// SPDX-License-Identifier: EUPL-1.2
// aantafel-load PROGRAM [--phones N] [--rate VOTES/S] [--seconds S] [--pin]: what it costs a server to serve
// a room.
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <stdexcept>

#include "tests/load/swarm.hpp"
#include "tests/load/workshop.hpp"

using namespace aantafel::load;
using std::chrono::duration;
using std::chrono::seconds;

namespace {

struct Options {
  std::string program;
  std::size_t phones = 1000;
  double rate = 1000;
  double seconds = 10;
};

Options options_of(int count, char** words) {
  if (count < 2)
    throw std::runtime_error("usage: aantafel-load PROGRAM [--phones N] [--rate VOTES/S] [--seconds S]");
  Options options{words[1]};
  for (int i = 2; i + 1 < count; i += 2) {
    if (!std::strcmp(words[i], "--phones"))
      options.phones = std::stoul(words[i + 1]);
    else if (!std::strcmp(words[i], "--rate"))
      options.rate = std::stod(words[i + 1]);
    else if (!std::strcmp(words[i], "--seconds"))
      options.seconds = std::min(std::stod(words[i + 1]), 600.0);
    else
      throw std::runtime_error(std::string("there is no option ") + words[i]);
  }
  return options;
}

double milliseconds(Time from, Time to) {
  return duration<double, std::milli>(to - from).count();
}

double percentile(std::vector<double> values, double part) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  return values[std::min(values.size() - 1,
                         static_cast<std::size_t>(part * static_cast<double>(values.size())))];
}

/// A vote on its way: when it left, and where in the log it landed.
struct Vote {
  Time sent;
  std::uint64_t seq = 0;
};

/// A room full of phones and one facilitator.
class Room {
 public:
  Room(ServerProcess& server, std::size_t phones)
      : server_(server), workshop_(make_workshop(server, "never")), votes_(phones), numbers_(phones) {
    facilitator_ = join(0, "facilitator", [this](std::string_view message) {
      if (is(message, "view")) shown_.emplace_back(number_in(message, "seq"), now());
    });
    const double before = server.cpu_seconds();
    const double memory = server.resident_bytes();
    const Time start = now();
    for (std::size_t i = 0; i < phones; ++i)
      phones_.push_back(join(i, "participant", [this, i](std::string_view message) { hear(i, message); }));
    wait([&] { return welcomed_ == phones + 1; }, "everybody to be welcomed");
    const double each = static_cast<double>(phones);
    std::printf("join: %zu phones in %.0f ms, %.1f us server CPU each, %.0f bytes of memory each\n", phones,
                milliseconds(start, now()), (server.cpu_seconds() - before) / each * 1e6,
                (server.resident_bytes() - memory) / each);
  }

  void burst() {
    const double before = server_.cpu_seconds();
    const Time start = now();
    for (std::size_t i = 0; i < phones_.size(); ++i) cast(i);
    wait([this] { return acknowledged_ == sent_; }, "the burst to be acknowledged");
    const double took = milliseconds(start, now());
    report("burst", took, server_.cpu_seconds() - before);
  }

  void pace(double rate, double for_seconds) {
    latencies_.clear();
    log_.clear();
    const std::uint64_t first = sent_;
    const double before = server_.cpu_seconds();
    const Time start = now();
    const auto due = [&] { return static_cast<std::uint64_t>(milliseconds(start, now()) / 1000 * rate); };
    wait(
        [&] {
          for (const auto want = std::min(due(), static_cast<std::uint64_t>(rate * for_seconds));
               sent_ - first < want;)
            cast((sent_ * 7919) % phones_.size());
          return milliseconds(start, now()) >= for_seconds * 1000 && acknowledged_ == sent_;
        },
        "the votes to be acknowledged");
    report("pace", milliseconds(start, now()), server_.cpu_seconds() - before);
    // A view is complete up to the seq it names.
    std::vector<double> seen;
    run_.run_until(now() + seconds(1), [] { return false; });
    for (const auto& vote : log_) {
      const auto at = std::find_if(shown_.begin(), shown_.end(),
                                   [&](const auto& view) { return view.first >= vote.seq; });
      if (at != shown_.end()) seen.push_back(std::max(0.0, milliseconds(vote.sent, at->second)));
    }
    std::printf("vote to facilitator: p50 %.1f ms, p99 %.1f ms, %zu of %zu seen\n", percentile(seen, 0.5),
                percentile(seen, 0.99), seen.size(), log_.size());
  }

  void deliveries(double for_seconds) {
    steer(server_, workshop_, {{"do", "release"}, {"activity", workshop_.activity}, {"released", true}});
    run_.run_until(now() + seconds(2), [] { return false; });
    const std::uint64_t first = views_;
    const double before = server_.cpu_seconds();
    const Time start = now();
    Time next = start;
    wait(
        [&] {
          if (now() >= next) {
            cast(sent_ % phones_.size());
            next = now() + std::chrono::milliseconds(250);
          }
          return milliseconds(start, now()) >= for_seconds * 1000;
        },
        "the deliveries");
    const double count = static_cast<double>(views_ - first);
    std::printf("delivery: %.0f views to phones, %.2f us server CPU each\n", count,
                (server_.cpu_seconds() - before) / count * 1e6);
  }

 private:
  std::unique_ptr<Phone> join(std::size_t i, const std::string& role,
                              std::function<void(std::string_view)> hear) {
    auto phone = std::make_unique<Phone>(
        server_.address(), source_address(i), "/api/v1/workshops/" + workshop_.code + "/live",
        role == "participant" ? "" : server_.token(), [this, hear](Phone&, std::string_view message) {
          if (is(message, "welcome"))
            ++welcomed_;
          else
            hear(message);
        });
    phone->send(hello(role, role + "-" + std::to_string(i)));
    run_.watch(*phone);
    return phone;
  }

  void cast(std::size_t i) {
    Phone& phone = *phones_[i];
    votes_[i].sent = now();
    // Each time another option, so that every vote changes the result.
    ++sent_;
    ++numbers_[i];
    phone.send(vote(workshop_, numbers_[i], static_cast<std::uint32_t>((i + numbers_[i]) % 4)));
    if (phone.wants_to_write()) run_.update(phone);
  }

  void hear(std::size_t i, std::string_view message) {
    if (is(message, "view")) ++views_;
    if (is(message, "refused")) throw std::runtime_error("a vote was refused: " + std::string(message));
    if (!is(message, "ack")) return;
    ++acknowledged_;
    votes_[i].seq = number_in(message, "seq");
    latencies_.push_back(milliseconds(votes_[i].sent, now()));
    log_.push_back(votes_[i]);
  }

  void report(const char* what, double took_ms, double cpu) {
    const double count = static_cast<double>(latencies_.size());
    std::printf(
        "%s: %.0f votes acknowledged in %.0f ms (%.0f a second), p50 %.2f ms, p99 %.2f ms, %.1f us server "
        "CPU a vote\n",
        what, count, took_ms, count / took_ms * 1000, percentile(latencies_, 0.5),
        percentile(latencies_, 0.99), cpu / count * 1e6);
  }

  void wait(const std::function<bool()>& done, const char* what) {
    if (!run_.run_until(now() + seconds(120), done))
      throw std::runtime_error(std::string("waited in vain for ") + what);
  }

  ServerProcess& server_;
  Workshop workshop_;
  Swarm run_;
  std::unique_ptr<Phone> facilitator_;
  std::vector<std::unique_ptr<Phone>> phones_;
  std::vector<Vote> votes_;
  std::vector<std::uint32_t> numbers_;
  std::vector<Vote> log_;
  std::vector<double> latencies_;
  std::vector<std::pair<std::uint64_t, Time>> shown_;
  std::size_t welcomed_ = 0;
  std::uint64_t sent_ = 0;
  std::uint64_t acknowledged_ = 0;
  std::uint64_t views_ = 0;
};

}  // namespace

int main(int count, char** words) try {
  const Options options = options_of(count, words);
  rlimit files{};
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);
  const std::string data =
      (std::filesystem::temp_directory_path() / ("aantafel-load-" + std::to_string(getpid()))).string();
  {
    ServerProcess server(options.program, data);
    server.start();
    Room room(server, options.phones);
    room.burst();
    room.pace(options.rate, options.seconds);
    room.deliveries(options.seconds);
  }
  std::filesystem::remove_all(data);
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "aantafel-load: %s\n", error.what());
  return 1;
}
