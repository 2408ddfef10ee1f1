// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/live/desk.hpp"

using namespace aantafel;
using namespace aantafel::live;
using protocol::Role;

namespace {

struct Full : Desk {
  Full() {
    create(one_question());
    REQUIRE(steer(open_a1)["type"] == "ack");
    phone = enter(Role::participant, "tab");
  }
  std::shared_ptr<PaperPeer> phone;
};

}  // namespace

TEST_CASE_METHOD(Full, "what a full disk refuses is not acknowledged, not shown and can be sent again",
                 "[L1][L2][R1]") {
  log->full = true;
  const auto refused = ask(phone, 1, ballot(1, 1));
  CHECK(refused["reason"] == "storage_full");
  CHECK(refused["retry"] == true);
  CHECK(room->session().round("a1")->answers() == 0);
  until_told_full(true);
  log->full = false;
  until_told_full(false);
  CHECK(ask(phone, 1, ballot(1, 1))["type"] == "ack");
  CHECK(room->session().round("a1")->answers() == 1);
}

TEST_CASE_METHOD(Full, "facilitators see that the disk is full, and when there is room again", "[L1]") {
  log->full = true;
  ask(phone, 1, ballot(1, 1));
  until_told_full(true);
  CHECK(steer(R"({"do":"close","activity":"a1"})")["reason"] == "storage_full");
  CHECK(enter(Role::facilitator, "another laptop")->last("welcome")->at("workshop").at("storage_full") ==
        true);
  log->full = false;
  until_told_full(false);
  CHECK(steer(R"({"do":"close","activity":"a1"})")["type"] == "ack");
}

TEST_CASE_METHOD(Full, "what a full disk has no part in goes on: who comes back, and what is asked again",
                 "[R1][V3][J2]") {
  const auto first = ask(phone, 1, ballot(1, 1));
  log->full = true;
  // In one batch with what has to be refused, and after it.
  for (int i = 0; i < 2; ++i) {
    const auto back = std::make_shared<PaperPeer>();
    const auto newcomer = std::make_shared<PaperPeer>();
    room->enter(newcomer, {Role::participant, "new", 0}, {"new", std::nullopt});
    room->enter(back, {Role::participant, "tab", 0}, {"tab", std::nullopt});
    CHECK(ask(phone, 1, ballot(1, 1)) == first);
    run_until([&] { return newcomer->dismissed.has_value() && !back->messages.empty(); });
    CHECK(newcomer->last("refused")->at("reason") == "storage_full");
    CHECK(newcomer->dismissed == protocol::Parting::restarting);
    CHECK(back->last("welcome")->at("you").at("contributions").at(0).at("payload").at("options") ==
          protocol::Json{1});
  }
  bool settled = false;
  room->when_settled([&] { settled = true; });
  run_until([&] { return settled; });
}

TEST_CASE_METHOD(Full,
                 "a countdown that runs out while the disk is full closes its activity once there is room",
                 "[F1]") {
  REQUIRE(steer(R"({"do":"timer","activity":"a1","seconds":1,"closes":true})")["type"] == "ack");
  log->full = true;
  ask(phone, 1, ballot(1, 1));
  now += 2000;
  until_told_full(true);
  CHECK(room->session().progress("a1").state == protocol::ActivityState::open);
  log->full = false;
  run_until([&] { return room->session().progress("a1").state == protocol::ActivityState::closed; });
}

TEST_CASE_METHOD(Full, "when the log has failed nobody is told that an answer was not kept", "[L1][R1]") {
  log->failed = true;
  room->ask(phone, 1,
            protocol::Put{1, "a1", std::nullopt, std::nullopt, protocol::Opaque::of(R"({"options":[1]})")});
  run_until([&] { return phone->dismissed.has_value(); });
  CHECK(phone->dismissed == protocol::Parting::restarting);
  CHECK(phone->last("refused") == nullptr);
  CHECK(phone->last("ack") == nullptr);
}
