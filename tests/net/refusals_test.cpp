// SPDX-License-Identifier: EUPL-1.2
// A bad message harms its sender alone, and is told the path of its first fault.
#include <catch2/catch.hpp>

#include <thread>

#include "tests/net/served.hpp"

using namespace aantafel::net::test;
using Json = nlohmann::json;

namespace {

struct Case {
  std::string message;
  std::string reason;
  std::string path = "";
  std::uint32_t n = 0;  // 0: none
};

/// An open question, a phone that says wrong things, and one that must not notice.
struct Table {
  Table() {
    facilitator.talk.ask(1, steer(open_a1));
    quiet.talk.message("view");
  }
  /// What a bystander is told until the next answer to its own question, but for the votes that counted:
  /// those come with a tick, before that or after.
  bool bystander_hears_nothing() {
    quiet.talk.say(R"({"type":"ping"})");
    Json heard;
    do heard = Json::parse(quiet.talk.next().payload);
    while (heard.at("type") == "view");
    return heard.at("type") == "alive";
  }
  Served served;
  Served::Workshop workshop = served.create();
  Served::Welcomed facilitator = served.facilitator(workshop);
  Served::Welcomed quiet = served.phone(workshop.code, "quiet");
  Served::Welcomed phone = served.phone(workshop.code, "loud");
};

std::string nested(std::size_t deep) {
  return R"({"type":"put","n":1,"activity":"a1","payload":{"x":)" + std::string(deep, '[') +
         std::string(deep, ']') + "}}";
}

const std::vector<Case> malformed{
    {"", "malformed"},
    {"null", "malformed"},
    {"[]", "malformed"},
    {"7", "malformed"},
    {"{", "malformed"},
    {"{} x", "malformed"},
    {"// no\n{}", "malformed"},
    {"\xef\xbb\xbf{\"type\":\"ping\"}", "malformed"},
    {std::string("{\"type\":\"ping\"}\0", 16), "malformed"},
    {R"({"type":"ping","type":"ping"})", "malformed"},
    {R"({"type":"ping","at":1e400})", "malformed"},
    {R"({"type":"ping","at":NaN})", "malformed"},
    {R"({"type":"ping","at":"\ud800"})", "malformed"},
    {R"({"n":4})", "malformed", "/type", 4},
    {R"({"type":7,"n":4})", "malformed", "/type", 4},
    {R"({"type":"dance","n":4})", "malformed", "/type", 4},
    {R"({"type":"welcome","n":4})", "malformed", "/type", 4},
    {R"({"type":"put","n":4,"activity":"a1","payload":{},"more":1})", "malformed", "/more", 4},
    {R"({"type":"put","n":4,"activity":"a1","payload":{},"__proto__":{}})", "malformed", "/__proto__", 4},
    // A participant is who its device says, and nobody else.
    {R"({"type":"put","n":4,"activity":"a1","payload":{},"participant":"p1"})", "malformed", "/participant",
     4},
    {R"({"type":"put","n":4,"activity":"a1","payload":{},"author":"p1"})", "malformed", "/author", 4},
    {R"({"type":"hello","role":"participant","client":"again","protocol":2})", "malformed", "/protocol"},
    {R"({"type":"put","n":4,"payload":{}})", "malformed", "/activity", 4},
    {R"({"type":"put","n":4,"activity":"a1"})", "malformed", "/payload", 4},
    {R"({"type":"put","n":4,"activity":7,"payload":{}})", "malformed", "/activity", 4},
    {R"({"type":"put","n":4,"activity":"a 1","payload":{}})", "malformed", "/activity", 4},
    {R"({"type":"put","n":4,"activity":"a1","payload":[]})", "malformed", "/payload", 4},
    {R"({"type":"put","n":4,"activity":"a1","round":0,"payload":{}})", "malformed", "/round", 4},
    {R"({"type":"put","n":4,"activity":"a1","round":1.5,"payload":{}})", "malformed", "/round", 4},
    {R"({"type":"put","activity":"a1","payload":{}})", "malformed", "/n"},
    {R"({"type":"put","n":0,"activity":"a1","payload":{}})", "malformed", "/n"},
    {R"({"type":"put","n":-1,"activity":"a1","payload":{}})", "malformed", "/n"},
    {R"({"type":"put","n":4294967296,"activity":"a1","payload":{}})", "malformed", "/n"},
    {R"({"type":"put","n":"1","activity":"a1","payload":{}})", "malformed", "/n"},
    {R"({"type":"put","n":1.0,"activity":"a1","payload":{}})", "malformed", "/n"},
    {R"({"type":"steer","n":4,"command":{"do":"explode"}})", "malformed", "/command/do", 4},
    {R"({"type":"steer","n":4,"command":{"do":"open","activity":"a1"}})", "malformed", "/command/round", 4},
    {R"({"type":"hello","role":"participant","client":"again"})", "malformed"},
    {R"({"type":"hello","role":"king","client":"again"})", "malformed", "/role"},
    {nested(15), "malformed", "", 0},
    {nested(1800), "malformed", "", 0},
};

}  // namespace

