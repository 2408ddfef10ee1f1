// SPDX-License-Identifier: EUPL-1.2
#include <random>
#include <set>

#include "tests/results/lived_workshop.hpp"

namespace aantafel::tests {
namespace {

using session::Author;

class RandomDay {
 public:
  RandomDay(std::uint32_t seed, bool anonymous, Cards cards)
      : random_(seed), cards_(cards), day_(definition(anonymous)) {}

  LivedWorkshop live() && {
    for (std::size_t people = 3 + below(14); people > 0; --people) people_.push_back(day_.join(domain()));
    for (std::size_t steps = 40 + below(160); steps > 0; --steps) step();
    return std::move(day_);
  }

 private:
  // The standard's distributions differ between libraries; this gives the same day everywhere.
  std::size_t below(std::size_t bound) { return random_() % bound; }
  std::string one_of(const std::vector<std::string>& all) { return all[below(all.size())]; }
  std::string domain() {
    return one_of({"zorg", "zorg", "zorg", "registratie", "registratie", "bouw", "orde", ""});
  }
  std::string activity() { return one_of({"poll", "several", "board", "board", "map", "behalf"}); }
  std::string words() {
    return one_of({"kas", "=1+1", "een ; twee", "zeg \\\"ja\\\"", "twee\\nregels", "ＡＢＣ", "kas"});
  }
  std::string card() { return "card-" + std::to_string(1 + below(12)); }
  Author somebody() { return people_[below(people_.size())]; }

  void step() {
    switch (below(15)) {
      case 0:
        people_.push_back(day_.join(domain()));
        break;
      case 1:
        if (cards_ == Cards::changing) day_.introduce(somebody(), domain());
        break;
      case 2:
      case 3:
        steer();
        break;
      case 4:
        moderate();
        break;
      case 5:
        take_back();
        break;
      case 6:
        abstain();
        break;
      case 7:
        enter();
        break;
      case 8:
        day_.decided({}, session::Looked{
                             activity(), static_cast<std::uint32_t>(1 + below(3)), {somebody(), somebody()}});
        break;
      default:
        say();
    }
  }

  void abstain() {
    protocol::Abstain abstain;
    abstain.activity = activity();
    abstain.abstains = below(4) > 0;
    day_.decided({protocol::Role::participant, "client", somebody()}, abstain);
  }

  /// Hands or paper, or what was entered goes out again.
  void enter() {
    const std::string on = R"("activity":")" + one_of({"poll", "several"}) + R"(","round":)" +
                           std::to_string(1 + below(2)) + R"(,"entry":"e)" + std::to_string(below(6)) + "\"";
    if (below(4) == 0) {
      day_.steer(R"({"do":"take_out",)" + on + "}");
      return;
    }
    const bool hands = below(2) == 0;
    const std::string from = domain();
    day_.steer(R"({"do":"enter",)" + on + R"(,"source":")" + (hands ? "hand" : "paper") + R"(","domain":)" +
               (from.empty() ? "null" : "\"" + from + "\"") + R"(,"answers":[{"count":)" +
               std::to_string(hands ? 1 + below(5) : 1) + R"(,"payload":{"options":[)" +
               one_of({"0", "1", "4"}) + "]}}]}");
  }

  void take_back() {
    const std::string id = one_of({"answer", "cell-wonen", "need-zorg", "dots-card-1", card()});
    if (!keeps(id)) day_.take_back(somebody(), activity(), id);
  }

  /// Whether this is a card that stays as it is.
  bool keeps(const std::string& id) const { return cards_ == Cards::settled && cards_said_.contains(id); }

  void steer() {
    const std::string on = R"("activity":")" + activity() + "\"";
    const std::string round = std::to_string(1 + below(3));
    switch (below(8)) {
      case 0:
      case 1:
      case 2:
        day_.steer(R"({"do":"open",)" + on + R"(,"round":)" + round + "}");
        break;
      case 3:
        day_.steer(R"({"do":"close",)" + on + "}");
        break;
      case 4:
        day_.steer(R"({"do":"release",)" + on + R"(,"released":)" + one_of({"true", "false"}) + "}");
        break;
      case 5:
        day_.steer(R"({"do":"show",)" + on + "}");
        break;
      case 6:
        day_.steer(R"({"do":"clear",)" + on + R"(,"round":)" + round + "}");
        break;
      case 7:
        day_.steer(R"({"do":"undo"})");
        break;
    }
  }

  void moderate() {
    const std::string on = R"("card":")" + card() + "\"";
    const std::vector<std::string> changes{
        R"({"type":"hide",)" + on + R"(,"hidden":)" + one_of({"true", "true", "false"}) + "}",
        R"({"type":"merge",)" + on + R"(,"into":")" + card() + R"("})",
        R"({"type":"split",)" + on + "}",
        R"({"type":"move",)" + on + R"(,"term":"long","level":"regional"})",
        R"({"type":"edit",)" + on + R"(,"text":"@)" + words() + R"("})",
        R"({"type":"assign",)" + on + R"(,"carried_by":"zorg","needs":["bouw","orde"]})",
    };
    day_.steer(R"({"do":"moderate","activity":"board","change":)" + one_of(changes) + "}");
  }

  void say() {
    const std::string where = activity();
    const Author author = somebody();
    if (where == "poll")
      day_.say(author, where, "answer", R"({"options":[)" + one_of({"0", "1", "4"}) + "]}");
    else if (where == "several")
      day_.say(author, where, "answer", R"({"options":[)" + one_of({"0", "0,1", "1,4", "4,1,0"}) + "]}");
    else if (where == "board")
      on_board(author);
    else
      on_map(author, where);
  }

  void on_board(Author author) {
    if (below(2) == 0) {
      const std::string target = card();
      day_.say(author, "board", "dots-" + target,
               R"({"type":"support","card":")" + target + R"(","dots":)" + std::to_string(below(4)) + "}");
    } else if (const std::string id = card(); !keeps(id)) {
      cards_said_.insert(id);
      day_.say(author, "board", id,
               R"({"type":"card","text":")" + words() + R"(","term":")" + one_of({"short", "long"}) +
                   R"(","level":"local","carried_by":)" + one_of({"null", "\"orde\""}) +
                   R"(,"needs":["zorg"]})");
    }
  }

  void on_map(Author author, const std::string& where) {
    if (below(3) == 0) {
      const std::string other = one_of({"zorg", "registratie", "bouw"});
      day_.say(author, where, "need-" + other,
               R"({"type":"need","domain":")" + other + R"(","met":")" + one_of({"yes", "partly", "no"}) +
                   R"("})");
    } else {
      const std::string aspect = one_of({"wonen", "werk"});
      day_.say(author, where, "cell-" + aspect,
               R"({"type":"cell","aspect":")" + aspect + R"(","touched":)" + std::to_string(below(4)) +
                   R"(,"doing":")" + one_of({"", words()}) + R"(","obstacles":"","unknown":")" + words() +
                   R"("})");
    }
  }

  std::mt19937 random_;
  Cards cards_;
  std::set<std::string> cards_said_;
  LivedWorkshop day_;
  std::vector<Author> people_;
};

}  // namespace

LivedWorkshop random_day(std::uint32_t seed, bool anonymous, Cards cards) {
  return RandomDay(seed, anonymous, cards).live();
}

}  // namespace aantafel::tests
