// SPDX-License-Identifier: EUPL-1.2
// Who may do what, coming in, and where from.
#include <catch2/catch.hpp>

#include "tests/session/plain_kind.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Role;
using session::Join;

namespace {

Lived day_with(const std::string& domain) {
  Lived day(plain_kinds(), plain_workshop());
  day.join(domain);
  REQUIRE(day.open("a"));
  return day;
}

Answer join(Lived& day, const std::string& device, std::optional<std::string> domain = {}) {
  return day.ask({Role::participant, "tab of " + device, 0}, 0, Join{device, std::move(domain)});
}

std::string description(bool anonymous, int min_group) {
  return R"({"do":"describe","description":{"title":"Anders","municipality":"Gouda","language":"nl","anonymous":)" +
         std::string(anonymous ? "true" : "false") + R"(,"min_group":)" + std::to_string(min_group) + "}}";
}

}  // namespace

TEST_CASE("only participants answer, only facilitators steer", "[F2]") {
  Lived day = day_with("zorg");
  protocol::Put put;
  put.activity = "a";
  put.payload = opaque(note("hallo"));
  protocol::Remove remove;
  remove.activity = "a";
  protocol::Steer steer;
  steer.command = protocol::Lock{true};
  const std::string before = everything(day.session());
  for (const auto role : {Role::screen, Role::facilitator}) {
    CHECK(day.ask({role, "tab", 0}, 1, put) == "not_allowed");
    CHECK(day.ask({role, "tab", 0}, 1, remove) == "not_allowed");
    CHECK(day.ask({role, "tab", 0}, 1, protocol::Introduce{}) == "not_allowed");
  }
  for (const auto role : {Role::screen, Role::participant})
    CHECK(day.ask({role, "tab", 1}, 1, steer) == "not_allowed");
  CHECK(everything(day.session()) == before);
  CHECK(day.session().operations().last_n("tab") == 0);
  CHECK(day.ask({Role::facilitator, "tab", 0}, 1, steer) == "ok");
}

TEST_CASE("the same device is the same participant, and comes in through a locked door", "[J2][J4]") {
  Lived day(plain_kinds(), plain_workshop());
  REQUIRE(join(day, "phone", "zorg"));
  REQUIRE(join(day, "other"));
  REQUIRE(day.steer(R"({"do":"lock","locked":true})"));
  const std::size_t entries = day.log().size();
  CHECK(join(day, "phone", "bouw") == "ok");
  CHECK(day.log().size() == entries);
  CHECK(day.session().participants().size() == 2);
  CHECK(day.session().participant_of("phone") == 1);
  CHECK(day.session().domain_of(1) == "zorg");
  CHECK(join(day, "stranger") == "locked");
  REQUIRE(day.steer(R"({"do":"lock","locked":false})"));
  CHECK(join(day, "stranger") == "ok");
  CHECK(day.session().participant_of("stranger") == 3);
  CHECK(day.folded().participant_of("phone") == 1);
}

TEST_CASE("a full workshop says so, and who was in comes in all the same", "[J4][B1]") {
  session::Session session(plain_kinds());
  session.apply({protocol::WorkshopCreated{"ws", "12345678", plain_workshop()}, std::nullopt}, 1, 0);
  const auto knock = [&](const std::string& device) {
    return session::decide(session, {Role::participant, "", 0}, Join{device, std::nullopt}, 0);
  };
  for (std::uint64_t seq = 2; session.participants().size() < session::max_participants; ++seq) {
    const std::string device = "device-" + std::to_string(seq);
    session.apply({protocol::ParticipantJoined{"", device, std::nullopt}, std::nullopt}, seq, 0);
    if (session.participants().size() == session::max_participants - 1) CHECK(knock("stranger").ok());
  }
  CHECK(knock("stranger").error().reason == session::Reason::limit);
  CHECK(knock("device-2").ok());
}

TEST_CASE("a code and nothing else is enough; a domain counts if there is such a one", "[J1]") {
  Lived day(plain_kinds(), plain_workshop());
  REQUIRE(join(day, "one"));
  REQUIRE(join(day, "two", "bouw"));
  REQUIRE(join(day, "three", "zee"));
  CHECK(day.session().domain_of(1) == "");
  CHECK(day.session().domain_of(2) == "bouw");
  CHECK(day.session().domain_of(3) == "");
  const auto me = session::you(day.session(), Role::participant, 2);
  CHECK(me.participant == "p2");
  CHECK(me.domain == "bouw");
}

TEST_CASE("one introduces oneself with a domain that is there, or with none", "[J1]") {
  Lived day = day_with("zorg");
  CHECK(day.introduce(1, "zee") == "not_found");
  CHECK(day.session().domain_of(1) == "zorg");
  CHECK(day.introduce(1, "bouw") == "ok");
  CHECK(day.session().domain_of(1) == "bouw");
  CHECK(day.introduce(1, "") == "ok");
  CHECK(day.session().domain_of(1) == "");
}

TEST_CASE("domains stay as long as somebody is of them", "[D4]") {
  Lived day = day_with("zorg");
  const auto set = [&](const std::string& ids) {
    return day.steer(R"({"do":"set_domains","domains":[)" + ids + "]}");
  };
  CHECK(set(R"({"id":"bouw","name":"Wonen","expected":0})") == "taken");
  CHECK(set(R"({"id":"zorg","name":"Zorg","expected":0},{"id":"zorg","name":"Nog eens","expected":0})") ==
        "invalid");
  CHECK(set(R"({"id":"zorg","name":"Zorg en welzijn","expected":0})") == "ok");
  CHECK(day.session().domains().size() == 1);
}