TEST_CASE_METHOD(Table, "what cannot be read is refused with the path of its first fault", "[B3]") {
  for (std::size_t i = 0; i < malformed.size(); ++i) {
    const Case& one = malformed[i];
    CAPTURE(one.message.substr(0, 100));
    // On a connection of its own: many of these end one.
    auto another = served.phone(workshop.code, "tab-" + std::to_string(i), "loud");
    another.talk.say(one.message);
    const Json refused = another.talk.message("refused");
    CHECK(refused.at("reason") == one.reason);
    CHECK(refused.value("path", "") == one.path);
    CHECK(refused.value("n", 0u) == one.n);
    CHECK(refused.at("retry") == false);
    CHECK(refused.at("message") != "");
    // It goes on, and no number was used up.
    if (one.n != 0) CHECK(another.talk.ask(one.n, vote(0)).at("type") == "ack");
  }
  CHECK(bystander_hears_nothing());
}

TEST_CASE_METHOD(Table, "what may not be done now is refused for its reason, and others hear nothing of it",
                 "[B3][V2][F2]") {
  const auto put = [](const std::string& members) {
    return R"({"type":"put","payload":{"options":[0]},)" + members + "}";
  };
  const auto command = [](const std::string& members) {
    return R"({"type":"steer","command":{)" + members + "}}";
  };
  Json other = Json::parse(Served::one_question);
  other["programme"].push_back(other["programme"][0]);
  const auto two = served.create(other.dump());
  const std::string elsewhere =
      served.facilitator(two).welcome.at("workshop").at("programme").at(1).at("definition").at("id");
  const std::vector<Case> by_phone{
      {put(R"("activity":"a9")"), "unknown_activity", "/activity"},
      // The name of an activity in another workshop.
      {put(R"("activity":")" + elsewhere + "\""), "unknown_activity", "/activity"},
      {put(R"("activity":"a1","round":2)"), "stale_round", "/round"},
      {R"({"type":"put","activity":"a1","payload":{"options":[-1]}})", "malformed", "/payload/options/0"},
      {R"({"type":"put","activity":"a1","payload":{"options":[0,0]}})", "malformed", "/payload/options/1"},
      {R"({"type":"put","activity":"a1","payload":{"options":[]}})", "malformed", "/payload/options"},
      {R"({"type":"put","activity":"a1","id":"mine","payload":{"options":[0]}})", "invalid", "/id"},
      {R"({"type":"put","activity":"a1","payload":{"options":[2]}})", "invalid", "/payload/options/0"},
      {R"({"type":"put","activity":"a1","payload":{"options":[0,1]}})", "invalid", "/payload/options"},
      {R"({"type":"put","activity":"a1","payload":{"options":[0],"x":1}})", "malformed", "/payload/x"},
      {R"({"type":"put","activity":"a1","payload":{}})", "malformed", "/payload/options"},
      {R"({"type":"remove","activity":"a1"})", "not_found", "/id"},
      {R"({"type":"introduce","domain":"nowhere"})", "not_found", "/domain"},
      {command(R"("do":"close","activity":"a1")"), "not_allowed"},
      {command(R"("do":"lock","locked":true)"), "not_allowed"},
  };
  const std::vector<Case> by_facilitator{
      {put(R"("activity":"a1")"), "not_allowed"},
      {R"({"type":"introduce","domain":null})", "not_allowed"},
      {command(R"("do":"open","activity":"a9","round":1)"), "unknown_activity", "/command/activity"},
      {command(R"("do":"open","activity":"a1","round":3)"), "stale_round", "/command/round"},
      {command(R"("do":"order","activities":[])"), "invalid", "/command/activities"},
  };
  auto screen = served.talk(workshop.id);
  screen.say(hello({{"role", "screen"}, {"client", "screen"}, {"credential", workshop.screen}}));
  screen.message("welcome");
  std::uint32_t n = 10;
  const auto refuses = [&n](Talk& talk, const Case& one) {
    CAPTURE(one.message);
    const Json refused = talk.ask(++n, Json::parse(one.message));
    CHECK(refused.at("type") == "refused");
    CHECK(refused.at("reason") == one.reason);
    CHECK(refused.value("path", "") == one.path);
    CHECK(refused.at("retry") == false);
  };
  for (const Case& one : by_phone) refuses(phone.talk, one);
  for (const Case& one : by_facilitator) refuses(facilitator.talk, one);
  refuses(screen, {put(R"("activity":"a1")"), "not_allowed"});
  refuses(screen, {command(R"("do":"close","activity":"a1")"), "not_allowed"});

  CHECK(bystander_hears_nothing());
  REQUIRE(facilitator.talk.ask(n + 1, steer(close_a1)).at("type") == "ack");
  refuses(phone.talk, {put(R"("activity":"a1")"), "closed"});
  CHECK(served.facilitator(workshop, "other").welcome.at("views").at("a1").at("results").at("counts") ==
        Json{0, 0});
}

