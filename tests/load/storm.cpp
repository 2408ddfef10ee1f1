// SPDX-License-Identifier: EUPL-1.2
// aantafel-storm kill PROGRAM [--count N] [--phones N] [--seed S]: kills the server while phones vote, starts
// it again on the same database, and judges: everything acknowledged is there [L1], every phone counts once
// [V1], and what was not acknowledged is sent again and counted once [R1].
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <filesystem>
#include <map>
#include <random>
#include <stdexcept>

#include "tests/load/swarm.hpp"
#include "tests/load/workshop.hpp"

using namespace aantafel::load;
using nlohmann::json;

namespace {

struct Options {
  std::string program;
  std::size_t count = 1000;
  std::size_t phones = 200;
  unsigned seed = std::random_device{}();
};

/// What one phone knows of its own votes: the journal that the judge believes.
struct Journal {
  std::uint32_t sent_n = 0;
  std::uint32_t sent_option = 0;
  std::uint32_t acked_n = 0;
  std::uint32_t acked_option = 0;
  bool welcomed = false;
  unsigned left = 0;
};

/// One participant may do so many operations at once; a phone that votes faster would be refused.
constexpr unsigned votes_a_connection = 18;

class Storm {
 public:
  Storm(const Options& options, std::string data)
      : options_(options),
        server_(options.program, std::move(data)),
        journals_(options.phones),
        random_(options.seed) {
    server_.start();
    workshop_ = make_workshop(server_, "never");
  }

  void run() {
    for (std::size_t round = 0; round < options_.count; ++round) {
      come_back();
      const auto until = now() + std::chrono::milliseconds(5 + random_() % 120);
      swarm_->run_until(until, [] { return false; });
      server_.kill();
      phones_.clear();
      server_.start();
      if (round % 50 == 49)
        std::printf("%zu kills, %llu votes acknowledged\n", round + 1,
                    static_cast<unsigned long long>(acknowledged_)),
            std::fflush(stdout);
    }
    // A last time without a kill, until nobody waits for anything any more.
    finishing_ = true;
    come_back();
    const bool settled = swarm_->run_until(now() + std::chrono::seconds(60), [this] {
      for (const auto& journal : journals_)
        if (!journal.welcomed || journal.acked_n != journal.sent_n) return false;
      return true;
    });
    if (!settled) throw std::runtime_error("some phones never heard what became of their votes");
  }

  /// Compares journals and download; throws at the first lie.
  void judge() {
    std::vector<std::uint64_t> expected(4);
    std::uint64_t voters = 0;
    for (const auto& journal : journals_) {
      if (journal.acked_n == 0) continue;
      ++expected[journal.acked_option];
      ++voters;
    }
    const Response download = request(server_.address(), "GET",
                                      "/api/v1/workshops/" + workshop_.id + "/results.json", server_.token());
    if (download.status != 200) throw std::runtime_error("no download: " + std::to_string(download.status));
    std::vector<std::uint64_t> found(4);
    const json document = json::parse(download.body);
    for (const auto& one : document.at("activities").at(0).at("rounds").at(0).at("contributions"))
      ++found.at(one.at("payload").at("options").at(0).get<std::size_t>());
    for (std::size_t option = 0; option < 4; ++option) {
      std::printf("option %zu: phones say %llu, download says %llu\n", option,
                  static_cast<unsigned long long>(expected[option]),
                  static_cast<unsigned long long>(found[option]));
      if (found[option] != expected[option])
        throw std::runtime_error("the download is not what phones were promised");
    }
    std::printf(
        "%zu kills, %zu phones, %llu votes acknowledged, %llu sent again: 0 lost, 0 counted twice, seed %u\n",
        options_.count, options_.phones, static_cast<unsigned long long>(acknowledged_),
        static_cast<unsigned long long>(resent_), options_.seed);
    if (server_.stop() != 0) throw std::runtime_error("the server did not end in order");
  }

