// SPDX-License-Identifier: EUPL-1.2
#include "server/live/view_changes.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "server/live/keyed_view.hpp"
#include "tests/live/changed.hpp"
#include "tests/live/desk.hpp"

using namespace aantafel;
using Json = nlohmann::ordered_json;

namespace {

Json card(int id, const std::string& text) {
  return {
      {"id", "k" + std::to_string(id)}, {"text", text}, {"merged", Json::array({{{"id", "m"}, {"n", 1}}})}};
}

Json board(int cards) {
  Json view{{"dots", 3}, {"board", {{"cards", Json::array()}, {"of", Json::array({{{"domain", "zorg"}}})}}}};
  for (int i = 0; i < cards; ++i)
    view["board"]["cards"].push_back(card(i, R"(Eén "loket", \ [of] {niet} )" + std::to_string(i)));
  return view;
}

/// Something that happens on a board: cards come, go, are written anew, and are put elsewhere.
void happen(Json& view, std::mt19937& random, int& next) {
  auto& cards = view["board"]["cards"];
  const auto at = [&] { return cards.begin() + static_cast<std::ptrdiff_t>(random() % cards.size()); };
  switch (random() % 5) {
    case 0:
      cards.insert(at(), card(next++, "nieuw"));
      break;
    case 1:
      if (cards.size() > 100) cards.erase(at());
      break;
    case 2:
      (*at())["text"] = "anders " + std::to_string(random() % 3);
      break;
    case 3: {
      const auto from = at();
      Json moved = *from;
      cards.erase(from);
      cards.insert(at(), std::move(moved));
      break;
    }
    default:
      view["dots"] = random() % 5;
  }
}

nlohmann::json plain(const Json& json) {
  return nlohmann::json::parse(json.dump());
}

}  // namespace

TEST_CASE("a view is taken apart into its keyed lists and the rest", "[B5]") {
  const std::string text =
      R"({"a":[],"b":{"c":[{"id":"x","t":"]}\"","l":[{"id":"in"}]},{"id":"y"}],"d":[1,[2]]},"e":[{"n":1}],"f":{},"g":"{\"id\":"})";
  const auto view = live::take_apart(text);
  CHECK(view.rest == R"({"a":[],"b":{"c":[],"d":[1,[2]]},"e":[{"n":1}],"f":{},"g":"{\"id\":"})");
  REQUIRE(view.lists.size() == 1);
  CHECK(view.lists[0].path == R"(["b","c"])");
  REQUIRE(view.lists[0].items.size() == 2);
  CHECK(view.lists[0].items[0].id == "x");
  CHECK(view.lists[0].items[0].text == R"({"id":"x","t":"]}\"","l":[{"id":"in"}]})");
  CHECK(view.lists[0].items[1].text == R"({"id":"y"})");
}

TEST_CASE("whoever holds a view of since or later has the newest by any changes after it", "[B2][B5]") {
  for (std::uint32_t seed = 1; seed <= 2; ++seed) {
    INFO(seed);
    std::mt19937 random(seed);
    int next = 1000;
    Json view = board(60);
    live::ViewChanges changes;
    std::uint64_t seq = 1, since = 1, told = 0;
    changes.begin(seq);
    // One who hears everything, and those who came with a welcome at some moment.
    std::vector<nlohmann::json> readers{plain(view)};
    for (int tick = 0; tick < 80; ++tick) {
      for (auto times = 1 + random() % 3; times > 0; --times) {
        const std::string before = view.dump();
        happen(view, random, next);
        changes.note(before, view.dump());
        if (random() % 8 == 0 && readers.size() < 6) readers.push_back(plain(view));
      }
      seq += 1 + random() % 3;
      const auto message = changes.message(seq, "a2", view.dump());
      if (!message) {
        changes.begin(since = seq);
        readers = {plain(view)};
        continue;
      }
      ++told;
      const auto parsed = nlohmann::json::parse(*message);
      CHECK(parsed.at("since") == since);
      CHECK(parsed.at("seq") == seq);
      for (auto& reader : readers) {
        REQUIRE(tests::changed(reader, parsed) == plain(view));
        // Some miss it.
        if (random() % 2 == 0) reader = plain(view);
      }
    }
    CHECK(told > 30);
  }
}

