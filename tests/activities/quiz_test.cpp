// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include <random>

#include "server/activities/quiz_standings.hpp"
#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

/// Two questions of 20 and 10 seconds; option 0 is right, in the second also option 2.
std::string quiz_of(bool speed = true) {
  const auto question = [](int key, int seconds, const Json& correct) {
    Json options = Json::array();
    for (int option = 0; option < 3; ++option)
      options.push_back({{"key", option}, {"text", "Optie " + std::to_string(option)}});
    return Json{{"key", key},         {"text", "Vraag " + std::to_string(key)},
                {"options", options}, {"correct", correct},
                {"seconds", seconds}, {"explanation", "Omdat."}};
  };
  return Json{{"questions", {question(7, 20, {0}), question(8, 10, {0, 2})}}, {"speed", speed}}.dump();
}
Lived quiz(const std::vector<std::string>& people, bool speed = true) {
  return open_activity("quiz", quiz_of(speed), people);
}

Answer call(Lived& day, session::Author who, const std::string& name) {
  return day.put(who, "x", Json{{"type", "nickname"}, {"name", name}}.dump());
}
Answer turn(Lived& day, const std::string& type, const Json& members = Json::object()) {
  Json change{{"type", type}};
  change.update(members);
  return day.moderate("x", change.dump());
}
/// Asks it, and waits until its clock starts.
void pose(Lived& day, int question) {
  REQUIRE(turn(day, "ask", {{"question", question}}));
  day.now = facilitator_view(day)["question"]["starts_at"];
}
Answer pick(Lived& day, session::Author who, int question, int option, const Json& members = Json::object()) {
  Json answer{{"type", "answer"}, {"question", question}, {"option", option}};
  answer.update(members);
  return day.put(who, "x", answer.dump());
}
/// `1 Jan 1000, 2 Piet 500`.
std::string top(const Lived& day, Role audience = Role::screen) {
  std::string all;
  const Json view = day.view(audience, "x");
  for (const auto& one : view["results"]["ranks"]["top"])
    all += (all.empty() ? "" : ", ") + one["place"].dump() + " " +
           (one["name"].is_null() ? "#" + one["number"].dump() : one["name"].get<std::string>()) + " " +
           one["points"].dump();
  return all;
}

}  // namespace

TEST_CASE("a quiz is led, and in no self-paced round", "[quiz][F2]") {
  Lived day = quiz({});
  CHECK(day.steer(R"({"do":"open_self_paced","activities":[{"activity":"x","round":1}]})") == "invalid");
}

