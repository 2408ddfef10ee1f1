// SPDX-License-Identifier: EUPL-1.2
// What the steps of a vote cost by themselves, and that a view costs the same whoever many answered.
#include <benchmark/benchmark.h>

#include "server/activities/registry.hpp"
#include "server/live/frame.hpp"
#include "server/live/view_changes.hpp"
#include "tests/contracts/contract.hpp"

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

void time_view(benchmark::State& state, const session::Round& round,
               const std::vector<protocol::Domain>& domains) {
  const session::ViewContext context{protocol::Role::facilitator, true, false, true, 3, &domains};
  std::string view;
  for (auto _ : state) {
    view.clear();
    round.view(view, context);
    benchmark::DoNotOptimize(view.data());
  }
}

/// A round alone: a workshop has no room for 100,000 people, two activities of one have.
void view_of_a_choice(benchmark::State& state) {
  const auto definition = one_question();
  const auto round = kinds().at("choice")->start(definition.activities[0].settings).value();
  for (session::Author author = 1; author <= state.range(0); ++author)
    round->put({author, "answer", author % 2 ? "a" : "b",
                protocol::Opaque::of(R"({"options":[)" + std::to_string(author % 4) + "]}")});
  time_view(state, *round, definition.domains);
}
BENCHMARK(view_of_a_choice)->RangeMultiplier(10)->Range(10, 100'000);

/// The same with every kind that has answers rather than cards, with the answers of its contract.
void view_of(benchmark::State& state, const tests::Contract& contract) {
  const auto round = kinds().at(contract.kind)->start(tests::opaque(contract.settings[0])).value();
  const auto examples = contract.fitting(0);
  for (session::Author author = 1; author <= state.range(0); ++author) {
    const auto& example = examples[author % examples.size()];
    round->put({author, example.id, contract.domains[author % contract.domains.size()].id,
                protocol::Opaque::of(example.payload)});
  }
  time_view(state, *round, contract.domains);
}

/// So many people who each estimated another number.
void view_of_different_numbers(benchmark::State& state) {
  const auto round =
      kinds()
          .at("number")
          ->start(protocol::Opaque::of(R"({"unit":"","minimum":null,"maximum":null,"decimals":0,)"
                                       R"("true_value":null,"within_percent":10,"split_by_domain":true})"))
          .value();
  const auto definition = one_question();
  for (session::Author author = 1; author <= state.range(0); ++author)
    round->put({author, "answer", author % 2 ? "a" : "b",
                protocol::Opaque::of(R"({"value":)" + std::to_string(author * 7919 % 100'003) + "}")});
  time_view(state, *round, definition.domains);
}
BENCHMARK(view_of_different_numbers)->RangeMultiplier(10)->Range(10, 100'000);

/// What who leads is told of a self-paced round, one more having answered since.
void pace_of_a_self_paced_round(benchmark::State& state) {
  auto day = voted(static_cast<std::size_t>(state.range(0)));
  day.steer(R"({"do":"open_self_paced","activities":[{"activity":"vote","round":1}]})");
  (void)day.session().pace();
  for (auto _ : state) {
    day.put(1, "vote", R"({"options":[1]})");
    benchmark::DoNotOptimize(day.session().pace()->groups(day.session().domains(), 3));
  }
}
BENCHMARK(pace_of_a_self_paced_round)->RangeMultiplier(10)->Range(10, 10'000)->Iterations(2'000);

/// One of 500 cards was written anew.
void changes_of_a_board(benchmark::State& state) {
  const auto board = [](const std::string& text) {
    std::string view = R"({"dots":3,"board":{"cards":[)";
    for (int i = 0; i < 500; ++i)
      view += (i == 0 ? "" : ",") + std::string(R"({"id":"a-card-with-a-name-)") + std::to_string(i) +
              R"(","text":"Eén loket waar je alles in een keer regelt )" + (i == 250 ? text : "") +
              R"(","term":"short","level":"local","carried_by":"zorg","needs":[],"dots":4,"merged":[]})";
    return view + "]}}";
  };
  const std::string before = board("eerst"), after = board("nu");
  live::ViewChanges changes;
  for (auto _ : state) {
    changes.begin(1);
    changes.note(before, after);
    benchmark::DoNotOptimize(changes.message(2, "a2", after));
  }
}
BENCHMARK(changes_of_a_board);

void open_a_workshop(benchmark::State& state) {
  const auto day = voted(static_cast<std::size_t>(state.range(0)) / 2);
  for (auto _ : state) benchmark::DoNotOptimize(day.folded().seq());
}
BENCHMARK(open_a_workshop)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
  for (const auto& contract : tests::contracts())
    if (contract.kind != "ambitions" && contract.kind != "board" && contract.kind != "questions" &&
        !contract.fitting(0).empty())
      for (const std::int64_t people : {10, 1000, 100'000})
        benchmark::RegisterBenchmark(("view_of/" + contract.kind).c_str(), [&contract](
                                                                               benchmark::State& state) {
          view_of(state, contract);
        })->Arg(people);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
