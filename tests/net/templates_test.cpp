// SPDX-License-Identifier: EUPL-1.2
// Templates that people keep, exchange and remove.
#include <catch2/catch.hpp>

#include "server/net/site.hpp"
#include "tests/net/served.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel::net::test;
using aantafel::storage::test::TempFolder;
using Json = nlohmann::json;

namespace {

const std::string all = "/api/v1/templates";
const std::string imports = "/api/v1/templates/imports";

Json found(const Json& list, const std::string& key) {
  for (const auto& one : list)
    if (one.at("key") == key) return one;
  return {};
}

/// As those that come with the program.
void build_in(Served& served, const std::string& text) {
  served.inside([&text](aantafel::net::Site& site) {
    site.templates.push_back(aantafel::protocol::parse<aantafel::protocol::Template>(text).value());
  });
}

}  // namespace

TEST_CASE("what was prepared for a workshop is kept as a template, without answers, place and day", "[D4]") {
  TempFolder folder;
  Served served({.data = folder.path()});
  const auto workshop = served.create();
  const std::string path = "/api/v1/workshops/" + workshop.id;
  REQUIRE(
      served
          .ask_as_administrator(
              "PATCH", path, R"({"date":"2027-01-14","region":"Midden-Holland","expected":15,"min_group":5})")
          .status == 200);
  REQUIRE(served.ask_as_administrator("POST", path + "/steer", open_a1).status == 200);
  auto [phone, welcome] = served.phone(workshop.code, "tab");
  REQUIRE(phone.ask(1, vote(1)).at("type") == "ack");
  const Reply kept = served.ask_as_administrator(
      "POST", all, R"({"from":")" + workshop.id + R"(","title":"Ons dagdeel","about":"Voor een ochtend"})");
  REQUIRE(kept.status == 201);
  const std::string key = kept.json().at("key");
  CHECK(kept.json() == Json{{"key", key},
                            {"title", "Ons dagdeel"},
                            {"language", "nl"},
                            {"activities", 1},
                            {"minutes", 0},
                            {"about", "Voor een ochtend"},
                            {"own", true}});
  CHECK(served.ask_as_administrator("DELETE", path).status == 204);
  served.restart();

  const Reply file = served.ask_as_administrator("GET", all + "/" + key);
  CHECK(file.header("Content-Disposition") ==
        "attachment; filename=\"aan-tafel.json\"; filename*=UTF-8''Ons%20dagdeel.json");
  const Json one = file.json();
  CHECK(one.at("format") == "aantafel.template");
  CHECK(one.at("version") == 1);
  CHECK(one.at("key") == key);
  CHECK(one.at("definition").at("description") == Json{{"title", "Ons dagdeel"},
                                                       {"municipality", ""},
                                                       {"language", "nl"},
                                                       {"anonymous", true},
                                                       {"min_group", 5}});
  const Reply made = served.ask_as_administrator(
      "POST", "/api/v1/workshops", R"({"title":"Nieuw","language":"nl","template":")" + key + "\"}");
  REQUIRE(made.status == 201);
  CHECK(made.json().at("template") == key);
  const std::string id = made.json().at("id");
  const Json definition =
      served.ask_as_administrator("GET", "/api/v1/workshops/" + id).json().at("definition");
  CHECK(definition.at("activities") == one.at("definition").at("activities"));
  CHECK(definition.at("template") == key);
  // Which a copy remembers too, so that they can be laid side by side.
  CHECK(served
            .ask_as_administrator("POST", "/api/v1/workshops",
                                  R"({"title":"Nog een","language":"nl","from":")" + id + "\"}")
            .json()
            .at("template") == key);
}

TEST_CASE("a template travels as a file and keeps its key", "[D3][D4]") {
  Served here, there;
  REQUIRE(here.ask_as_administrator("POST", imports, own_template("ons")).status == 201);
  const std::string file = here.ask_as_administrator("GET", all + "/ons").body;
  REQUIRE(there.ask_as_administrator("POST", imports, file).status == 201);
  CHECK(there.ask_as_administrator("GET", all + "/ons").body == file);
  // The same key is the same template, of which this is the newest.
  REQUIRE(there.ask_as_administrator("POST", imports, own_template("ons", "Beter")).status == 201);
  const Json list = there.ask_as_administrator("GET", all).json();
  CHECK(list.size() == 1);
  CHECK(found(list, "ons").at("title") == "Beter");
}