TEST_CASE("who is right sooner gets more, by the clock of the server alone", "[quiz][V4]") {
  Lived day = quiz({"zorg", "bouw", "orde", ""});
  const std::vector<std::string> names{"Meteen", "Halverwege", "Laatst", "Fout"};
  for (session::Author who = 1; who <= 4; ++who) REQUIRE(call(day, who, names[who - 1]));
  pose(day, 7);
  REQUIRE(pick(day, 1, 7, 0, {{"elapsed_ms", 19'000}}));
  day.now += 10'000;
  REQUIRE(pick(day, 2, 7, 0, {{"elapsed_ms", 0}, {"limit_ms", 3'600'000}}));
  REQUIRE(pick(day, 4, 7, 1));
  day.now += 10'500;
  REQUIRE(pick(day, 3, 7, 0));
  CHECK(day.view(Role::screen, "x")["results"]["ranks"].is_null());
  REQUIRE(turn(day, "reveal", {{"question", 7}}));
  CHECK(top(day) == "1 Meteen 1000, 2 Halverwege 750, 3 Laatst 500, 4 Fout 0");
  const Json bars = screen_view(day)["results"]["bars"];
  CHECK(bars == Json{{"counts", {3, 1, 0}}, {"correct", {0}}, {"explanation", "Omdat."}});
}

TEST_CASE("points are rounded to whole ones, and are the same where the phone reckons them", "[quiz][V4]") {
  // The same figures as in web-client/src/kinds/quiz/game.test.ts.
  const std::vector<std::array<int, 3>> figures{
      {0, 20'000, 1000},    {1, 20'000, 1000},     {20, 20'000, 999},      {3'333, 20'000, 917},
      {7'777, 30'000, 870}, {20'000, 20'000, 500}, {123'456, 480'000, 871}};
  for (const auto& [elapsed, limit, points] : figures) {
    const Lived day = quiz({""});
    // As it was kept, in another workshop.
    auto other = day.session().kinds().at("quiz")->start(opaque(quiz_of())).value();
    other->put(
        {1, "answer-7", "",
         opaque(Json{
             {"type", "answer"}, {"question", 7}, {"option", 0}, {"elapsed_ms", elapsed}, {"limit_ms", limit}}
                    .dump())});
    other->put({1, "nickname", "", opaque(R"({"type":"nickname","name":"Een"})")});
    other->moderate(opaque(R"({"type":"ask","question":7,"starts_at":5})"));
    other->moderate(opaque(R"({"type":"podium"})"));
    std::string view;
    other->view(view, session::context_of(day.session(), Role::facilitator, "x"));
    CHECK(protocol::parse_json(view).value()["results"]["ranks"]["top"][0]["points"] == points);
  }
}

TEST_CASE("without speed every right answer counts the same", "[quiz][V4]") {
  Lived day = quiz({"zorg", "bouw"}, false);
  REQUIRE(call(day, 1, "Vlug"));
  REQUIRE(call(day, 2, "Bedachtzaam"));
  pose(day, 8);
  REQUIRE(pick(day, 1, 8, 0));
  day.now += 9'000;
  REQUIRE(pick(day, 2, 8, 2));
  REQUIRE(turn(day, "reveal", {{"question", 8}}));
  CHECK(top(day) == "1 Bedachtzaam 1000, 1 Vlug 1000");
}

TEST_CASE("what comes in after the time is refused, and so is what comes before or after the question",
          "[quiz][V2]") {
  Lived day = quiz({"zorg", "bouw", "orde"});
  CHECK(pick(day, 1, 7, 0) == "closed");
  REQUIRE(turn(day, "ask", {{"question", 7}}));
  // A tap under way while the clock starts took no time.
  REQUIRE(pick(day, 1, 7, 0));
  CHECK(pick(day, 2, 8, 0) == "closed");
  day.now = facilitator_view(day)["last_at"].get<std::uint64_t>() + 1000;
  REQUIRE(pick(day, 2, 7, 0));
  day.now += 1;
  CHECK(pick(day, 3, 7, 0) == "closed");
  REQUIRE(turn(day, "reveal", {{"question", 7}}));
  day.now -= 10'000;
  CHECK(pick(day, 3, 7, 0) == "closed");
  CHECK(day.session().round("x")->answers() == 2);
}

TEST_CASE("the first answer counts: it cannot be changed and not be taken back", "[quiz][V1]") {
  Lived day = quiz({"zorg"});
  pose(day, 7);
  REQUIRE(pick(day, 1, 7, 1));
  CHECK(pick(day, 1, 7, 0) == "taken");
  CHECK(day.remove(1, "x", "answer-7") == "invalid");
  CHECK(facilitator_view(day)["results"]["bars"]["counts"] == Json{0, 1, 0});
}

TEST_CASE("who needs more time has it, weighed by their own clock, and nobody is told who", "[quiz][V4]") {
  Lived day = quiz({"zorg", "bouw", "orde"});
  REQUIRE(call(day, 1, "Gewoon"));
  REQUIRE(call(day, 2, "Dubbel"));
  REQUIRE(day.put(2, "x", R"({"type":"pace","percent":200})"));
  REQUIRE(day.put(3, "x", R"({"type":"pace","percent":150})"));
  pose(day, 8);
  CHECK(facilitator_view(day)["last_at"] == day.now + 20'000);
  CHECK(facilitator_view(day)["extra_time"] == 2);
  CHECK(day.put(1, "x", R"({"type":"pace","percent":200})") == "closed");
  day.now += 5'000;
  REQUIRE(pick(day, 1, 8, 0));
  day.now += 5'000;
  REQUIRE(pick(day, 2, 8, 0));
  day.now += 7'000;
  CHECK(pick(day, 3, 8, 0) == "closed");
  REQUIRE(turn(day, "reveal", {{"question", 8}}));
  CHECK(top(day) == "1 Dubbel 750, 1 Gewoon 750");
  for (const auto audience : {Role::participant, Role::screen})
    CHECK(!day.view(audience, "x").contains("extra_time"));
}

TEST_CASE("a facilitator gives everybody more time, which costs nobody points they had", "[quiz]") {
  Lived day = quiz({"zorg", "bouw"});
  REQUIRE(call(day, 1, "Een"));
  REQUIRE(call(day, 2, "Twee"));
  pose(day, 8);
  day.now += 10'000;
  REQUIRE(pick(day, 1, 8, 0));
  day.now += 5'000;
  CHECK(pick(day, 2, 8, 0) == "closed");
  REQUIRE(turn(day, "extend", {{"question", 8}, {"extra_seconds", 15}}));
  REQUIRE(pick(day, 2, 8, 0));
  REQUIRE(turn(day, "reveal", {{"question", 8}}));
  CHECK(top(day) == "1 Een 500, 1 Twee 500");
  CHECK(turn(day, "extend", {{"question", 8}, {"extra_seconds", 30}}) == "invalid");
}

TEST_CASE("a name is of one person, whatever its case and spacing, until it is given up", "[quiz]") {
  Lived day = quiz({"zorg", "bouw"});
  REQUIRE(call(day, 1, "  Snelle   Jelle "));
  CHECK(screen_view(day)["results"]["names"] == Json{"Snelle Jelle"});
  CHECK(call(day, 2, "snelle jelle") == "taken");
  REQUIRE(call(day, 1, "SNELLE JELLE"));
  REQUIRE(call(day, 1, "Jan"));
  REQUIRE(call(day, 2, "snelle jelle"));
  CHECK(call(day, 2, "J") == "invalid");
  CHECK(call(day, 2, std::string(21, 'x')) == "invalid");
}

TEST_CASE("a name that a facilitator hides is a number for all, and in no download", "[quiz][S4]") {
  Lived day = quiz({"zorg", "bouw"});
  REQUIRE(call(day, 1, "Netjes"));
  REQUIRE(call(day, 2, "Lomp"));
  CHECK(turn(day, "hide", {{"name", "Niemand"}, {"hidden", true}}) == "not_found");
  REQUIRE(turn(day, "hide", {{"name", "LOMP"}, {"hidden", true}}));
  CHECK(screen_view(day)["results"]["names"] == Json{"Netjes"});
  pose(day, 7);
  REQUIRE(pick(day, 2, 7, 0));
  REQUIRE(turn(day, "reveal", {{"question", 7}}));
  for (const auto audience : {Role::participant, Role::screen}) {
    CHECK(top(day, audience) == "1 #1 1000, 2 Netjes 0");
    CHECK(day.view(audience, "x").dump().find("omp") == std::string::npos);
  }
  CHECK(facilitator_view(day)["hidden"] == Json{{{"name", "LOMP"}, {"number", 1}}});
  for (const auto& row : result_rows(day)) CHECK(row.find("omp") == std::string::npos);
  CHECK(day.session().round("x")->hidden({2, "nickname", "", {}}));
  REQUIRE(turn(day, "hide", {{"name", "lomp"}, {"hidden", false}}));
  CHECK(top(day) == "1 Lomp 1000, 2 Netjes 0");
}

TEST_CASE("asking is absolute: again is the same, and what was asked does not come back", "[quiz][F2]") {
  Lived day = quiz({"zorg"});
  CHECK(turn(day, "reveal", {{"question", 7}}) == "invalid");
  CHECK(turn(day, "ask", {{"question", 99}}) == "invalid");
  REQUIRE(turn(day, "ask", {{"question", 7}, {"starts_at", 1}}));
  const auto starts_at = facilitator_view(day)["question"]["starts_at"];
  CHECK(starts_at == day.now + 3000);
  day.now += 5000;
  REQUIRE(turn(day, "ask", {{"question", 7}}));
  CHECK(facilitator_view(day)["question"]["starts_at"] == starts_at);
  REQUIRE(turn(day, "reveal", {{"question", 7}}));
  CHECK(turn(day, "ask", {{"question", 7}}) == "invalid");
  CHECK(facilitator_view(day)["next"]["key"] == 8);
  REQUIRE(turn(day, "ask", {{"question", 8}}));
  CHECK(turn(day, "reveal", {{"question", 7}}) == "invalid");
  CHECK(facilitator_view(day)["next"].is_null());
  REQUIRE(day.undo());
  CHECK(facilitator_view(day)["phase"] == "revealed");
}

TEST_CASE("what is right is told to nobody in the room while a question is asked", "[quiz][S1]") {
  Lived day = quiz({"zorg", "bouw"});
  pose(day, 7);
  const Json before = day.view(Role::participant, "x");
  REQUIRE(pick(day, 1, 7, 0));
  CHECK(day.view(Role::participant, "x") == before);
  CHECK(screen_view(day)["results"]["answered"] == 1);
  for (const auto audience : {Role::participant, Role::screen}) {
    CHECK(day.view(audience, "x")["results"]["bars"].is_null());
    CHECK(day.view(audience, "x")["results"]["solutions"].empty());
    CHECK(day.view(audience, "x").dump().find("correct") == std::string::npos);
  }
  REQUIRE(turn(day, "reveal", {{"question", 7}}));
  CHECK(day.view(Role::participant, "x")["results"]["solutions"] ==
        Json{{{"question", 7}, {"correct", {0}}}});
}

TEST_CASE("the standings tell who went up, and everybody finds their place", "[quiz]") {
  Lived day = quiz({"zorg", "bouw", "orde"});
  REQUIRE(call(day, 1, "Een"));
  REQUIRE(call(day, 2, "Twee"));
  pose(day, 7);
  REQUIRE(pick(day, 1, 7, 0));
  REQUIRE(pick(day, 3, 7, 0));
  REQUIRE(turn(day, "reveal", {{"question", 7}}));
  CHECK(screen_view(day)["results"]["ranks"]["top"][0]["before"].is_null());
  pose(day, 8);
  REQUIRE(pick(day, 2, 8, 0));
  day.now += 10'000;
  REQUIRE(pick(day, 1, 8, 0));
  REQUIRE(turn(day, "standings"));
  const Json ranks = screen_view(day)["results"]["ranks"];
  CHECK(top(day) == "1 Een 1500, 2 Twee 1000");
  CHECK(ranks["top"][1]["before"] == 3);
  CHECK(ranks["players"] == 3);
  CHECK(ranks["ladder"] == Json{{{"points", 1500}, {"above", 0}}, {{"points", 1000}, {"above", 1}}});
}

TEST_CASE("a hall of any size has a view of one size, where each finds their place or nearly", "[quiz][B1]") {
  std::mt19937 random(3);
  for (const std::size_t people : {std::size_t{1}, std::size_t{120}, std::size_t{121}, std::size_t{10'000}}) {
    activities::QuizStandings standings;
    std::vector<std::uint32_t> scores;
    for (session::Author who = 1; who <= people; ++who) {
      scores.push_back(static_cast<std::uint32_t>(random() % 1001));
      standings.earn(who, 0, scores.back());
      if (who % 3 == 0) standings.call(who, std::to_string(who), std::to_string(who));
    }
    const auto ladder = standings.ladder();
    CHECK(ladder.size() <= activities::QuizStandings::most_rungs);
    CHECK(standings.top(10).size() == std::min<std::size_t>(10, people / 3));
    for (std::size_t i = 0; i < ladder.size(); ++i) {
      const auto more = [&](auto score) { return score > ladder[i].points; };
      REQUIRE(ladder[i].above == std::count_if(scores.begin(), scores.end(), more));
      if (i > 0) REQUIRE(ladder[i].points < ladder[i - 1].points);
      if (i > 0) CHECK(ladder[i].above - ladder[i - 1].above <= std::max<std::size_t>(20, people / 40));
    }
    CHECK(ladder.back().points == *std::min_element(scores.begin(), scores.end()));
  }
}

TEST_CASE("a quiz that is folded, exported and played on at random is what was lived through",
          "[quiz][L4][D3]") {
  for (unsigned seed = 1; seed <= 30; ++seed) {
    std::mt19937 random(seed);
    const auto below = [&](unsigned bound) { return static_cast<int>(random() % bound); };
    Lived day = quiz({"zorg", "zorg", "bouw", "orde", ""});
    for (int step = 0; step < 80; ++step) {
      const auto who = static_cast<session::Author>(1 + below(5));
      const int question = 7 + below(2);
      day.now += static_cast<std::uint64_t>(below(4000));
      switch (below(12)) {
        case 0:
          (void)turn(day, "ask", {{"question", question}});
          break;
        case 1:
          (void)turn(day, "reveal", {{"question", question}});
          break;
        case 2:
          (void)turn(day, below(2) ? "standings" : "podium");
          break;
        case 3:
          (void)turn(day, "hide", {{"name", "Naam " + std::to_string(below(4))}, {"hidden", below(2) == 0}});
          break;
        case 4:
          (void)day.put(who, "x", Json{{"type", "pace"}, {"percent", below(2) ? 150 : 200}}.dump());
          break;
        case 5:
          (void)day.undo();
          break;
        case 6:
          (void)day.remove(who, "x", "nickname");
          break;
        case 7:
          (void)day.introduce(who, below(2) ? "bouw" : "orde");
          break;
        case 8:
          (void)call(day, who, "Naam " + std::to_string(below(4)));
          break;
        default:
          (void)pick(day, who, question, below(3));
      }
    }
    INFO("seed " << seed);
    REQUIRE(everything(day.folded()) == everything(day.session()));
    // The same contributions and changes, in a round that never knew the time.
    const auto* lived = day.session().round("x");
    auto fresh = day.session().kinds().at("quiz")->start(opaque(quiz_of())).value();
    fresh->take_over(*lived);
    for (const auto audience : audiences) {
      std::string was, is;
      lived->view(was, session::context_of(day.session(), audience, "x"));
      fresh->view(is, session::context_of(day.session(), audience, "x"));
      REQUIRE(is == was);
    }
  }
}

TEST_CASE("the table has the bars and the standings; no answer has a name or a time beside it",
          "[quiz][D4][S2]") {
  Lived day = quiz({"zorg", "bouw", "orde"});
  REQUIRE(call(day, 1, "Een"));
  pose(day, 7);
  REQUIRE(pick(day, 1, 7, 0));
  REQUIRE(pick(day, 2, 7, 1));
  CHECK(result_rows(day) ==
        std::vector<std::string>{
            "7|Vraag 7|0|Optie 0|1|1|2|0.500000|||", "7|Vraag 7|1|Optie 1|0|1|2|0.500000|||",
            "7|Vraag 7|2|Optie 2|0|0|2|0.000000|||", "8|Vraag 8|0|Optie 0|1|0|0||||",
            "8|Vraag 8|1|Optie 1|0|0|0||||", "8|Vraag 8|2|Optie 2|1|0|0||||", "||||||||1|Een|1000"});
  const auto* round = day.session().round("x");
  const auto [answer] = std::array{round->answer_rows({1, "answer-7", "", {}}).at(0)};
  CHECK(answer.item_key == "7");
  CHECK(std::get<std::int64_t>(answer.number.value()) == 0);
  CHECK(answer.text == "Optie 0");
  CHECK(round->answer_rows({1, "nickname", "", {}}).at(0).text.empty());
}
