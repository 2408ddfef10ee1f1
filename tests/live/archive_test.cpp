// SPDX-License-Identifier: EUPL-1.2
// What the list of workshops tells of a room, and what being in the archive means for it.
#include <catch2/catch.hpp>

#include "tests/live/desk.hpp"

using namespace aantafel;
using namespace aantafel::live;
using protocol::Role;

namespace {

struct Shop : Desk {
  Shop() { create(one_question()); }

  const protocol::WorkshopListed& listed() {
    list = rooms->list();
    return list.at(0);
  }
  bool archive(bool archived) {
    bool well = false;
    wait([&](auto done) {
      rooms->archive(id, archived, [&well, done](bool written) {
        well = written;
        done();
      });
    });
    return well;
  }

  std::vector<protocol::WorkshopListed> list;
};

}  // namespace

TEST_CASE_METHOD(Shop, "in the archive nobody new joins, and who was in comes back", "[J4]") {
  REQUIRE(enter(Role::participant, "tab", "phone")->last("welcome"));
  REQUIRE(archive(true));
  const bool restarted = GENERATE(false, true);
  if (restarted) {
    reopen();
    open();
  }
  CHECK(listed().archived == true);
  const auto stranger = enter(Role::participant, "other tab", "other phone");
  REQUIRE(stranger->last("refused"));
  CHECK(stranger->last("refused")->at("reason") == "locked");
  CHECK(enter(Role::participant, "tab", "phone")->last("welcome"));
  CHECK(enter(Role::screen, "beamer")->last("welcome"));
  const auto leads = enter(Role::facilitator, "laptop");
  CHECK(leads->last("welcome")->at("workshop").at("archived") == true);
  CHECK_FALSE(leads->last("welcome")->at("workshop").at("locked").get<bool>());
  // Everything else goes on.
  CHECK(steer(open_a1).at("type") == "ack");

  REQUIRE(archive(false));
  run_until([&] {
    now += 100;
    const auto* told = leads->last("workshop");
    return told && !told->at("workshop").contains("archived");
  });
  CHECK_FALSE(listed().archived);
  CHECK(enter(Role::participant, "other tab", "other phone")->last("welcome"));
}

TEST_CASE_METHOD(Shop, "a door that was locked is locked still when a workshop comes out of the archive",
                 "[J4]") {
  REQUIRE(steer(R"({"do":"lock","locked":true})").at("type") == "ack");
  REQUIRE(archive(true));
  REQUIRE(archive(false));
  CHECK(enter(Role::participant, "tab", "phone")->last("refused"));
}

TEST_CASE_METHOD(Shop, "a full disk keeps a workshop out of the archive, and says so", "[L1]") {
  log->full = true;
  CHECK_FALSE(archive(true));
  CHECK_FALSE(listed().archived);
  CHECK(enter(Role::facilitator, "laptop")->last("welcome"));
  log->full = false;
}

TEST_CASE_METHOD(Shop, "the list tells how many came, and when a description was taken back", "[F3]") {
  enter(Role::participant, "one", "one");
  enter(Role::participant, "two", "two");
  enter(Role::participant, "two again", "two");
  run_until([&] { return listed().came == 2; });
  REQUIRE(
      steer(R"({"do":"describe","description":{"title":"Anders","municipality":"","language":"nl",)"
            R"("anonymous":true,"min_group":3,"region":"Groene Hart","date":"2027-01-14","expected":15}})")
          .at("type") == "ack");
  run_until([&] { return listed().title == "Anders"; });
  CHECK(listed().region == "Groene Hart");
  CHECK(listed().date == "2027-01-14");
  CHECK(listed().expected == 15);
  REQUIRE(steer(R"({"do":"undo"})").at("type") == "ack");
  run_until([&] { return listed().title == "Een dag"; });
  CHECK_FALSE(listed().date);
  reopen();
  CHECK(listed().title == "Een dag");
  // Not counted before somebody comes to it again.
  open();
  run_until([&] { return listed().came == 2; });
}
