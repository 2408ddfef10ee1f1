// SPDX-License-Identifier: EUPL-1.2
// Batches that are with the log at the same time.
#include <catch2/catch.hpp>

#include "tests/live/desk.hpp"

using namespace aantafel;
using namespace aantafel::live;

namespace {

std::string choose(std::uint32_t n, int option) {
  return R"({"type":"put","n":)" + std::to_string(n) + R"(,"activity":"a1","payload":{"options":[)" +
         std::to_string(option) + "]}}";
}

/// A question that is open, a phone in it, and a log that keeps everybody waiting.
struct Waiting : Desk {
  Waiting() {
    create(one_question());
    steer(open_a1);
    phone = enter(protocol::Role::participant, "tab");
    before = phone->messages.size();
    log->hold = true;
  }
  std::size_t told() const { return phone->messages.size() - before; }
  void let_go_and_hear(std::size_t count) {
    log->let_go();
    run_until([&] { return told() >= count; });
  }
  void pass(std::uint64_t milliseconds) {
    for (std::uint64_t gone = 0; gone < milliseconds; gone += 50) {
      now += 50;
      context.restart();
      context.run_for(std::chrono::milliseconds(1));
    }
  }
  std::shared_ptr<PaperPeer> phone;
  std::size_t before = 0;
};

}  // namespace

TEST_CASE_METHOD(Waiting, "batches that follow each other are each acknowledged once on disk, in order",
                 "[L1]") {
  for (std::uint32_t n = 1; n <= 3; ++n) say(phone, n, choose(n, 1));
  CHECK(told() == 0);
  let_go_and_hear(3);
  for (std::size_t i = 0; i < 3; ++i) {
    const auto& ack = phone->messages[before + i];
    CHECK(ack["type"] == "ack");
    CHECK(ack["n"] == i + 1);
    if (i > 0) CHECK(ack["seq"] == phone->messages[before + i - 1]["seq"].get<int>() + 1);
  }
}

TEST_CASE_METHOD(Waiting, "a repeat of what is on its way hears its outcome when it is on disk, not before",
                 "[L1][V3]") {
  say(phone, 1, choose(1, 1));
  say(phone, 1, choose(1, 1));
  CHECK(told() == 0);
  let_go_and_hear(2);
  CHECK(phone->messages[before] == phone->messages[before + 1]);
  CHECK(room->session().round("a1")->answers() == 1);
}

TEST_CASE_METHOD(Waiting, "nothing that is not on disk is shown, nor told to a newcomer", "[L2]") {
  say(phone, 1, choose(1, 1));
  const auto newcomer = std::make_shared<PaperPeer>();
  room->enter(newcomer, {protocol::Role::facilitator, "another", 0}, {"another", std::nullopt});
  say(phone, 2, choose(2, 0));
  const std::size_t shown = facilitator->messages.size();
  pass(1000);
  CHECK(newcomer->messages.empty());
  CHECK(facilitator->messages.size() == shown);
  log->let_go();
  run_until([&] { return !newcomer->messages.empty(); });
  CHECK(newcomer->messages.front()["views"]["a1"]["results"]["answers"] == 1);
}

TEST_CASE_METHOD(Waiting, "when the log refuses a batch, those after it fall with it and can be sent again",
                 "[L1][R1]") {
  for (std::uint32_t n = 1; n <= 3; ++n) say(phone, n, choose(n, 1));
  log->full = true;
  let_go_and_hear(3);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(phone->messages[before + i]["reason"] == "storage_full");
    CHECK(phone->messages[before + i]["retry"] == true);
  }
  CHECK(room->session().round("a1")->answers() == 0);
  log->full = false;
  until_told_full(false);
  for (std::uint32_t n = 1; n <= 3; ++n) CHECK(ask(phone, n, choose(n, 0))["type"] == "ack");
  CHECK(room->session().round("a1")->answers() == 1);
}

TEST_CASE_METHOD(Waiting, "when the disk fails nobody hears anything of what was on its way", "[L1][R1]") {
  for (std::uint32_t n = 1; n <= 3; ++n) say(phone, n, choose(n, 1));
  log->failed = true;
  log->let_go();
  run_until([this] { return phone->dismissed.has_value(); });
  pass(100);
  CHECK(phone->dismissed == protocol::Parting::restarting);
  CHECK(told() == 0);
}

TEST_CASE_METHOD(Waiting, "what a room does at once after a quiet time is shown at once", "[B2]") {
  log->let_go();
  pass(1000);
  const std::size_t shown = facilitator->messages.size();
  CHECK(ask(phone, 1, choose(1, 1))["type"] == "ack");
  CHECK(ask(enter(protocol::Role::participant, "another"), 1, choose(1, 1))["type"] == "ack");
  context.restart();
  context.run_for(std::chrono::milliseconds(2));
  CHECK(facilitator->messages.size() == shown);
  run_until([&] {
    now += 5;
    return facilitator->last("view") != nullptr;
  });
  CHECK((*facilitator->last("view"))["view"]["results"]["answers"] == 2);
}

TEST_CASE_METHOD(Waiting,
                 "a countdown that ends while the disk is full waits for room, and keeps nobody busy",
                 "[F1][B1]") {
  log->let_go();
  steer(R"({"do":"timer","activity":"a1","seconds":1,"closes":true})");
  log->full = true;
  now += 1000;
  REQUIRE(ask(phone, 1, choose(1, 1))["reason"] == "storage_full");
  context.restart();
  context.run_for(std::chrono::milliseconds(200));
  CHECK(log->refused <= 2);
  log->full = false;
  run_until([this] { return room->session().progress("a1").state == protocol::ActivityState::closed; });
}

TEST_CASE_METHOD(Waiting, "a clock that is put back keeps no view from anybody", "[B2]") {
  log->let_go();
  const auto shows = [this](const protocol::Json& counts) {
    const auto* view = facilitator->last("view");
    return view && (*view)["view"]["results"]["counts"] == counts;
  };
  ask(phone, 1, choose(1, 1));
  run_until([&] {
    now += 5;
    return shows({0, 1});
  });
  now -= 3'600'000;
  ask(phone, 2, choose(2, 0));
  run_until([&] {
    now += 5;
    return shows({1, 0});
  });
}