TEST_CASE("a file that is no good template is refused with the place of its fault, and nothing is kept",
          "[B3]") {
  Served served;
  build_in(served, own_template("leeg-nl", "Leeg"));
  const auto with = [](const std::string& pointer, const Json& value) {
    Json file = Json::parse(own_template("ons"));
    file["definition"]["activities"] = Json::array({{{"id", "a1"},
                                                     {"kind", "choice"},
                                                     {"title", "Weten we genoeg?"},
                                                     {"instruction", ""},
                                                     {"minutes", 5},
                                                     {"release", "live"},
                                                     {"settings",
                                                      {{"options", {{{"key", 0}, {"text", "Ja"}}}},
                                                       {"max_picks", 1},
                                                       {"correct", Json::array()},
                                                       {"split_by_domain", true}}}}});
    file[Json::json_pointer(pointer)] = value;
    return file.dump();
  };
  struct Case {
    std::string body, path, reason;
    int status;
  };
  const auto wrong = GENERATE_COPY(values<Case>({
      {"{", "", "", 400},
      {"[]", "", "", 400},
      {with("/format", "aantafel.workshop"), "/format", "", 400},
      {with("/version", 2), "/version", "", 400},
      {with("/key", "met spatie"), "/key", "", 400},
      {with("/key", "leeg-nl"), "/key", "taken", 409},
      {with("/author", "ik"), "/author", "", 400},
      {with("/definition/description/date", "2027-02-30"), "/definition/description/date", "invalid", 400},
      {with("/definition/activities/0/kind", "dance"), "/definition/activities/0/kind", "unknown_kind", 404},
      {with("/definition/activities/0/settings/max_picks", 9), "/definition/activities/0/settings/max_picks",
       "invalid", 400},
      {with("/definition/activities/0/settings/options/0/text", ""),
       "/definition/activities/0/settings/options/0/text", "malformed", 400},
      {with("/definition/activities/1",
            Json::parse(with("/key", "ons")).at("definition").at("activities").at(0)),
       "/definition/activities/1/id", "invalid", 400},
  }));
  CAPTURE(wrong.body);
  const Reply reply = served.ask_as_administrator("POST", imports, wrong.body);
  CHECK(reply.status == wrong.status);
  CHECK(reply.json().value("path", "") == wrong.path);
  CHECK(reply.json().value("reason", "") == wrong.reason);
  CHECK(served.ask_as_administrator("GET", all).json().size() == 1);
}

TEST_CASE("own templates are told to administrators alone, those of the program to everybody", "[S5]") {
  Served served;
  build_in(served, own_template("leeg-nl", "Leeg"));
  const auto workshop = served.create();
  REQUIRE(served.ask_as_administrator("POST", imports, own_template("ons")).status == 201);
  const Json everybody = served.ask("GET", all).json();
  CHECK(everybody.size() == 1);
  CHECK(found(everybody, "leeg-nl").at("own") == false);
  CHECK(served.ask("GET", all, {bearer(workshop.facilitator)}).json().size() == 1);
  const Json ours = served.ask_as_administrator("GET", all).json();
  CHECK(ours.size() == 2);
  CHECK(found(ours, "ons").at("own") == true);
}

TEST_CASE("an own template is removed for good, and one of the program is not", "[D5]") {
  TempFolder folder;
  Served served({.data = folder.path()});
  build_in(served, own_template("leeg-nl", "Leeg"));
  REQUIRE(served.ask_as_administrator("POST", imports, own_template("ons", "kanarie")).status == 201);
  CHECK(folder.bytes().find("kanarie") != std::string::npos);
  CHECK(served.ask_as_administrator("DELETE", all + "/leeg-nl").status == 403);
  CHECK(served.ask_as_administrator("DELETE", all + "/nothing").status == 404);
  CHECK(served.ask_as_administrator("DELETE", all + "/ons").status == 204);
  CHECK(served.ask_as_administrator("DELETE", all + "/ons").status == 404);
  CHECK(folder.bytes().find("kanarie") == std::string::npos);
  CHECK(served.ask_as_administrator("GET", all + "/leeg-nl").status == 200);
}

TEST_CASE("a server keeps so many templates and no more", "[B1]") {
  Served served;
  for (int i = 0; i < 200; ++i)
    REQUIRE(served.ask_as_administrator("POST", imports, own_template("t" + std::to_string(i))).status ==
            201);
  const Reply one_more = served.ask_as_administrator("POST", imports, own_template("t200"));
  CHECK(one_more.status == 409);
  CHECK(one_more.json().at("reason") == "limit");
  CHECK(served.ask_as_administrator("POST", imports, own_template("t7", "Beter")).status == 201);
}
