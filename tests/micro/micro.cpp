// SPDX-License-Identifier: EUPL-1.2
// What the steps of a vote cost by themselves, and that a view costs the same whoever many answered.
#include <benchmark/benchmark.h>

#include <fstream>
#include <sstream>

#include "server/activities/registry.hpp"
#include "server/live/frame.hpp"
#include "tests/session/lived.hpp"

namespace {

using namespace aantafel;

const session::Kinds& kinds() {
  static const session::Kinds all = activities::make_kinds();
  return all;
}

protocol::WorkshopDefinition one_question() {
  return tests::made<protocol::WorkshopDefinition>(
      R"({"description":{"title":"T","municipality":"","language":"nl","anonymous":true,"min_group":3},)"
      R"("domains":[{"id":"a","name":"A","expected":0},{"id":"b","name":"B","expected":0}],"activities":[)"
      R"({"id":"vote","kind":"choice","title":"Which?","instruction":"","minutes":5,"release":"live",)"
      R"("settings":{"options":[{"key":0,"text":"Een"},{"key":1,"text":"Twee"},{"key":2,"text":"Drie"},)"
      R"({"key":3,"text":"Vier"}],"max_picks":1,"correct":[],"split_by_domain":true}}]})");
}

/// One open question, and so many people who voted.
tests::Lived voted(std::size_t people) {
  tests::Lived day(kinds(), one_question());
  day.open("vote");
  for (std::size_t i = 0; i < people; ++i) {
    const auto author = day.join(i % 2 ? "a" : "b");
    day.put(author, "vote", R"({"options":[)" + std::to_string(i % 4) + "]}");
  }
  return day;
}

const std::string vote_message =
    R"({"type":"put","n":7,"activity":"vote","round":1,"payload":{"options":[1]}})";

void parse_a_vote(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(protocol::parse<protocol::ClientMessage>(vote_message));
}
BENCHMARK(parse_a_vote);

void decide_a_vote(benchmark::State& state) {
  const auto day = voted(1000);
  const auto put = std::get<protocol::Put>(tests::made<protocol::ClientMessage>(vote_message));
  session::Actor actor{protocol::Role::participant, "a-client-of-22-letters", 1};
  for (auto _ : state) benchmark::DoNotOptimize(session::decide(day.session(), actor, put, 1));
}
BENCHMARK(decide_a_vote);

void fold_a_vote(benchmark::State& state) {
  auto day = voted(1000);
  session::Session session = day.folded();
  const auto put = std::get<protocol::Put>(tests::made<protocol::ClientMessage>(vote_message));
  std::uint32_t n = 0;
  for (auto _ : state) {
    session::Actor actor{protocol::Role::participant, "a-client-of-22-letters", 1 + n % 1000};
    auto event = session::decide(session, actor, put, 1);
    session.apply({std::move(**event), protocol::Operation{actor.client, ++n}}, session.seq() + 1, 1);
  }
}
BENCHMARK(fold_a_vote);

void encode_an_entry(benchmark::State& state) {
  const auto day = voted(1);
  const auto entry = tests::made<protocol::LogEntry>(day.log().back());
  for (auto _ : state) benchmark::DoNotOptimize(protocol::to_text(entry));
}
BENCHMARK(encode_an_entry);

void encode_an_ack(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(live::frame_of(protocol::Ack{7, 123456}));
}
BENCHMARK(encode_an_ack);

/// A round alone: a workshop has no room for 100,000 people, two activities of one have.
void view_of_a_choice(benchmark::State& state) {
  const auto definition = one_question();
  const auto round = kinds().at("choice")->start(definition.activities[0].settings).value();
  for (session::Author author = 1; author <= state.range(0); ++author)
    round->put({author, "answer", author % 2 ? "a" : "b",
                protocol::Opaque::of(R"({"options":[)" + std::to_string(author % 4) + "]}")});
  const session::ViewContext context{protocol::Role::facilitator, true, false, true, 3, &definition.domains};
  std::string view;
  for (auto _ : state) {
    view.clear();
    round->view(view, context);
    benchmark::DoNotOptimize(view.data());
  }
}
BENCHMARK(view_of_a_choice)->RangeMultiplier(10)->Range(10, 100'000);

/// So many people who each estimated another number.
tests::Lived estimated(std::size_t people) {
  auto definition = tests::made<protocol::WorkshopDefinition>(
      R"({"description":{"title":"T","municipality":"","language":"nl","anonymous":true,"min_group":3},)"
      R"("domains":[{"id":"a","name":"A","expected":0},{"id":"b","name":"B","expected":0}],"activities":[)"
      R"({"id":"vote","kind":"number","title":"How many?","instruction":"","minutes":5,"release":"live",)"
      R"("settings":{"unit":"","minimum":null,"maximum":null,"decimals":0,"true_value":null,)"
      R"("within_percent":10,"split_by_domain":true}}]})");
  tests::Lived day(kinds(), std::move(definition));
  day.open("vote");
  for (std::size_t i = 0; i < people; ++i) {
    const auto author = day.join(i % 2 ? "a" : "b");
    day.put(author, "vote", R"({"value":)" + std::to_string(i * 7919 % 100'003) + "}");
  }
  return day;
}

void view_of_a_number(benchmark::State& state) {
  const auto day = estimated(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state)
    benchmark::DoNotOptimize(session::activity_view(day.session(), protocol::Role::facilitator, "vote"));
}
BENCHMARK(view_of_a_number)->RangeMultiplier(10)->Range(10, 10000)->Arg(50000);

void open_a_workshop(benchmark::State& state) {
  const auto day = voted(static_cast<std::size_t>(state.range(0)) / 2);
  for (auto _ : state) benchmark::DoNotOptimize(day.folded().seq());
}
BENCHMARK(open_a_workshop)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
