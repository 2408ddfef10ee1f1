// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include <thread>

#include "tests/net/served.hpp"
#include "tests/storage/stubborn_log.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel;
using namespace aantafel::net::test;
using aantafel::storage::test::StubbornLog;
using aantafel::storage::test::TempFolder;
using Json = nlohmann::json;

namespace {

struct Running {
  Running() { facilitator.talk.ask(1, steer(open_a1)); }

  Reply download(const std::string& name) const {
    return served.ask("GET", "/api/v1/workshops/" + workshop.id + "/results." + name,
                      {bearer(workshop.facilitator)});
  }

  Served served;
  Served::Workshop workshop = served.create();
  Served::Welcomed facilitator = served.facilitator(workshop);
};

}  // namespace

TEST_CASE_METHOD(Running, "a download is exact to the place in the log it names, while people vote",
                 "[D1][V4]") {
  constexpr int phones = 30;
  std::thread voting([this] {
    for (int i = 0; i < phones; ++i)
      served.phone(workshop.code, "tab-" + std::to_string(i)).talk.ask(1, vote(i % 2));
  });
  std::uint64_t last = 0;
  std::size_t most = 0;
  while (most < phones) {
    const Json file = download("json").json();
    // seq counts one for making it, one for opening, and for each phone one for joining and one for its vote.
    const std::uint64_t seq = file.at("seq");
    std::size_t votes = 0;
    for (const auto& activity : file.at("activities"))
      for (const auto& round : activity.at("rounds")) votes += round.at("contributions").size();
    std::size_t joined = 0;
    for (const auto& domain : file.at("attendance")) joined += domain.at("joined").get<std::size_t>();
    CHECK(seq == 2 + joined + votes);
    CHECK(seq >= last);
    last = seq;
    most = votes;
  }
  voting.join();
  CHECK(facilitator.talk.ask(2, steer(close_a1)).at("seq") == last + 1);
  CHECK(download("json").json().at("seq") == last + 1);
}

