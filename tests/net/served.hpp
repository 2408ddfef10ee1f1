// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "server/storage/event_log.hpp"
#include "tests/net/http.hpp"
#include "tests/net/talk.hpp"

namespace aantafel::net {
struct Site;
}

namespace aantafel::net::test {

/// A server on a free port of this machine, wired as server/app.cpp does it, on threads of its own. Ends in
/// order when it is destroyed; connections to it must be gone by then, or it waits for their deadlines.
class Served {
 public:
  struct Setup {
    /// Folder of a database; empty: a log in memory.
    std::filesystem::path data{};
    /// Instead of either.
    std::function<std::unique_ptr<storage::EventLog>()> log{};
    std::filesystem::path pages{};
    std::string address = "https://" + our_host;
    std::string security_contact{};
    std::string token = "the-administrator";
    unsigned threads = 1;
  };
  struct Workshop {
    std::string id;
    std::string code;
    std::string facilitator;
    std::string screen;
  };

  Served();
  explicit Served(Setup setup);
  ~Served();

  /// Begins to stop, as at SIGTERM, and goes on meanwhile.
  void begin_to_stop();
  /// Stops and starts again with the same data.
  void restart();
  /// Lets so much time pass for everything that asks what time it is; timers go on as they did.
  void pass(std::uint64_t milliseconds);
  /// Runs it where requests are answered, and waits for it.
  void inside(const std::function<void(Site&)>& run);

  [[nodiscard]] std::uint16_t port() const;
  [[nodiscard]] Wire wire() const { return Wire(port()); }
  /// A request on a connection of its own.
  /// A figure of /metrics by its name without `aantafel_`; -1 where there is none.
  [[nodiscard]] double metric(const std::string& name) const;
  Reply ask(const std::string& method, const std::string& path, const std::vector<std::string>& headers = {},
            const std::string& body = {}) const;
  /// The same as the administrator.
  Reply ask_as_administrator(const std::string& method, const std::string& path,
                             const std::string& body = {}) const;
  /// Makes a workshop; by default one question of two options.
  Workshop create(const std::string& body = one_question) const;

  /// Asks for a WebSocket, and gives the answer.
  static Reply upgrade(Wire& wire, const std::string& workshop, const std::vector<std::string>& headers = {});
  /// A WebSocket on which nothing was said yet.
  [[nodiscard]] Talk talk(const std::string& workshop, const std::vector<std::string>& headers = {}) const;
  /// One that has been welcomed, with that welcome.
  struct Welcomed {
    Talk talk;
    nlohmann::json welcome;
  };
  Welcomed phone(const std::string& code, const std::string& client, const std::string& device = {}) const;
  Welcomed facilitator(const Workshop& workshop, const std::string& client = "laptop") const;

  static const std::string one_question;

 private:
  class House;

  Setup setup_;
  std::unique_ptr<House> house_;
};

/// A template of nothing, as a file.
[[nodiscard]] std::string own_template(const std::string& key, const std::string& title = "Ons dagdeel");
[[nodiscard]] inline std::string bearer(const std::string& credential) {
  return "Authorization: Bearer " + credential;
}
/// `hello` with these members besides.
[[nodiscard]] std::string hello(nlohmann::json members);

}  // namespace aantafel::net::test