TEST_CASE_METHOD(Table, "twenty messages that cannot be read end a connection, and no other", "[B3][B1]") {
  for (int i = 0; i < 21; ++i) phone.talk.say("nonsense");
  CHECK(phone.talk.message("bye") == Json{{"type", "bye"}, {"reason", "refused"}, {"reconnect_ms", nullptr}});
  CHECK(phone.talk.closed() == 1008);
  CHECK(bystander_hears_nothing());
  CHECK(served.phone(workshop.code, "loud").welcome.at("you").at("participant") ==
        phone.welcome.at("you").at("participant"));
}

TEST_CASE_METHOD(Table, "who is too fast hears so for each, loses nothing, and slows nobody down",
                 "[B4][B1]") {
  for (std::uint32_t n = 1; n <= 25; ++n) {
    Json one = vote(static_cast<int>(n % 2));
    one["n"] = n;
    phone.talk.say(one.dump());
  }
  for (std::uint32_t n = 21; n <= 25; ++n) {
    const Json refused = phone.talk.answer(n);
    CHECK(refused.at("reason") == "too_fast");
    CHECK(refused.at("retry") == true);
  }
  CHECK(quiet.talk.ask(1, vote(1)).at("type") == "ack");
  served.pass(200);
  CHECK(phone.talk.ask(21, vote(0)).at("type") == "ack");
  served.pass(60'000);
  for (std::uint32_t n = 22; n < 42; ++n) CHECK(phone.talk.ask(n, vote(1)).at("type") == "ack");
  CHECK(phone.talk.ask(42, vote(1)).at("reason") == "too_fast");
}

TEST_CASE_METHOD(Table, "ten thousand operations in one breath are each answered, and cost nobody else",
                 "[B1][B3]") {
  std::string breath;
  for (std::uint32_t n = 2; n <= 10'001; ++n) {
    Json one = steer(n % 2 == 0 ? close_a1 : R"({"do":"open","activity":"a1","round":1})");
    one["n"] = n;
    breath += frame(First::text, one.dump());
  }
  // The answers are read meanwhile, or we would be the slow reader.
  std::thread sending([&] { facilitator.talk.wire().send(breath); });
  for (std::uint32_t n = 2; n <= 10'001; ++n) CHECK(facilitator.talk.answer(n).at("type") == "ack");
  sending.join();
  CHECK(quiet.talk.ask(1, vote(1)).at("type") == "ack");
}

TEST_CASE_METHOD(Table, "one operation that comes on two connections at once is one operation", "[V3][R1]") {
  auto twin = served.phone(workshop.code, "loud");
  Json one = vote(1);
  one["n"] = 1;
  for (std::uint32_t n = 1; n <= 20; ++n) {
    one["n"] = n;
    phone.talk.say(one.dump());
    twin.talk.say(one.dump());
    CHECK(phone.talk.answer(n) == twin.talk.answer(n));
  }
  CHECK(served.facilitator(workshop, "counting").welcome.at("views").at("a1").at("results").at("counts") ==
        Json{0, 1});
  // The last number there is; none comes after it.
  one["n"] = 4294967295;
  phone.talk.say(one.dump());
  CHECK(phone.talk.answer(4294967295).at("reason") == "too_fast");
  served.pass(60'000);
  CHECK(phone.talk.ask(4294967295, vote(0)).at("type") == "ack");
  CHECK(phone.talk.ask(1, vote(0)).at("type") == "ack");
  CHECK(phone.talk.ask(4294967294, vote(0)).at("reason") == "out_of_order");
}

TEST_CASE("the first message is hello", "[B3]") {
  Served served;
  const auto workshop = served.create();
  Talk talk = served.talk(workshop.code);
  talk.say(R"({"type":"ping"})");
  CHECK(talk.message("alive").contains("now"));
  talk.say(R"({"type":"put","n":3,"activity":"a1","payload":{}})");
  const Json refused = talk.message("refused");
  CHECK(refused.at("reason") == "not_allowed");
  CHECK(refused.at("n") == 3);
  CHECK(talk.message("bye").at("reason") == "refused");
  CHECK(talk.closed() == 1008);
}