TEST_CASE("a card that is put elsewhere is told alone", "[B5]") {
  const Json before = board(200);
  Json after = before;
  auto& cards = after["board"]["cards"];
  cards.erase(cards.begin() + 150);
  cards.insert(cards.begin(), before["board"]["cards"][150]);
  live::ViewChanges changes;
  changes.begin(1);
  changes.note(before.dump(), after.dump());
  const auto message = nlohmann::json::parse(changes.message(2, "a2", after.dump()).value());
  REQUIRE(message["lists"][0]["items"].size() == 1);
  CHECK(message["lists"][0]["items"][0]["at"] == 0);
  CHECK(message["lists"][0]["items"][0]["item"]["id"] == "k150");
  CHECK(message["lists"][0]["removed"].empty());
}

TEST_CASE("a card a tick on a board of five hundred costs a small part of the whole", "[B5]") {
  Json view = board(500);
  live::ViewChanges changes;
  changes.begin(1);
  std::size_t bytes = 0, whole = 0;
  for (std::uint64_t tick = 2; tick < 202; ++tick) {
    const std::string before = view.dump();
    view["board"]["cards"][tick * 7 % 500]["text"] = "anders " + std::to_string(tick);
    const std::string now = view.dump();
    changes.note(before, now);
    const auto message = changes.message(tick, "a2", now);
    bytes += message ? message->size() : now.size();
    whole += now.size();
    if (!message) changes.begin(tick);
  }
  CHECK(bytes * 10 < whole);
}

TEST_CASE("small views, and those whose lists come or go, are sent whole", "[B5]") {
  live::ViewChanges changes;
  CHECK_FALSE(changes.message(1, "a2", board(200).dump()));
  changes.begin(1);
  changes.note(board(3).dump(), board(4).dump());
  CHECK_FALSE(changes.message(2, "a2", board(4).dump()));
  changes.begin(2);
  Json fuller = board(200);
  fuller["hidden"] = Json::array({card(7, "boe")});
  changes.note(board(200).dump(), fuller.dump());
  CHECK_FALSE(changes.message(3, "a2", fuller.dump()));
}

TEST_CASE_METHOD(live::Desk, "a large board reaches everybody as changes, also who came in later",
                 "[B5][R2]") {
  create(protocol::parse<protocol::WorkshopDefinition>(R"({
    "description":{"title":"T","municipality":"","language":"nl","anonymous":true,"min_group":3},"domains":[],
    "activities":[{"id":"a1","kind":"ambitions","title":"A","instruction":"","minutes":5,"release":"live",
                   "settings":{"dots":3,"max_cards":50}}]})")
             .value());
  steer(live::open_a1);
  const auto writer_phone = enter(protocol::Role::participant, "writes");
  std::uint32_t n = 0;
  const auto write = [&] {
    ++n;
    ask(writer_phone, n,
        R"({"type":"put","n":)" + std::to_string(n) + R"(,"activity":"a1","id":"card-)" + std::to_string(n) +
            R"(","payload":{"type":"card","text":"Kaart )" + std::to_string(n) + std::string(60, 'x') +
            R"(","term":"short","level":"local","carried_by":null,"needs":[]}})");
  };
  // What a phone that applies everything holds in the end.
  const auto held = [](const live::PaperPeer& peer) {
    nlohmann::json view;
    for (const auto& message : peer.messages) {
      if (message["type"] == "welcome") view = message["views"]["a1"];
      if (message["type"] == "view") view = message["view"];
      if (message["type"] == "view_changes") view = tests::changed(view, message);
    }
    return view;
  };
  const auto shown = [&](const live::PaperPeer& peer) {
    run_until([&] {
      now += 300;
      return held(peer)["board"]["cards"].size() == n;
    });
  };
  for (int i = 0; i < 40; ++i) write();
  shown(*writer_phone);
  write();
  shown(*writer_phone);
  REQUIRE(writer_phone->last("view_changes") != nullptr);
  const auto late = enter(protocol::Role::participant, "late");
  write();
  shown(*late);
  CHECK(late->last("view_changes") != nullptr);
  CHECK(held(*late) == held(*writer_phone));
  CHECK(late->last("view_changes")->dump().size() < late->messages.front().dump().size() / 4);
}
