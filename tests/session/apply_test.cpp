// SPDX-License-Identifier: EUPL-1.2
// A log is folded whatever stands in it: what does not fit changes nothing.
#include <catch2/catch.hpp>

#include "tests/session/plain_kind.hpp"

using namespace aantafel;
using namespace aantafel::tests;

namespace {

void happen(session::Session& session, const std::string& event) {
  session.apply(made<protocol::LogEntry>(R"({"event":)" + event + "}"), session.seq() + 1, 1000);
}

session::Session begun(const std::string& kind) {
  auto definition = plain_workshop();
  definition.activities[0].kind = kind;
  session::Session session(plain_kinds());
  session.apply({protocol::WorkshopCreated{"ws", "12345678", definition}, std::nullopt}, 1, 1000);
  return session;
}

const std::vector<std::string> about_nothing{
    R"({"type":"activity_removed","activity":"zee"})",
    R"({"type":"activity_closed","activity":"zee"})",
    R"({"type":"results_released","activity":"zee","released":true})",
    R"({"type":"contribution_put","activity":"zee","round":1,"id":"answer","author":"p1","payload":{"text":"x"}})",
    R"({"type":"contribution_put","activity":"a","round":7,"id":"answer","author":"p1","payload":{"text":"x"}})",
    R"({"type":"contribution_put","activity":"a","round":1,"id":"answer","author":"p1","payload":{"words":"x"}})",
    R"({"type":"contribution_removed","activity":"a","round":1,"author":"p9","id":"answer"})",
    R"({"type":"contribution_removed","activity":"zee","round":1,"author":"p1","id":"answer"})",
    R"({"type":"contribution_moderated","activity":"zee","round":1,"change":{"hide":"x"}})",
    R"({"type":"contribution_moderated","activity":"a","round":1,"change":{"show":"x"}})",
    R"({"type":"answers_cleared","activity":"zee","round":1})",
    R"({"type":"answers_cleared","activity":"a","round":7})",
    R"({"type":"participant_introduced","participant":"p9","domain":"zorg"})",
    R"({"type":"participant_introduced","participant":"wie","domain":"zorg"})",
    R"({"type":"operation_refused","reason":"closed"})",
};

/// What people see, without what there is to undo.
std::string seen(const session::Session& session) {
  std::string all = all_views(session);
  for (auto at = all.find("\"undo\":"); at != std::string::npos; at = all.find("\"undo\":", at + 1))
    all.erase(at, all.find('}', at) - at);
  return all;
}

}  // namespace

TEST_CASE("an entry about what is not there changes nothing that anybody sees, nor does undoing it", "[L5]") {
  for (const auto& event : about_nothing) {
    INFO(event);
    session::Session session = begun("note");
    happen(session, R"({"type":"participant_joined","participant":"p1","device":"d"})");
    const std::string before = seen(session);
    happen(session, event);
    CHECK(seen(session) == before);
    happen(session, R"({"type":"steering_undone"})");
    CHECK(seen(session) == before);
  }
}

TEST_CASE("a log that holds a kind nobody knows any more is read, and its other activities go on", "[L5]") {
  session::Session session = begun("quiz");
  happen(session, R"({"type":"participant_joined","participant":"p1","device":"d"})");
  const std::string definition = R"({"id":"a","kind":"quiz","title":"Anders","instruction":"","minutes":5,)"
                                 R"("release":"live","settings":{"seconds":5}})";
  const std::vector<std::string> events{
      R"({"type":"activity_opened","activity":"a","round":1})",
      R"({"type":"contribution_put","activity":"a","round":1,"id":"answer","author":"p1","payload":{}})",
      R"({"type":"activity_put","before":null,"definition":)" + definition + "}",
      R"({"type":"participant_introduced","participant":"p1","domain":"zorg"})",
      R"({"type":"answers_cleared","activity":"a","round":1})",
      R"({"type":"steering_undone"})",
  };
  for (const auto& event : events) {
    INFO(event);
    happen(session, event);
    for (const auto& [number, round] : session.rounds("a")) CHECK(round != nullptr);
    CHECK(!session.round("a"));
    CHECK(!session::activity_view(session, protocol::Role::facilitator, "a"));
    CHECK(session::activity_view(session, protocol::Role::facilitator, "b"));
  }
  happen(session, R"({"type":"activity_opened","activity":"b","round":1})");
  happen(
      session,
      R"({"type":"contribution_put","activity":"b","round":1,"id":"answer","author":"p1","payload":{"text":"x"}})");
  CHECK(session.round("b")->answers() == 1);
  protocol::Put put;
  put.activity = "a";
  CHECK(session::decide(session, {protocol::Role::participant, "", 1}, put, 0).error().reason ==
        session::Reason::unknown_kind);
}

TEST_CASE("participants are named by a p and a number, and nothing else is one", "[J2]") {
  CHECK(session::participant_id(12) == "p12");
  CHECK(session::author_of("p12") == 12);
  for (const char* wrong : {"", "p", "p0", "q1", "12", "p99999999999"}) {
    INFO(wrong);
    CHECK(session::author_of(wrong) == 0);
  }
}

TEST_CASE("events tell whose views they may have changed, each once, and then no more", "[B2]") {
  Lived day(plain_kinds(), plain_workshop());
  day.join("zorg");
  session::Session session = day.folded();
  (void)session.take_touched();
  happen(session, R"({"type":"activity_opened","activity":"a","round":1})");
  for (const char* text : {"een", "twee"})
    happen(session,
           R"({"type":"contribution_put","activity":"a","round":1,"id":"answer","author":"p1","payload":)" +
               note(text) + "}");
  auto touched = session.take_touched();
  CHECK(touched.activities == std::vector<std::string>{"a"});
  CHECK(touched.workshop);
  CHECK(touched.counts);
  touched = session.take_touched();
  CHECK(touched.activities.empty());
  CHECK(!touched.workshop);
  CHECK(!touched.counts);
  happen(
      session,
      R"({"type":"contribution_put","activity":"a","round":1,"id":"answer","author":"p1","payload":{"text":"x"}})");
  CHECK(!session.take_touched().workshop);
}
