// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "tests/net/served.hpp"

using namespace aantafel::net::test;
using Json = nlohmann::json;

namespace {

struct Opened {
  Opened() { facilitator.talk.ask(1, steer(open_a1)); }

  Json counts() {
    return served.facilitator(workshop, "counting").welcome.at("views").at("a1").at("results").at("counts");
  }
  /// The next view of a1 that counts so.
  static void wait_for(Talk& talk, const Json& counts) {
    while (talk.message("view").at("view").at("results").at("counts") != counts) continue;
  }

  Served served;
  Served::Workshop workshop = served.create();
  Served::Welcomed facilitator = served.facilitator(workshop);
};

}  // namespace

TEST_CASE_METHOD(Opened, "an answer is acknowledged, and everybody sees it counted", "[V1][L2]") {
  auto [phone, welcome] = served.phone(workshop.code, "tab");
  auto [other, ignored] = served.phone(workshop.code, "other");
  const Json ack = phone.ask(1, vote(1));
  CHECK(ack.at("type") == "ack");
  CHECK(ack.at("seq").get<int>() > welcome.at("seq").get<int>());
  wait_for(other, {0, 1});
  wait_for(facilitator.talk, {0, 1});
  CHECK(phone.ask(2, vote(0)).at("seq") == ack.at("seq").get<int>() + 1);
  wait_for(other, {1, 0});
}

TEST_CASE_METHOD(Opened, "a repeat gets its first outcome, and a number that was passed over is out of order",
                 "[V3]") {
  auto phone = served.phone(workshop.code, "tab").talk;
  const Json first = phone.ask(1, vote(1));
  const Json tenth = phone.ask(10, vote(0));
  CHECK(phone.ask(1, vote(1)) == first);
  CHECK(phone.ask(10, vote(1)) == tenth);
  CHECK(phone.ask(5, vote(1)).at("reason") == "out_of_order");
  CHECK(phone.ask(4294967295, vote(0)).at("type") == "ack");
  CHECK(phone.ask(4294967294, vote(1)).at("reason") == "out_of_order");
  CHECK(counts() == Json{1, 0});
  // The numbers are the tab's: another has its own.
  auto other = served.phone(workshop.code, "another-tab", "tab").talk;
  CHECK(other.ask(1, vote(1)).at("type") == "ack");
  CHECK(counts() == Json{0, 1});
}

TEST_CASE_METHOD(Opened,
                 "a phone that lost its connection sends what was not acknowledged again, and it counts once",
                 "[R1][R2]") {
  Json first;
  {
    auto lost = served.phone(workshop.code, "tab").talk;
    first = lost.ask(1, vote(1));
    // It hangs up without hearing what became of this one.
    Json second = vote(0);
    second["n"] = 2;
    lost.say(second.dump());
  }
  auto [phone, welcome] = served.phone(workshop.code, "tab");
  CHECK(phone.ask(1, vote(1)) == first);
  CHECK(phone.ask(2, vote(0)).at("type") == "ack");
  CHECK(counts() == Json{1, 0});
}

