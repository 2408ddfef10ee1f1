// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <deque>
#include <random>

#include "tests/session/model.hpp"
#include "tests/session/plain_kind.hpp"

namespace aantafel::tests {

/// Phones with two tabs and facilitators on a bad network: connections drop with what was under way, answers
/// get lost, everything unanswered is sent again, old messages come in once more and new ones overtake each
/// other, the server restarts. The model is told of everything that reaches the server, and what the server
/// says is compared with it. The same for the same seed.
class Storm {
 public:
  Storm(std::uint32_t seed, bool anonymous);

  /// Lives through it, lets everybody be heard in the end, and gives the first thing that was not as
  /// expected; empty if all was.
  std::string fault();

  const Lived& day() const { return day_; }
  /// How often something happened, so that a test can tell that it did.
  const std::map<std::string, std::size_t>& happened() const { return happened_; }

 private:
  struct Message {
    unsigned n = 0;
    Wish wish;
  };
  struct Client {
    std::string name;
    std::string device;
    session::Author author = 0;
    unsigned next_n = 1;
    bool connected = false;
    std::vector<Message> unanswered{};
    std::deque<Message> under_way{};
    std::vector<Message> sent{};
  };

  std::size_t below(std::size_t bound) { return random_() % bound; }
  Client& anybody() { return clients_[below(clients_.size())]; }
  void step();
  void wish(Client& client);
  Wish wish_of(const Client& client);
  void connect(Client& client);
  void drop(Client& client);
  void deliver(Client& client, std::size_t which);
  /// What the server says; compared with the model.
  std::string ask(const Client& client, const Message& message);
  void compare();
  void wrong(const std::string& what);

  std::mt19937 random_;
  bool anonymous_;
  Lived day_;
  Model model_;
  std::vector<Client> clients_;
  std::map<std::string, std::size_t> happened_;
  std::string fault_;
};

}  // namespace aantafel::tests
