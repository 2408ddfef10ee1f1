// SPDX-License-Identifier: EUPL-1.2
#include "tests/contracts/random_hall.hpp"

#include <random>

namespace aantafel::tests {
namespace {

class Hall {
 public:
  Hall(const Contract& contract, std::uint32_t seed, bool anonymous)
      : contract_(contract), random_(seed), day_(contract.workshop(anonymous)) {}

  Lived live() && {
    for (std::size_t people = 2 + below(9); people > 0; --people) day_.join(domain());
    for (std::size_t i = 0; i < contract_.settings.size(); ++i) (void)day_.open(activity(i));
    for (std::size_t steps = 30 + below(60); steps > 0; --steps) step();
    return std::move(day_);
  }

 private:
  // The standard's distributions differ between libraries; this gives the same hall everywhere.
  std::size_t below(std::size_t bound) { return random_() % bound; }
  std::string domain() {
    const auto index = below(contract_.domains.size() + 1);
    return index == contract_.domains.size() ? "" : contract_.domains[index].id;
  }
  session::Author somebody() {
    return static_cast<session::Author>(1 + below(day_.session().participants().size()));
  }
  std::string where() { return activity(below(contract_.settings.size())); }

  void step() {
    static const Example nothing{0, "answer", "", "{}", "", ""};
    const auto& all = contract_.payloads;
    const Example& example = all.empty() ? nothing : all[below(all.size())];
    switch (below(12)) {
      case 0:
        (void)day_.introduce(somebody(), domain());
        break;
      case 1:
        (void)day_.remove(somebody(), activity(example.settings), example.id);
        break;
      case 2:
        steer();
        break;
      case 3:
        (void)day_.abstain(somebody(), where(), below(3) > 0);
        break;
      case 4:
        (void)day_.look(where(), static_cast<std::uint32_t>(1 + below(2)), {somebody(), somebody()});
        break;
      default:
        (void)bring_in(day_, somebody(), example);
    }
  }

  void steer() {
    const std::string on = R"("activity":")" + where() + "\"";
    const std::string round = std::to_string(1 + below(2));
    const std::vector<std::string> commands{
        R"({"do":"open",)" + on + R"(,"round":)" + round + "}",
        R"({"do":"open",)" + on + R"(,"round":)" + round + "}",
        R"({"do":"close",)" + on + "}",
        R"({"do":"release",)" + on + R"(,"released":true})",
        R"({"do":"clear",)" + on + R"(,"round":)" + round + "}",
        R"({"do":"undo"})",
    };
    (void)day_.steer(commands[below(commands.size())]);
  }

  const Contract& contract_;
  std::mt19937 random_;
  Lived day_;
};

}  // namespace

Lived random_hall(const Contract& contract, std::uint32_t seed, bool anonymous) {
  return Hall(contract, seed, anonymous).live();
}

protocol::Json silenced(protocol::Json view) {
  if (view.is_object()) view.erase("silent");
  if (view.is_structured())
    for (auto& member : view) member = silenced(member);
  return view;
}

}  // namespace aantafel::tests
