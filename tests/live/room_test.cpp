// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/live/desk.hpp"

using namespace aantafel;
using namespace aantafel::live;
using protocol::Role;

namespace {

struct Opened : Desk {
  Opened() {
    create(one_question());
    REQUIRE(steer(open_a1)["type"] == "ack");
  }
  /// What the facilitator's last view counts.
  protocol::Json counts() {
    for (auto at = facilitator->messages.rbegin(); at != facilitator->messages.rend(); ++at)
      if ((*at)["type"] == "view") return (*at)["view"]["results"]["counts"];
    return nullptr;
  }
};

}  // namespace

TEST_CASE_METHOD(Desk, "a welcome is enough to go on", "[R2]") {
  create(one_question());
  const auto phone = enter(Role::participant, "tab", "phone");
  const auto& welcome = phone->messages.at(0);
  CHECK(welcome["type"] == "welcome");
  CHECK(welcome["you"]["participant"] == "p1");
  CHECK(welcome["last_n"] == 0);
  CHECK(welcome["epoch"].get<std::string>().size() == 16);
  CHECK(welcome["workshop"]["description"]["title"] == "Een dag");
}

TEST_CASE_METHOD(Desk, "a phone knows nothing of an activity that waits", "[S1]") {
  create(one_question());
  const auto phone = enter(Role::participant, "tab");
  CHECK(phone->messages.at(0)["workshop"]["activities"].empty());
  CHECK(phone->messages.at(0)["views"].empty());
}

TEST_CASE_METHOD(Opened, "a vote is acknowledged and reaches the facilitator", "[V1]") {
  const auto phone = enter(Role::participant, "tab");
  CHECK(ask(phone, 1, ballot(1, 1))["type"] == "ack");
  run_until([&] {
    now += 50;
    return counts() == protocol::Json{0, 1};
  });
}

TEST_CASE_METHOD(Opened, "an answer counts once per participant, whatever is repeated", "[V1]") {
  const auto phone = enter(Role::participant, "tab", "phone");
  const auto other_tab = enter(Role::participant, "tab 2", "phone");
  ask(phone, 1, ballot(1, 1));
  ask(phone, 2, ballot(2, 0));
  ask(other_tab, 1, ballot(1, 0));
  run_until([&] {
    now += 50;
    return counts() == protocol::Json{1, 0};
  });
}

TEST_CASE_METHOD(Opened, "a repeated operation gets its first outcome and is not applied again", "[V3]") {
  const auto phone = enter(Role::participant, "tab");
  const auto first = ask(phone, 1, ballot(1, 1));
  ask(phone, 2, ballot(2, 0));
  CHECK(ask(phone, 1, ballot(1, 1)) == first);
  steer(R"({"do":"close","activity":"a1"})");
  CHECK(ask(phone, 3, ballot(3, 1))["reason"] == "closed");
  steer(open_a1);
  CHECK(ask(phone, 3, ballot(3, 1))["reason"] == "closed");
  run_until([&] {
    now += 50;
    return counts() == protocol::Json{1, 0};
  });
}

TEST_CASE_METHOD(Opened, "a phone that rejoins after a restart keeps its answer and its number",
                 "[J2][R1][L4]") {
  const auto phone = enter(Role::participant, "tab", "phone");
  ask(phone, 1, ballot(1, 1));
  const auto epoch = phone->messages.at(0)["epoch"];
  facilitator.reset();
  reopen();
  open();
  const auto again = enter(Role::participant, "another tab", "phone");
  const auto& welcome = again->messages.at(0);
  CHECK(welcome["you"]["participant"] == "p1");
  CHECK(welcome["you"]["contributions"][0]["payload"]["options"] == protocol::Json{1});
  CHECK(welcome["epoch"] == epoch);
  CHECK(enter(Role::participant, "tab", "phone")->messages.at(0)["last_n"] == 1);
}

TEST_CASE_METHOD(Opened, "results stay off phones until they are released", "[S1]") {
  const auto phone = enter(Role::participant, "tab");
  ask(phone, 1, ballot(1, 1));
  steer(R"({"do":"close","activity":"a1"})");
  run_until([&] {
    now += 300;
    const auto* view = phone->last("view");
    return view && !(*view)["view"]["results"].is_null();
  });
  for (const auto& message : phone->messages)
    if (message["type"] == "view" && message["seq"].get<int>() < 5)
      CHECK(message["view"]["results"].is_null());
}

TEST_CASE_METHOD(Opened, "votes do not reach phones while results are held back: nothing changed for them",
                 "[B2]") {
  const auto watching = enter(Role::participant, "watching");
  const auto phone = enter(Role::participant, "tab");
  for (std::uint32_t n = 1; n <= 20; ++n) ask(phone, n, ballot(n, static_cast<int>(n % 2)));
  run_until([&] {
    now += 300;
    return counts() == protocol::Json{1, 0};
  });
  CHECK(watching->last("view") == nullptr);
}

