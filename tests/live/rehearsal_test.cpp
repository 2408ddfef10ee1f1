// SPDX-License-Identifier: EUPL-1.2
#include "tests/live/rehearsal_play.hpp"
#include "tests/live/rehearsal_script.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::ActivityState;

TEST_CASE_METHOD(Played, "the scripted people come to the table, each for their own domain", "[J1]") {
  play_for(8'500);
  CHECK(room->peers() == 13);
  std::map<std::string, std::size_t> table;
  for (const auto& participant : room->session().participants()) ++table[participant.domain];
  for (const auto& domain : room->session().domains()) CHECK(table[domain.id] == domain.expected);
}

TEST_CASE_METHOD(Played, "each activity of a rehearsal ends with what the script says", "[V4]") {
  const auto began = now;
  for (const auto& activity : programme()) {
    INFO(activity.id);
    play_until([&] { return state(activity.id) == ActivityState::closed; });
    CHECK(results(activity.id) == told(day, activity.id));
    CHECK(room->session().round(activity.id)->answers() == people_who_answer(day, activity.id));
    CHECK(session::results_shown(room->session(), activity.id));
  }
  CHECK(rehearsal->refusals().empty());
  CHECK(now - began < 8 * 60'000);
}

TEST_CASE_METHOD(Played, "what simulated phones say is logged under numbers, like anybody's", "[V3]") {
  play_to_the_end();
  std::size_t scripted = 0;
  for (const auto& person : day.people)
    for (const auto& [activity, answers] : person.answers) scripted += answers.size();
  std::map<std::string, std::uint32_t> numbers;
  std::size_t put = 0;
  for (const auto& entry : entries()) {
    CHECK_FALSE(std::holds_alternative<protocol::OperationRefused>(entry.event));
    if (entry.op) CHECK(entry.op->n == ++numbers[entry.op->client]);
    put += std::holds_alternative<protocol::ContributionPut>(entry.event);
  }
  CHECK(put == scripted);
  CHECK(numbers.size() == 13 + 1);
}

TEST_CASE_METHOD(Played, "the same day played twice comes out the same", "[L4]") {
  play_to_the_end();
  std::vector<std::string> views;
  for (const auto& activity : programme()) views.push_back(view(activity.id));
  begin(gouda());
  play_to_the_end();
  for (std::size_t i = 0; i < views.size(); ++i) CHECK(view(programme()[i].id) == views[i]);
}

TEST_CASE_METHOD(Played, "a rehearsal ends quietly, and its people answer what is opened later", "[F2]") {
  play_to_the_end();
  // Who looked at the last activity is written down by the room, when its own timer says so.
  const auto said = [this] {
    const auto all = entries();
    return std::count_if(all.begin(), all.end(), [](const protocol::LogEntry& entry) {
      return !std::holds_alternative<protocol::ActivitySeen>(entry.event);
    });
  };
  const auto before = said();
  play_for(120'000);
  CHECK(said() == before);
  steer(R"({"do":"open","activity":"kennismaking","round":2})");
  play_for(15'000);
  CHECK(results("kennismaking") == told(day, "kennismaking"));
}

TEST_CASE_METHOD(Played, "a rehearsal shows results in the end that are never shown by themselves", "[S1]") {
  auto definition = gouda();
  definition.activities[0].release = protocol::Release::never;
  begin(definition);
  play_until([&] { return state("kennismaking") == ActivityState::closed; });
  play_for(1'000);
  CHECK(session::results_shown(room->session(), "kennismaking"));
}

TEST_CASE_METHOD(Played, "a facilitator who steers takes over, and guests go on answering", "[F2]") {
  play_until([&] { return state("kennismaking") == ActivityState::open; });
  CHECK(rehearsal->steers());
  open("zicht");
  play_for(120'000);
  CHECK_FALSE(rehearsal->steers());
  CHECK(state("zicht") == ActivityState::open);
  CHECK(state("kennismaking") == ActivityState::open);
  CHECK(results("zicht") == told(day, "zicht"));
}

TEST_CASE_METHOD(Played, "whatever a facilitator does, the rehearsal steers no more", "[F2]") {
  const std::string command = GENERATE(
      R"({"do":"show","activity":"geregeld"})", R"({"do":"open","activity":"geregeld","round":1})",
      R"({"do":"close","activity":"geregeld"})", R"({"do":"hide_results","hidden":false})",
      R"({"do":"release","activity":"geregeld","released":true})", R"({"do":"lock","locked":false})",
      R"({"do":"timer","activity":"geregeld","seconds":0,"closes":false})",
      R"({"do":"clear","activity":"geregeld","round":1})", R"({"do":"undo"})",
      R"({"do":"moderate","activity":"geregeld","change":{"type":"hide","card":"g-afspraak","hidden":true}})");
  INFO(command);
  // One activity, so that its turn comes at once.
  auto definition = gouda();
  std::erase_if(definition.activities, [](const auto& one) { return one.id != "geregeld"; });
  begin(definition);
  play_until([&] { return !results("geregeld").empty(); });
  CHECK(rehearsal->steers());
  REQUIRE(steer(command)["type"] == "ack");
  const auto left = state("geregeld");
  play_for(60'000);
  CHECK_FALSE(rehearsal->steers());
  CHECK(state("geregeld") == left);
}

TEST_CASE_METHOD(Played, "a facilitator who only looks on leaves the steering to the rehearsal", "[F2]") {
  enter(protocol::Role::facilitator, "somebody");
  ask(enter(protocol::Role::participant, "guest"), 1, R"({"type":"introduce","n":1,"domain":"wonen"})");
  play_until([&] { return state("kennismaking") == ActivityState::closed; });
  CHECK(rehearsal->steers());
}

TEST_CASE_METHOD(Played, "who comes in late misses nothing: cards hang before others put dots on them",
                 "[V4]") {
  open("ambities");
  play_for(40'000);
  CHECK_FALSE(rehearsal->steers());
  CHECK(rehearsal->refusals().empty());
  CHECK(results("ambities") == told(day, "ambities"));
}

TEST_CASE_METHOD(Played, "simulated phones wait before a locked door", "[J4]") {
  steer(R"({"do":"lock","locked":true})");
  play_for(20'000);
  CHECK(room->peers() == 1);
  steer(R"({"do":"lock","locked":false})");
  play_for(3'000);
  CHECK(room->peers() == 14);
}

TEST_CASE_METHOD(Played, "simulated phones send again what a full disk refused", "[R1]") {
  open("kennismaking");
  play_for(4'000);
  log->full = true;
  play_for(3'000);
  until_told_full(true);
  log->full = false;
  until_told_full(false);
  play_for(15'000);
  CHECK(results("kennismaking") == told(day, "kennismaking"));
  CHECK(rehearsal->refusals().empty());
}

TEST_CASE_METHOD(Played, "a rehearsal ends with its room", "[B1]") {
  const bool inside = GENERATE(true, false);
  if (inside) play_until([this] { return room->peers() > 3; });
  room->close(protocol::Parting::restarting, 1000);
  rehearsal->start();
  // Who did not get in tries a few times more.
  if (!inside) play_for(5'000);
  run_until([this] { return rehearsal.use_count() == 1; });
  const auto seq = room->session().seq();
  play_for(20'000);
  CHECK(room->session().seq() == seq);
  CHECK(context.poll() == 0);
}

TEST_CASE_METHOD(Played, "a rehearsal that is stopped leaves the room", "[B1]") {
  play_for(9'000);
  rehearsal->stop();
  CHECK(room->peers() == 0);
  const auto seq = room->session().seq();
  play_for(60'000);
  CHECK(room->session().seq() == seq);
}

TEST_CASE_METHOD(Played, "the scripted day has all that such a day brings up", "[V4]") {
  CHECK(day.template_ == read<protocol::Template>("templates/gouda.nl.json").key);
  for (const auto& person : day.people)
    for (const auto& [activity, answers] : person.answers) CHECK(room->session().activity(activity));
  for (const auto& activity : programme()) CHECK(people_who_answer(day, activity.id) >= 10);

  play_to_the_end();
  const Json map = Json::parse(view("domeinkaart"))["map"];
  int yes = 0, partly = 0, no = 0, one_sided = 0, unknowns = 0;
  for (const auto& need : map["needs"]) {
    yes += need["yes"].get<int>();
    partly += need["partly"].get<int>();
    no += need["no"].get<int>();
    one_sided += !need["answered"].get<bool>();
  }
  for (const auto& cell : map["cells"]) unknowns += static_cast<int>(cell["unknown"]["texts"].size());
  CHECK(std::min({yes, partly, no, one_sided, unknowns}) >= 5);
  CHECK(map["silent"] == Json{"economie"});

  const Json board = Json::parse(view("ambities"))["board"];
  std::map<std::string, int> places;
  for (const auto& card : board["cards"])
    ++places[card["term"].get<std::string>() + " " + card["level"].get<std::string>()];
  CHECK(places.size() == 4);
  CHECK(board["domains"].back()["domain"].is_null());
  CHECK(board["domains"].back()["carries"] == 2);
}
