// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "server/net/site.hpp"
#include "tests/net/served.hpp"

using namespace aantafel::net::test;
using Json = nlohmann::json;

namespace {

/// A programme so long that what everybody is told of it, each time, is some 40 kB.
std::string long_programme() {
  Json body = Json::parse(Served::one_question);
  for (int i = 2; i <= 20; ++i) {
    body["programme"].push_back(body["programme"][0]);
    body["programme"][static_cast<std::size_t>(i) - 1]["instruction"] = std::string(1990, 'x');
  }
  return body.dump();
}

struct Slow {
  Slow() : facilitator(served.facilitator(workshop)) {}

  /// A facilitator who does not read, on a socket that holds little.
  Talk sleeper() {
    Wire wire(served.port(), 4096);
    Served::upgrade(wire, workshop.id);
    Talk talk(std::move(wire));
    talk.say(hello({{"role", "facilitator"}, {"client", "asleep"}, {"credential", workshop.facilitator}}));
    talk.message("welcome");
    return talk;
  }
  void change(int times) {
    for (int i = 0; i < times; ++i) {
      ++n;
      const std::string hide =
          R"({"do":"hide_results","hidden":)" + std::string(n % 2 ? "true" : "false") + "}";
      facilitator.talk.ask(n, steer(hide));
      while (facilitator.talk.message("workshop").at("workshop").at("results_hidden") != (n % 2 == 1))
        continue;
    }
  }

  Served served;
  Served::Workshop workshop = served.create(long_programme());
  Served::Welcomed facilitator;
  std::uint32_t n = 0;
};

}  // namespace

TEST_CASE_METHOD(Slow, "a slow reader gets fewer views, and in the end the newest", "[B2]") {
  auto asleep = sleeper();
  change(91);
  int messages = 0;
  std::uint64_t seq = 0;
  bool hidden = false;
  // Whatever was passed over, the last says how it is.
  for (bool newest = false; !newest; ++messages) {
    const Json got = asleep.message("workshop");
    CHECK(got.at("seq").get<std::uint64_t>() > seq);
    seq = got.at("seq");
    hidden = got.at("workshop").at("results_hidden");
    newest = seq >= n + 1;
  }
  CHECK(hidden);
  CHECK(messages < 91);
  asleep.say(R"({"type":"ping"})");
  CHECK(asleep.message("alive").contains("now"));
  CHECK(served.metric("slow_total") == 0);
}

TEST_CASE_METHOD(Slow, "who asks and never reads the answers is closed, and others notice nothing",
                 "[B1][B2]") {
  auto asleep = sleeper();
  change(20);
  // Each is refused again, and no refusal takes the place of another.
  std::string asked;
  for (int i = 0; i < 100; ++i) {
    Json one = steer(R"({"do":"open","activity":"unknown","round":1})");
    one["n"] = 1000;
    asked += frame(First::text, one.dump());
  }
  while (served.metric("slow_total") == 0) asleep.wire().send(asked);
  change(2);
  CHECK(served.metric("slow_total") == 1);
}
