// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include <boost/asio/post.hpp>

#include "server/live/fold.hpp"
#include "tests/live/desk.hpp"

using namespace aantafel;
using namespace aantafel::live;
using protocol::Role;

namespace {

/// The kind it wraps, but for as many times as it is told to break.
class BrittleKind final : public session::Kind {
 public:
  BrittleKind(std::unique_ptr<Kind> whole, int& breaks) : whole_(std::move(whole)), breaks_(breaks) {}
  std::string_view name() const override { return whole_->name(); }
  session::Result<std::unique_ptr<session::Round>, session::Refusal> start(
      const protocol::Opaque& settings) const override {
    if (breaks_ > 0 && breaks_-- > 0) throw std::logic_error("a kind broke");
    return whole_->start(settings);
  }

 private:
  std::unique_ptr<Kind> whole_;
  int& breaks_;
};

struct Brittle : Desk {
  Brittle() {
    auto& choice = kinds.at("choice");
    choice = std::make_unique<BrittleKind>(std::move(choice), breaks);
    create(one_question());
  }
  int breaks = 0;
};

const std::string open_afresh = R"({"do":"open","activity":"a1","round":2})";

}  // namespace

TEST_CASE_METHOD(Brittle, "a kind that breaks costs its batch, and the workshop goes on", "[B3]") {
  REQUIRE(steer(open_a1)["type"] == "ack");
  REQUIRE(steer(R"({"do":"close","activity":"a1"})")["type"] == "ack");
  breaks = 1;
  const auto refused = steer(open_afresh);
  CHECK(refused["type"] == "refused");
  CHECK(refused["reason"] == "busy");
  CHECK(refused["retry"] == true);
  REQUIRE(broken.size() == 1);
  CHECK_THAT(broken.front(), Catch::Contains("a kind broke"));

  CHECK(steer(open_afresh)["type"] == "ack");
  // What is on disk is what was lived: a restart finds the same.
  reopen();
  open();
  CHECK(room->session().steering().progress.at("a1").state == protocol::ActivityState::open);
  CHECK(room->session().steering().progress.at("a1").round == 2);
}

TEST_CASE_METHOD(Brittle, "what went to the log before a kind broke is kept and acknowledged", "[B3][L1]") {
  REQUIRE(steer(open_a1)["type"] == "ack");
  log->hold = true;
  say(facilitator, 11, R"({"type":"steer","n":11,"command":{"do":"close","activity":"a1"}})");
  breaks = 1;
  say(facilitator, 12, R"({"type":"steer","n":12,"command":)" + open_afresh + "}");
  CHECK(broken.size() == 1);
  log->let_go();
  run_until([this] { return facilitator->last("refused") != nullptr; });
  CHECK((*facilitator->last("refused"))["n"] == 12);
  CHECK((*facilitator->last("ack"))["n"] == 11);
  CHECK(room->session().progress("a1").state == protocol::ActivityState::closed);
}

TEST_CASE_METHOD(Brittle, "a workshop that cannot be folded again stays shut until it can be", "[L2]") {
  REQUIRE(steer(open_a1)["type"] == "ack");
  breaks = 1;
  log->full = true;
  const auto phone = enter(Role::participant, "tab");
  // Joining was refused by the log, and the fold from the log breaks on the opening.
  CHECK(phone->dismissed);
  run_until([this] { return facilitator->dismissed.has_value(); });
  wait([this](auto done) { boost::asio::post(context, done); });

  log->full = false;
  room.reset();
  open();
  CHECK(enter(Role::participant, "tab")->last("welcome") != nullptr);
}

TEST_CASE_METHOD(Desk, "a log that was changed behind our back is not believed", "[L3]") {
  create(one_question());
  reopen();
  log->forge = true;
  bool answered = false;
  rooms->room(id, [&](std::shared_ptr<Room> found) {
    answered = true;
    CHECK_FALSE(found);
  });
  run_until([&] { return answered; });
  REQUIRE(broken.size() == 1);
  CHECK_THAT(broken.front(), Catch::Contains(id));
}

TEST_CASE_METHOD(Desk, "a long day is read in pieces and is the day that was lived", "[L4]") {
  create(one_question());
  const session::Actor program{Role::facilitator, "program", 0};
  const auto steps = static_cast<std::uint32_t>(2 * Fold::piece + 100);
  std::uint32_t kept = 0;
  for (std::uint32_t n = 1; n <= steps; ++n) {
    const std::string step = n % 2 ? "open" : "close";
    const auto steer =
        protocol::parse<protocol::Steer>(R"({"type":"steer","n":)" + std::to_string(n) +
                                         R"(,"command":{"do":")" + step + R"(","activity":"a1","round":1}})");
    room->ask(program, n, *steer,
              [&kept](const Answer& answer) { kept += std::holds_alternative<protocol::Ack>(answer); });
  }
  run_until([&] { return kept == steps; });
  const auto lived = room->head();
  CHECK(lived.seq == steps + 1);
  reopen();
  open();
  CHECK(room->head() == lived);
  CHECK(room->session().progress("a1").state == protocol::ActivityState::closed);
}