TEST_CASE_METHOD(Opened, "only a facilitator steers, only participants answer", "[B3]") {
  const auto phone = enter(Role::participant, "tab");
  const auto refused = ask(phone, 1, R"({"type":"steer","n":1,"command":{"do":"close","activity":"a1"}})");
  CHECK(refused["reason"] == "not_allowed");
  CHECK(ask(enter(Role::screen, "screen"), 1, ballot(1, 0))["reason"] == "not_allowed");
}

TEST_CASE_METHOD(Opened, "a locked door keeps newcomers out and lets in who was in", "[J4]") {
  enter(Role::participant, "tab", "phone");
  steer(R"({"do":"lock","locked":true})");
  CHECK(enter(Role::participant, "new tab", "phone")->messages.at(0)["type"] == "welcome");
  const auto stranger = enter(Role::participant, "stranger");
  CHECK(stranger->messages.at(0)["reason"] == "locked");
  CHECK(stranger->dismissed == protocol::Parting::refused);
}

TEST_CASE_METHOD(Opened, "a countdown closes the activity when time is up", "[F1]") {
  steer(R"({"do":"timer","activity":"a1","seconds":1,"closes":true})");
  now += 1000;
  run_until([&] { return room->session().progress("a1").state == protocol::ActivityState::closed; });
  CHECK(!room->session().steering().timer);
}

TEST_CASE_METHOD(Opened, "the last steering action can be undone, and answers given meanwhile stay", "[F3]") {
  const auto phone = enter(Role::participant, "tab");
  ask(phone, 1, ballot(1, 1));
  steer(R"({"do":"clear","activity":"a1","round":1})");
  CHECK(room->session().round("a1")->answers() == 0);
  ask(enter(Role::participant, "later"), 1, ballot(1, 0));
  steer(R"({"do":"undo"})");
  CHECK(room->session().round("a1")->answers() == 2);
  CHECK(steer(R"({"do":"undo"})")["reason"] == "nothing_to_undo");
}

TEST_CASE_METHOD(Opened, "an answer for another round is refused", "[V2]") {
  const auto phone = enter(Role::participant, "tab");
  steer(R"({"do":"open","activity":"a1","round":2})");
  CHECK(ask(phone, 1,
            R"({"type":"put","n":1,"activity":"a1","round":1,"payload":{"options":[0]}})")["reason"] ==
        "stale_round");
  CHECK(ask(phone, 2,
            R"({"type":"put","n":2,"activity":"a1","round":2,"payload":{"options":[0]}})")["type"] == "ack");
}

TEST_CASE_METHOD(Opened, "after a restart the first welcome holds every view there is", "[R2]") {
  reopen();
  open();
  CHECK(enter(Role::participant, "tab")->messages.at(0)["views"].contains("a1"));
}

TEST_CASE_METHOD(Opened, "a newcomer is told what is new at once, the others at their tick", "[B2]") {
  steer(R"({"do":"release","activity":"a1","released":true})");
  const auto first = enter(Role::participant, "one");
  const auto views = [&first] {
    return std::count_if(first->messages.begin(), first->messages.end(),
                         [](const auto& one) { return one["type"] == "view"; });
  };
  ask(first, 1, ballot(1, 0));
  run_until([&] {
    now += 50;
    return views() > 0;
  });
  // The clock stands still: the next tick is not due yet.
  ask(first, 2, ballot(2, 1));
  const auto before = views();
  const auto second = enter(Role::participant, "two");
  CHECK(second->messages.at(0)["views"]["a1"]["results"]["counts"] == protocol::Json{0, 1});
  CHECK(views() == before);
  run_until([&] {
    now += 50;
    return views() > before;
  });
}

TEST_CASE_METHOD(Desk, "who leaves while the log is at work on it was never here, and can come again",
                 "[J2][V1]") {
  create(one_question());
  log->hold = true;
  auto peer = std::make_shared<PaperPeer>();
  const auto enter = [&] { room->enter(peer, {Role::participant, "tab", 0}, {"tab", std::nullopt}); };
  enter();
  context.restart();
  context.poll();
  room->leave(*peer);
  log->let_go();
  run_until([this] { return room->session().participants().size() == 1; });
  wait([this](auto done) { room->when_settled(done); });
  CHECK(room->peers() == 0);
  CHECK(peer->messages.empty());
  enter();
  run_until([&] { return peer->last("welcome") != nullptr; });
  CHECK(room->peers() == 1);
}

TEST_CASE_METHOD(Desk, "phones come back spread over a window that grows with the room, facilitators at once",
                 "[R4]") {
  create(one_question());
  for (int i = 0; i < 700; ++i) enter(Role::participant, "tab " + std::to_string(i));
  const auto window = [this](Role role, const std::string& client) {
    return enter(role, client)->last("welcome")->at("reconnect_window_ms").get<int>();
  };
  CHECK(window(Role::participant, "one more") == 700);
  CHECK(window(Role::facilitator, "laptop") == 500);
  CHECK(window(Role::screen, "screen") == 500);
}