TEST_CASE_METHOD(Opened, "a welcome is enough to go on, whatever the phone says it last saw", "[R2][R3]") {
  auto phone = served.phone(workshop.code, "tab");
  const Json ack = phone.talk.ask(1, vote(1));
  const std::string epoch = phone.welcome.at("epoch");
  for (const Json& resume :
       {Json{{"epoch", epoch}, {"seq", ack.at("seq")}}, Json{{"epoch", epoch}, {"seq", 0}},
        Json{{"epoch", epoch}, {"seq", 9007199254740991}}, Json{{"epoch", "0123456789abcdef"}, {"seq", 3}}}) {
    CAPTURE(resume.dump());
    Talk again = served.talk(workshop.code);
    again.say(hello({{"role", "participant"}, {"client", "tab"}, {"resume", resume}}));
    const Json welcome = again.message("welcome");
    CHECK(welcome.at("epoch") == epoch);
    CHECK(welcome.at("seq") == ack.at("seq"));
    CHECK(welcome.at("last_n") == 1);
    CHECK(welcome.at("you").at("contributions").size() == 1);
    CHECK(welcome.at("views").at("a1").at("results").at("counts") == Json{0, 1});
    CHECK(welcome.at("workshop").at("activities").at(0).at("state") == "open");
    const int window = welcome.at("reconnect_window_ms");
    CHECK(window >= 500);
    CHECK(window <= 10'000);
  }
  Talk wrong = served.talk(workshop.code);
  wrong.say(hello({{"role", "participant"}, {"client", "tab"}, {"resume", {{"epoch", "no"}, {"seq", 1}}}}));
  CHECK(wrong.message("refused").at("path") == "/resume/epoch");
}

TEST_CASE_METHOD(Opened, "a workshop goes on without its facilitator, and its timer is the server's",
                 "[F1]") {
  auto phone = served.phone(workshop.code, "tab").talk;
  REQUIRE(facilitator.talk.ask(2, steer(R"({"do":"timer","activity":"a1","seconds":1,"closes":true})"))
              .at("type") == "ack");
  { const auto gone = std::move(facilitator.talk); }
  CHECK(phone.ask(1, vote(1)).at("type") == "ack");
  wait_for(phone, {0, 1});
  Json workshop_now;
  do workshop_now = phone.message("workshop").at("workshop");
  while (workshop_now.at("activities").at(0).at("state") != "closed");
  CHECK(phone.ask(2, vote(0)).at("reason") == "closed");
  auto back = served.facilitator(workshop);
  CHECK(back.welcome.at("last_n") == 2);
  CHECK(back.talk.ask(3, steer(R"({"do":"open","activity":"a1","round":2})")).at("type") == "ack");
}

TEST_CASE_METHOD(Opened, "two facilitators steer by saying how it must be, and both see what became of it",
                 "[F2]") {
  auto other = served.facilitator(workshop, "other");
  CHECK(facilitator.talk.ask(2, steer(close_a1)).at("type") == "ack");
  CHECK(other.talk.ask(1, steer(close_a1)).at("type") == "ack");
  for (Talk* talk : {&facilitator.talk, &other.talk}) {
    Json programme;
    do programme = talk->message("workshop").at("workshop").at("programme");
    while (programme.at(0).at("state") != "closed");
  }
  // An old laptop that wakes up repeats what it said; nothing happens twice.
  const Json again = other.talk.ask(2, steer(R"({"do":"open","activity":"a1","round":2})"));
  REQUIRE(again.at("type") == "ack");
  CHECK(facilitator.talk.ask(2, steer(close_a1)).at("type") == "ack");
  CHECK(facilitator.talk.ask(3, steer(open_a1)).at("reason") == "stale_round");
  CHECK(served.facilitator(workshop).welcome.at("workshop").at("programme").at(0).at("state") == "open");
}

TEST_CASE_METHOD(Opened, "a program steers with a key that makes a repeat the same operation", "[V3][F2]") {
  const std::string path = "/api/v1/workshops/" + workshop.id + "/steer";
  const auto send = [&](const std::string& key, const std::string& command) {
    return served.ask("POST", path, {bearer(workshop.facilitator), "Idempotency-Key: " + key}, command);
  };
  const Reply closed = send("one", close_a1);
  REQUIRE(closed.status == 200);
  CHECK(closed.json().at("type") == "ack");
  REQUIRE(send("two", R"({"do":"open","activity":"a1","round":2})").status == 200);
  CHECK(send("one", close_a1).body == closed.body);
  CHECK(served.facilitator(workshop).welcome.at("workshop").at("programme").at(0).at("state") == "open");

  const Reply stale = send("three", open_a1);
  CHECK(stale.status == 409);
  CHECK(stale.json().at("reason") == "stale_round");
  CHECK(stale.json().at("path") == "/command/round");
  CHECK(send("four", R"({"do":"open","activity":"a9","round":1})").status == 404);
  CHECK(send("five", R"({"do":"explode"})").json().at("path") == "/do");
}

TEST_CASE_METHOD(Opened, "a vote that came in the same breath as hello counts, even of who left at once",
                 "[V1][R1]") {
  for (const char* tab : {"one", "two", "three"}) {
    Talk phone = served.talk(workshop.id);
    Json put = vote(1);
    put["n"] = 1;
    phone.wire().send(frame(First::text, hello({{"role", "participant"}, {"client", tab}, {"device", tab}})) +
                      frame(First::text, put.dump()));
    phone.wire().finish();
    CHECK(phone.closed() == 0);
  }
  wait_for(facilitator.talk, {0, 3});
}

TEST_CASE_METHOD(Opened, "a program calls a workshop something else, and everybody in it sees so", "[F2]") {
  const std::string path = "/api/v1/workshops/" + workshop.id;
  auto phone = served.phone(workshop.code, "tab").talk;
  const auto patch = [&](const std::string& body) {
    return served.ask("PATCH", path, {bearer(workshop.facilitator)}, body);
  };
  REQUIRE(patch(R"({"title":"Kort"})").status == 200);
  Json description;
  do description = phone.message("workshop").at("workshop").at("description");
  while (description.at("title") != "Kort");
  CHECK(description.at("municipality") == "Gouda");
  REQUIRE(patch(R"({"municipality":"Bodegraven-Reeuwijk","min_group":5})").status == 200);
  REQUIRE(patch("{}").status == 200);
  const Json now_called = served.ask("GET", path, {bearer(workshop.facilitator)}).json();
  CHECK(now_called.at("title") == "Kort");
  CHECK(now_called.at("municipality") == "Bodegraven-Reeuwijk");
  CHECK(patch(R"({"title":""})").json().at("path") == "/title");
  CHECK(patch(R"({"code":"12345678"})").json().at("path") == "/code");
}

TEST_CASE_METHOD(Opened, "no participant is sent a result before it is released", "[S1]") {
  Json quiet_one = Json::parse(Served::one_question);
  quiet_one["programme"][0]["release"] = "after_closing";
  const auto quiet = served.create(quiet_one.dump());
  auto steering = served.facilitator(quiet);
  auto phone = served.phone(quiet.code, "tab");
  CHECK(phone.welcome.at("workshop").at("activities").empty());
  CHECK(phone.welcome.dump().find("genoeg") == std::string::npos);
  steering.talk.ask(1, steer(open_a1));
  CHECK(phone.talk.message("view").at("view").at("results") == nullptr);
  phone.talk.ask(1, vote(1));
  steering.talk.ask(2, steer(close_a1));
  wait_for(phone.talk, {0, 1});
}