TEST_CASE_METHOD(Running, "downloads are files that carry the workshop's title, and the tables come zipped",
                 "[D1]") {
  Json titled = Json::parse(Served::one_question);
  titled["title"] = "Wonen/werken: \"één\" dag 100%";
  workshop = served.create(titled.dump());
  const std::string called = "Wonen%20werken%20%20%20%C3%A9%C3%A9n%20%20dag%20100%25";
  const Reply whole = download("json");
  CHECK(whole.header("Content-Type") == "application/json");
  CHECK(whole.header("Content-Disposition") ==
        "attachment; filename=\"aan-tafel.json\"; filename*=UTF-8''" + called + ".json");
  CHECK(whole.header("Cache-Control") == "no-store");
  const Reply tables = download("csv.zip");
  CHECK(tables.header("Content-Type") == "application/zip");
  CHECK(tables.header("Content-Disposition") ==
        "attachment; filename=\"aan-tafel.csv.zip\"; filename*=UTF-8''" + called + ".csv.zip");
  CHECK(tables.body.starts_with("PK\x03\x04"));
  const Reply book = download("xlsx");
  CHECK(book.header("Content-Type") == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  CHECK(book.header("Content-Disposition") ==
        "attachment; filename=\"aan-tafel.xlsx\"; filename*=UTF-8''" + called + ".xlsx");
  CHECK(book.body.starts_with("PK\x03\x04"));
  CHECK(download("exe").status == 404);
}

TEST_CASE_METHOD(Running, "what was downloaded can be brought back as the same workshop", "[D3]") {
  for (int i = 0; i < 5; ++i)
    served.phone(workshop.code, "tab-" + std::to_string(i), "device").talk.ask(1, vote(i % 2));
  served.phone(workshop.code, "tab", "another").talk.ask(1, vote(1));
  const Json exported = download("json").json();
  const Reply made = served.ask_as_administrator("POST", "/api/v1/workshops/imports", exported.dump());
  REQUIRE(made.status == 201);
  const std::string id = made.json().at("id");
  CHECK(id != workshop.id);
  CHECK(made.json().at("code") != workshop.code);
  Json again = served.ask_as_administrator("GET", "/api/v1/workshops/" + id + "/results.json").json();
  for (const char* own : {"id", "epoch", "seq", "chain"}) again[own] = exported.at(own);
  CHECK(again == exported);

  for (const auto& [pointer, value] : {std::pair{"/version", Json(2)}, std::pair{"/activities", Json(7)}}) {
    Json broken = exported;
    broken[Json::json_pointer(pointer)] = value;
    const Reply refused = served.ask_as_administrator("POST", "/api/v1/workshops/imports", broken.dump());
    CHECK(refused.status == 400);
    CHECK(refused.json().at("path") == pointer);
  }
}

TEST_CASE("a workshop that is taken away says so to who is in it, and is gone without a trace", "[S5]") {
  TempFolder folder;
  Served served({.data = folder.path()});
  const auto kept = served.create();
  Json secret = Json::parse(Served::one_question);
  secret["title"] = "kanarie-in-de-mijn";
  const auto workshop = served.create(secret.dump());
  auto facilitator = served.facilitator(workshop);
  auto phone = served.phone(workshop.code, "tab");
  auto other = served.phone(kept.code, "tab");
  const Reply erased =
      served.ask("DELETE", "/api/v1/workshops/" + workshop.code, {bearer(workshop.facilitator)});
  CHECK(erased.status == 204);
  CHECK(erased.body.empty());
  for (Talk* talk : {&facilitator.talk, &phone.talk}) {
    CHECK(talk->message("bye") == Json{{"type", "bye"}, {"reason", "removed"}, {"reconnect_ms", nullptr}});
    CHECK(talk->closed() == 1008);
  }
  for (const auto& name : {workshop.id, workshop.code}) {
    CHECK(served.ask_as_administrator("GET", "/api/v1/workshops/" + name).status == 404);
    CHECK(served.ask_as_administrator("DELETE", "/api/v1/workshops/" + name).status == 404);
    Wire wire = served.wire();
    CHECK(Served::upgrade(wire, name).status == 404);
  }
  CHECK(served.ask_as_administrator("GET", "/api/v1/workshops").json().size() == 1);
  other.talk.say(R"({"type":"ping"})");
  CHECK(other.talk.message("alive").contains("now"));
  // The list names its title no more either.
  CHECK(folder.bytes().find("kanarie") == std::string::npos);
}

TEST_CASE("a full disk refuses what is new, and what is there goes on", "[L1]") {
  StubbornLog* log = nullptr;
  Served served({.log = [&log] { return StubbornLog::make(log); }});
  const auto workshop = served.create();
  auto facilitator = served.facilitator(workshop);
  facilitator.talk.ask(1, steer(open_a1));
  auto phone = served.phone(workshop.code, "tab").talk;
  phone.ask(1, vote(0));

  log->full = true;
  const Json refused = phone.ask(2, vote(1));
  CHECK(refused.at("reason") == "storage_full");
  CHECK(refused.at("retry") == true);
  CHECK(served.ask_as_administrator("POST", "/api/v1/workshops", Served::one_question).status == 507);
  const std::string address = "/api/v1/workshops/" + workshop.id;
  CHECK(served.ask_as_administrator("POST", address + "/steer", close_a1).status == 507);
  // Erasing has to be written too: it is not said to be done, and nobody is sent away.
  CHECK(served.ask_as_administrator("DELETE", address).status == 507);
  CHECK(served.ask_as_administrator("GET", address + "/results.json").status == 200);
  CHECK(served.phone(workshop.code, "tab").welcome.at("views").at("a1").at("results").at("counts") ==
        Json{1, 0});
  // Who would be new hears that it may try again.
  Talk late = served.talk(workshop.code);
  late.say(hello({{"role", "participant"}, {"client", "late"}}));
  CHECK(late.message("refused").at("reason") == "storage_full");
  CHECK(late.message("bye").at("reconnect_ms").is_number());

  log->full = false;
  // The facilitator saw it all the time, and sees when it is over.
  const auto told_full = [&] {
    return facilitator.talk.message("workshop").at("workshop").contains("storage_full");
  };
  while (!told_full()) continue;
  while (told_full()) continue;
  CHECK(phone.ask(2, vote(1)).at("type") == "ack");
  CHECK(served.ask_as_administrator("DELETE", address).status == 204);
}