TEST_CASE("the promise of anonymity is not loosened once somebody has joined", "[S2][S3]") {
  Lived day(plain_kinds(), plain_workshop());
  CHECK(day.steer(description(true, 2)) == "ok");
  CHECK(day.steer(description(false, 1)) == "ok");
  CHECK(day.steer(description(true, 3)) == "ok");
  day.join("zorg");
  CHECK(day.steer(description(false, 3)) == "not_allowed");
  CHECK(day.steer(description(true, 2)) == "not_allowed");
  CHECK(day.session().description().min_group == 3);
  CHECK(day.steer(description(true, 4)) == "ok");
  CHECK(day.session().description().title == "Anders");
}

TEST_CASE("nor is it loosened by undoing what made it stricter", "[S2][S3][F3]") {
  const auto stricter = GENERATE(0, 1);
  Lived day(plain_kinds(), plain_workshop());
  REQUIRE(day.steer(description(stricter == 0, 3)));
  REQUIRE(day.steer(description(true, 5)));
  SECTION("while nobody is there it may") {
    CHECK(day.undo() == "ok");
    CHECK(day.session().description().min_group == 3);
  }
  SECTION("once somebody came it may not") {
    day.join("zorg");
    CHECK(day.undo() == "not_allowed");
    CHECK(day.session().description().anonymous);
    CHECK(day.session().description().min_group == 5);
  }
}

TEST_CASE("a change of title is undone also when somebody is there", "[F3]") {
  Lived day(plain_kinds(), plain_workshop());
  day.join("zorg");
  REQUIRE(day.steer(description(true, 3)));
  CHECK(day.undo() == "ok");
  CHECK(day.session().description().title == "Beleid in een dag");
}

TEST_CASE("who answered without speaking for a domain is not made to do so afterwards", "[S3]") {
  Lived day = day_with("orde");
  REQUIRE(day.put(1, "a", note("hallo")));
  const auto put = [&](bool on_behalf) {
    return day.steer(R"({"do":"put_activity","before":null,"definition":)" +
                     note_activity("a", 9, on_behalf) + "}");
  };
  CHECK(put(true) == "not_allowed");
  CHECK(day.view(Role::facilitator, "a")["said"]["hallo"] == protocol::Json{{"", 1}});
  SECTION("in the next round they may be asked to") {
    REQUIRE(day.open("a", 2));
    CHECK(put(true) == "ok");
    REQUIRE(day.put(1, "a", note("hallo")));
    CHECK(day.view(Role::facilitator, "a")["said"]["hallo"] == protocol::Json{{"orde", 1}});
  }
  SECTION("and when nothing is left of what they said") {
    REQUIRE(day.remove(1, "a"));
    CHECK(put(true) == "ok");
  }
}

TEST_CASE("nor by undoing the change that freed them of it", "[S3][F3]") {
  Lived day = day_with("orde");
  const auto put = [&](bool on_behalf) {
    return day.steer(R"({"do":"put_activity","before":null,"definition":)" +
                     note_activity("a", 9, on_behalf) + "}");
  };
  REQUIRE(put(true));
  REQUIRE(day.put(1, "a", note("voor orde")));
  REQUIRE(put(false));
  SECTION("nobody said anything since: it may be undone") {
    CHECK(day.undo() == "ok");
    CHECK(day.view(Role::facilitator, "a")["said"]["voor orde"] == protocol::Json{{"orde", 1}});
  }
  SECTION("somebody did, and was told something else") {
    day.join("bouw");
    REQUIRE(day.put(2, "a", note("vrijuit")));
    CHECK(day.undo() == "not_allowed");
    CHECK(day.view(Role::facilitator, "a")["said"]["vrijuit"] == protocol::Json{{"", 1}});
  }
}

TEST_CASE("a workshop is held on a day of the calendar, or on none yet", "[B3]") {
  Lived day(plain_kinds(), plain_workshop());
  const auto on = [&](const std::string& date) {
    return day.steer(R"({"do":"describe","description":{"title":"Anders","municipality":"","language":"nl",)"
                     R"("anonymous":true,"min_group":3,"region":"Midden-Holland","expected":15,"date":")" +
                     date + "\"}}");
  };
  for (const char* date : {"2027-01-14", "2028-02-29", "0001-12-31", "9999-12-31"}) {
    CAPTURE(date);
    CHECK(on(date) == "ok");
    CHECK(day.session().description().date == date);
  }
  for (const char* date : {"2027-02-29", "2027-13-01", "2027-00-10", "2027-01-00", "2027-01-32", "0000-01-01",
                           "20270-1-14", "2027--1-14", "14-01-2027", "abcd-ef-gh", "----------"}) {
    CAPTURE(date);
    const Answer answer = on(date);
    CHECK(answer == "invalid");
    CHECK(answer.path == "/command/description/date");
  }
  CHECK(day.steer(description(true, 3)) == "ok");
  CHECK_FALSE(day.session().description().date);
  auto definition = plain_workshop();
  definition.description.date = "2027-02-30";
  CHECK(session::check_definition(plain_kinds(), definition)->path == "/description/date");
}
