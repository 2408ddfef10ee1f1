// SPDX-License-Identifier: EUPL-1.2
// Two facilitators in one room.
#include <catch2/catch.hpp>

#include "tests/live/desk.hpp"

using namespace aantafel;
using namespace aantafel::live;
using protocol::Role;

namespace {

struct TwoFacilitators : Desk {
  TwoFacilitators() {
    create(one_question());
    laptop = sit_down("laptop");
    phone = sit_down("phone");
  }
  std::shared_ptr<PaperPeer> sit_down(const std::string& device, const std::string& tab = "tab") {
    auto peer = std::make_shared<PaperPeer>();
    room->enter(peer, {Role::facilitator, tab + "-of-" + device, 0, device}, {device, std::nullopt});
    run_until([&] { return !peer->messages.empty(); });
    return peer;
  }
  protocol::Json steer(const std::shared_ptr<PaperPeer>& peer, const std::string& command) {
    ++n;
    return ask(peer, n, R"({"type":"steer","n":)" + std::to_string(n) + R"(,"command":)" + command + "}");
  }
  /// Until this peer's last view of the workshop is so.
  template <class Is>
  void until_told(const std::shared_ptr<PaperPeer>& peer, Is is) {
    run_until([&] {
      now += 50;
      const auto* told = peer->last("workshop");
      return told && is(told->at("workshop"));
    });
  }

  std::shared_ptr<PaperPeer> laptop, phone;
  std::uint32_t n = 0;
};

const std::string phone_leads = R"({"do":"take_lead","device":"phone","name":"Anna"})";

}  // namespace

TEST_CASE_METHOD(TwoFacilitators, "each device is told what it is called, and how many there are", "[F2]") {
  CHECK(laptop->messages.at(0)["you"]["device"] == "laptop");
  CHECK(!laptop->messages.at(0)["workshop"].contains("facilitators"));
  until_told(laptop, [](const auto& workshop) { return workshop.value("facilitators", 1) == 2; });
  // Another tab of the same browser is no other device.
  const auto tab = sit_down("phone", "another-tab");
  CHECK(tab->messages.at(0)["workshop"]["facilitators"] == 2);
  room->leave(*tab);
  room->leave(*phone);
  until_told(laptop, [](const auto& workshop) { return !workshop.contains("facilitators"); });
}

TEST_CASE_METHOD(TwoFacilitators, "the old laptop is told who took over, and its next press is refused",
                 "[F2]") {
  REQUIRE(steer(phone, phone_leads)["type"] == "ack");
  until_told(laptop, [](const auto& workshop) {
    return workshop.value("lead", protocol::Json()) ==
           protocol::Json{{"by", "phone"}, {"device", "phone"}, {"name", "Anna"}};
  });
  const auto refused = steer(laptop, open_a1);
  CHECK(refused["reason"] == "not_in_charge");
  CHECK(refused["retry"] == false);
  REQUIRE(steer(laptop, R"({"do":"take_lead","device":"laptop"})")["type"] == "ack");
  until_told(phone, [](const auto& workshop) {
    return workshop.contains("lead") && workshop["lead"]["by"] == "laptop";
  });
  CHECK(steer(laptop, open_a1)["type"] == "ack");
  CHECK(steer(phone, R"({"do":"close","activity":"a1"})")["reason"] == "not_in_charge");
}

TEST_CASE_METHOD(TwoFacilitators, "the lead outlives a connection and a restart, and hangs nobody up",
                 "[F1][F2]") {
  REQUIRE(steer(phone, phone_leads)["type"] == "ack");
  room->leave(*phone);
  laptop.reset();
  phone.reset();
  reopen();
  open();
  laptop = sit_down("laptop");
  CHECK(laptop->messages.at(0)["workshop"]["lead"]["name"] == "Anna");
  CHECK(steer(laptop, open_a1)["reason"] == "not_in_charge");
  REQUIRE(steer(laptop, R"({"do":"take_lead","device":"laptop"})")["type"] == "ack");
  CHECK(steer(laptop, open_a1)["type"] == "ack");
}

TEST_CASE_METHOD(TwoFacilitators, "phones and the screen are not told who leads", "[F2]") {
  REQUIRE(steer(phone, phone_leads)["type"] == "ack");
  for (const Role role : {Role::participant, Role::screen})
    CHECK(enter(role, "looking on")->messages.at(0)["workshop"].dump().find("Anna") == std::string::npos);
}