 private:
  void come_back() {
    phones_.clear();
    swarm_ = std::make_unique<Swarm>();
    for (std::size_t i = 0; i < options_.phones; ++i) {
      journals_[i].welcomed = false;
      journals_[i].left = votes_a_connection;
      auto phone = std::make_unique<Phone>(
          server_.address(), source_address(i), "/api/v1/workshops/" + workshop_.code + "/live", "",
          [this, i](Phone& self, std::string_view message) { hear(i, self, message); });
      phone->send(hello("participant", "phone-" + std::to_string(i)));
      swarm_->watch(*phone);
      phones_.push_back(std::move(phone));
    }
  }

  void hear(std::size_t i, Phone& phone, std::string_view message) {
    Journal& journal = journals_[i];
    if (is(message, "welcome")) {
      journal.welcomed = true;
      const std::uint64_t last = number_in(message, "last_n");
      if (last < journal.acked_n)
        throw std::runtime_error("phone " + std::to_string(i) + " was acknowledged " +
                                 std::to_string(journal.acked_n) + ", the server remembers " +
                                 std::to_string(last));
      if (last > journal.sent_n)
        throw std::runtime_error("the server remembers a vote that phone " + std::to_string(i) +
                                 " never sent");
      // What was not acknowledged is sent again, under its own number (R1).
      if (journal.sent_n > journal.acked_n)
        ++resent_, put(journal, phone);
      else
        next(journal, phone);
    } else if (is(message, "ack")) {
      if (number_in(message, "n") != journal.sent_n) return;
      journal.acked_n = journal.sent_n;
      journal.acked_option = journal.sent_option;
      ++acknowledged_;
      next(journal, phone);
    } else if (is(message, "refused")) {
      throw std::runtime_error("phone " + std::to_string(i) + " was refused: " + std::string(message));
    }
  }

  void next(Journal& journal, Phone& phone) {
    if (finishing_ || journal.left == 0) return;
    --journal.left;
    ++journal.sent_n;
    journal.sent_option = static_cast<std::uint32_t>(random_() % 4);
    put(journal, phone);
  }

  void put(const Journal& journal, Phone& phone) {
    phone.send(vote(workshop_.activity, journal.sent_n, journal.sent_option));
    if (phone.wants_to_write()) swarm_->update(phone);
  }

  Options options_;
  ServerProcess server_;
  Workshop workshop_;
  std::unique_ptr<Swarm> swarm_;
  std::vector<std::unique_ptr<Phone>> phones_;
  std::vector<Journal> journals_;
  std::mt19937 random_;
  std::uint64_t acknowledged_ = 0;
  std::uint64_t resent_ = 0;
  bool finishing_ = false;
};

Options options_of(int count, char** words) {
  if (count < 3 || std::strcmp(words[1], "kill"))
    throw std::runtime_error("usage: aantafel-storm kill PROGRAM [--count N] [--phones N] [--seed S]");
  Options options{words[2]};
  for (int i = 3; i + 1 < count; i += 2) {
    if (!std::strcmp(words[i], "--count"))
      options.count = std::stoul(words[i + 1]);
    else if (!std::strcmp(words[i], "--phones"))
      options.phones = std::stoul(words[i + 1]);
    else if (!std::strcmp(words[i], "--seed"))
      options.seed = static_cast<unsigned>(std::stoul(words[i + 1]));
    else
      throw std::runtime_error(std::string("there is no option ") + words[i]);
  }
  return options;
}

}  // namespace

int main(int count, char** words) try {
  const Options options = options_of(count, words);
  const std::string data =
      (std::filesystem::temp_directory_path() / ("aantafel-storm-" + std::to_string(getpid()))).string();
  {
    Storm storm(options, data);
    storm.run();
    storm.judge();
  }
  std::filesystem::remove_all(data);
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "aantafel-storm: %s\n", error.what());
  return 1;
}
