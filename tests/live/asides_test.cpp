// SPDX-License-Identifier: EUPL-1.2
// What is said beside the activity, and what phones tell of having shown one.
#include <catch2/catch.hpp>

#include "tests/live/desk.hpp"

using namespace aantafel;
using namespace aantafel::live;
using protocol::Json;
using protocol::Role;

namespace {

struct Hall : Desk {
  Hall() {
    create(one_question());
    REQUIRE(steer(R"({"do":"open","activity":"a1","round":1})")["type"] == "ack");
    screen = enter(Role::screen, "screen");
    phone = enter(Role::participant, "tab", "phone");
    other = enter(Role::participant, "other tab", "other phone");
  }

  /// The facilitator's workshop as last told, once it is as `wanted` says.
  template <class Wanted>
  void workshop_is(Wanted wanted) {
    run_until([&] {
      now += 50;
      const Json* told = facilitator->last("workshop");
      return told && wanted((*told)["workshop"]);
    });
  }
  void lost_is(int people) {
    workshop_is([&](const Json& workshop) { return workshop["lost"] == people; });
  }
  void lose(const std::shared_ptr<PaperPeer>& peer, bool lost) { room->hear(*peer, protocol::Lost{lost}); }
  Json thread(const std::shared_ptr<PaperPeer>& peer) {
    const Json* told = peer->last("thread");
    return told ? (*told)["lost"] : Json();
  }

  std::shared_ptr<PaperPeer> screen, phone, other;
};

}  // namespace

TEST_CASE_METHOD(Hall, "reactions are counted for facilitator and screen, and kept nowhere", "[A1]") {
  const auto written = room->head().seq;
  room->hear(*phone, protocol::React{protocol::Reaction::clap});
  room->hear(*other, protocol::React{protocol::Reaction::clap});
  room->hear(*other, protocol::React{protocol::Reaction::think});
  room->hear(*facilitator, protocol::React{protocol::Reaction::heart});
  run_until([&] {
    now += 50;
    return facilitator->last("reactions") && screen->last("reactions");
  });
  CHECK(*screen->last("reactions") ==
        Json{{"type", "reactions"}, {"thumb", 0}, {"heart", 0}, {"clap", 2}, {"laugh", 0}, {"think", 1}});
  CHECK_FALSE(phone->last("reactions"));
  CHECK(room->head().seq == written);
}

TEST_CASE_METHOD(Hall, "a workshop can do without reactions", "[A1]") {
  REQUIRE(steer(R"({"do":"describe","description":{"title":"Een dag","municipality":"Gouda","language":"nl",)"
                R"("anonymous":true,"min_group":3,"reactions":false}})")["type"] == "ack");
  room->hear(*phone, protocol::React{protocol::Reaction::clap});
  lose(phone, true);
  lost_is(1);
  CHECK_FALSE(facilitator->last("reactions"));
}

TEST_CASE_METHOD(Hall, "who lost the thread counts once, whatever is repeated, until they find it again",
                 "[A2]") {
  const auto tab = enter(Role::participant, "second tab", "phone");
  lose(phone, true);
  lose(tab, true);
  lost_is(1);
  CHECK(thread(phone) == true);
  CHECK(thread(tab) == true);
  CHECK(thread(other).is_null());
  lose(other, true);
  lost_is(2);
  lose(tab, false);
  lost_is(1);
  CHECK(thread(phone) == false);
  room->leave(*other);
  lost_is(0);
}

TEST_CASE_METHOD(Hall, "nobody is lost any more once it was explained, or the room is at something else",
                 "[A2]") {
  lose(phone, true);
  lost_is(1);
  room->hear(*other, protocol::Found{});
  room->hear(*facilitator, protocol::Found{});
  lost_is(0);
  CHECK(thread(phone) == false);
  lose(phone, true);
  lost_is(1);
  REQUIRE(steer(R"({"do":"show","activity":null})")["type"] == "ack");
  lost_is(0);
  run_until([&] { return thread(phone) == false; });
  for (const auto& peer : {screen, phone, other})
    for (const auto& message : peer->messages)
      if (message["type"] == "workshop") CHECK_FALSE(message["workshop"].contains("lost"));
}

TEST_CASE_METHOD(
    Hall, "the facilitator sees how many are writing, until they send it or stop, and nobody else does",
    "[A3]") {
  const auto written = room->head().seq;
  const auto write = [&](const std::shared_ptr<PaperPeer>& peer, const std::string& activity) {
    room->hear(*peer, protocol::Typing{activity});
  };
  const auto writing_are = [&](int people) {
    workshop_is([&](const Json& workshop) { return workshop.value("typing", 0) == people; });
  };
  write(phone, "a1");
  write(enter(Role::participant, "second tab", "phone"), "a1");
  write(other, "a1");
  write(other, "never");
  write(facilitator, "a1");
  write(screen, "a1");
  writing_are(2);
  REQUIRE(ask(other, 1, ballot(1, 0))["type"] == "ack");
  writing_are(1);
  CHECK(room->head().seq == written + 1);
  // Heard of no more: the room looks every second.
  now += 6000;
  writing_are(0);
  write(phone, "a1");
  writing_are(1);
  REQUIRE(steer(R"({"do":"show","activity":null})")["type"] == "ack");
  writing_are(0);
  for (const auto& peer : {screen, phone, other})
    for (const auto& message : peer->messages)
      if (message["type"] == "workshop") {
        CHECK_FALSE(message["workshop"].contains("typing"));
        CHECK_FALSE(message["workshop"].contains("readiness"));
      }
}

TEST_CASE_METHOD(Hall, "who is here and answered makes their domain readier, and who leaves does not count",
                 "[S3]") {
  const auto readiness_is = [&](const std::string& wanted) {
    workshop_is(
        [&](const Json& workshop) { return workshop.value("readiness", Json()) == Json::parse(wanted); });
  };
  readiness_is(R"([{"domain":null,"here":2,"ready":0}])");
  REQUIRE(ask(phone, 1, ballot(1, 0))["type"] == "ack");
  readiness_is(R"([{"domain":null,"here":2,"ready":1}])");
  room->leave(*phone);
  readiness_is(R"([{"domain":null,"here":1,"ready":0}])");
  REQUIRE(steer(R"({"do":"close","activity":"a1"})")["type"] == "ack");
  readiness_is("null");
}

TEST_CASE_METHOD(Hall, "what phones showed is gathered, and written down once for each", "[V6]") {
  const auto written = room->head().seq;
  for (int again = 0; again < 3; ++again)
    for (const auto& peer : {phone, other}) room->look(*peer, {"a1", 1});
  room->look(*phone, {"a1", 2});
  room->look(*phone, {"never", 1});
  room->look(*screen, {"a1", 1});
  workshop_is([](const Json& workshop) { return workshop["programme"][0]["responses"]["seen"] == 2; });
  CHECK(room->head().seq == written + 1);
  room->look(*phone, {"a1", 1});
  REQUIRE(steer(R"({"do":"close","activity":"a1"})")["type"] == "ack");
  CHECK(room->head().seq == written + 2);
}
