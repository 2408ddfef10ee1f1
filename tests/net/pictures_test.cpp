// SPDX-License-Identifier: EUPL-1.2
// Pictures over HTTP: brought in, handed out, refused in words, and taken along.
#include <catch2/catch.hpp>

#include "server/net/site.hpp"
#include "server/support/base64.hpp"
#include "server/support/random.hpp"
#include "tests/net/served.hpp"
#include "tests/pictures/made.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel;
using namespace aantafel::net;
using namespace aantafel::net::test;
using aantafel::storage::test::TempFolder;
using Json = nlohmann::json;

namespace {

const std::string photo = tests::with_exif(pictures::write_jpeg(tests::drawn(64, 48), 90), 6);
const std::string drawing = pictures::write_png(tests::drawn(64, 48));

struct Gallery {
  explicit Gallery(Served::Setup setup = {}) : served(std::move(setup)) {}

  Reply add(const std::string& bytes, const std::string& query = "") const {
    return served.ask("POST", path + query, {bearer(workshop.facilitator)}, bytes);
  }
  Reply show(const std::string& id) const { return served.ask("GET", path + "/" + id); }
  /// Puts a slide with this picture into the programme.
  Reply put(const Json& picture) const {
    Json shown = picture;
    shown["alt"] = "De markt";
    const Json settings{{"markdown", ""}, {"notes", ""}, {"picture", shown}};
    const Json definition{{"id", "dia"},  {"kind", "slide"},   {"title", "T"},        {"instruction", ""},
                          {"minutes", 1}, {"release", "live"}, {"settings", settings}};
    return served.ask("POST", "/api/v1/workshops/" + workshop.id + "/steer", {bearer(workshop.facilitator)},
                      Json{{"do", "put_activity"}, {"before", nullptr}, {"definition", definition}}.dump());
  }
  Json document() const {
    return served.ask_as_administrator("GET", "/api/v1/workshops/" + workshop.id + "/results.json").json();
  }
  Reply import(const Json& document) const {
    return served.ask_as_administrator("POST", "/api/v1/workshops/imports", document.dump());
  }

  Served served;
  Served::Workshop workshop = served.create();
  std::string path = "/api/v1/workshops/" + workshop.id + "/pictures";
};

std::string reason(const Reply& reply) {
  return reply.json().value("reason", "");
}

}  // namespace

TEST_CASE_METHOD(Gallery, "a picture that came in is handed out as it was made anew, for ever",
                 "[pictures][S2]") {
  const Reply added = add(photo);
  REQUIRE(added.status == 201);
  const Json picture = added.json();
  CHECK(picture.at("width") == 48);
  CHECK(picture.at("height") == 64);
  const Reply shown = show(picture.at("id"));
  REQUIRE(shown.status == 200);
  CHECK(shown.header("Content-Type") == "image/jpeg");
  CHECK(shown.header("Cache-Control") == "private, max-age=31536000, immutable");
  CHECK(shown.header("X-Content-Type-Options") == "nosniff");
  CHECK(shown.header("Content-Security-Policy").starts_with("default-src 'none'"));
  CHECK(shown.body.find("Gouda") == std::string::npos);
  CHECK(support::hash(shown.body) == picture.at("id"));
  CHECK(add(photo).json() == picture);
  CHECK(show(add(drawing).json().at("id")).header("Content-Type") == "image/png");
  CHECK(add(pictures::write_png(tests::drawn(400, 200)), "?longest=100").json().at("width") == 100);
}

TEST_CASE_METHOD(Gallery, "what is no picture is refused with a reason that a page can say",
                 "[pictures][B3]") {
  const auto refused = [&](const std::string& bytes, int status, const std::string& why) {
    const Reply reply = add(bytes);
    CHECK(reply.status == status);
    CHECK(reason(reply) == why);
  };
  refused("GIF89a, and the rest", 415, "picture_form");
  refused("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", 415, "picture_form");
  refused("", 415, "picture_form");
  refused(photo.substr(0, photo.size() / 2), 400, "picture_damaged");
  for (const char* query :
       {"?longest=99", "?longest=1601", "?longest=", "?longest=9e2", "?width=400", "?longest=400&x"})
    CHECK(add(photo, query).status == 400);
  CHECK(document().at("seq") == 1);
}

TEST_CASE_METHOD(Gallery, "a picture holds at most 8 MiB, and is judged by what it says before it is read",
                 "[pictures][B1]") {
  Wire wire = served.wire();
  std::string head = request("POST", path, {bearer(workshop.facilitator)}, "x");
  head.replace(head.find("Content-Length: 1"), 17,
               "Content-Length: " + std::to_string(pictures::largest_upload + 1));
  wire.send(head);
  CHECK(read_reply(wire).status == 413);
  CHECK(reason(add(std::string(pictures::largest_upload, 'x'))) == "picture_form");
}

TEST_CASE_METHOD(Gallery, "only a facilitator of this workshop brings pictures in", "[pictures][S5]") {
  CHECK(served.ask("POST", path, {}, photo).status == 401);
  CHECK(served.ask("POST", path, {bearer(workshop.screen)}, photo).status == 403);
  CHECK(served.ask("POST", path, {bearer(served.create().facilitator)}, photo).status == 401);
}

TEST_CASE_METHOD(Gallery, "a picture is found by its own name at its own workshop alone",
                 "[pictures][S1][J3]") {
  const std::string id = add(photo).json().at("id");
  const Reply other = served.ask("GET", "/api/v1/workshops/" + served.create().id + "/pictures/" + id);
  const Reply by_code = served.ask("GET", "/api/v1/workshops/" + workshop.code + "/pictures/" + id);
  const Reply unknown = show("Zm90bz1nb3VkYS1tYXJrdA");
  for (const Reply& reply : {other, by_code, unknown}) {
    CHECK(reply.status == 404);
    CHECK(reply.body == served.ask("GET", "/api/v1/workshops/made-up/pictures/" + id).body);
    CHECK(reply.header("Cache-Control") == "no-store");
  }
}

TEST_CASE("after a restart a picture is read from the log again", "[pictures][L4]") {
  TempFolder folder;
  Gallery gallery({.data = folder.path()});
  const std::string id = gallery.add(photo).json().at("id");
  const std::string before = gallery.show(id).body;
  gallery.served.restart();
  CHECK(gallery.show(id).body == before);
  CHECK(gallery.served.ask("HEAD", gallery.path + "/" + id).header("Content-Length") ==
        std::to_string(before.size()));
}

TEST_CASE_METHOD(Gallery, "exporting and importing gives the same pictures", "[pictures][D3]") {
  const Json picture = add(photo).json();
  CHECK(add(drawing).status == 201);
  REQUIRE(put(picture).status == 200);
  const Json file = document();
  REQUIRE(file.at("pictures").size() == 1);
  const Reply again = import(file);
  REQUIRE(again.status == 201);
  const std::string there = "/api/v1/workshops/" + again.json().at("id").get<std::string>();
  const Reply copied = served.ask("GET", there + "/pictures/" + picture.at("id").get<std::string>());
  CHECK(copied.status == 200);
  CHECK(copied.body == show(picture.at("id")).body);
  CHECK(served.ask_as_administrator("GET", there + "/results.json").json().at("pictures") ==
        file.at("pictures"));
}

TEST_CASE_METHOD(Gallery, "an import brings no picture but one that was made here", "[pictures][B3][S2]") {
  REQUIRE(put(add(photo).json()).status == 200);
  const Json file = document();
  const auto with = [&](const std::string& bytes) {
    Json changed = file;
    changed["pictures"][0]["data"] = support::to_base64url(bytes);
    const Reply reply = import(changed);
    CHECK(reply.status == 400);
    return reply.json().value("path", "");
  };
  const std::string ours = show(file["pictures"][0]["id"]).body;
  CHECK(with("<script>alert(1)</script>") == "/pictures/0");
  CHECK(with(photo) == "/pictures/0");
  CHECK(with(ours + "PK") == "/pictures/0");
  CHECK(with(drawing) == "/pictures/0");
  std::string other = ours;
  other[other.size() / 2] ^= 1;
  CHECK(with(other).starts_with("/pictures/0"));
  Json unpadded = file;
  unpadded["pictures"][0]["data"] = "A";
  CHECK(import(unpadded).status == 400);
}

TEST_CASE_METHOD(Gallery, "of a workshop that was taken away no picture is handed out", "[pictures][D5]") {
  const std::string id = add(photo).json().at("id");
  REQUIRE(show(id).status == 200);
  REQUIRE(served.ask_as_administrator("DELETE", "/api/v1/workshops/" + workshop.id).status == 204);
  CHECK(show(id).status == 404);
  served.inside([](Site& site) { CHECK(site.shelf.bytes() == 0); });
}

TEST_CASE_METHOD(Gallery, "so many pictures are made at once, and who comes then is asked to wait",
                 "[pictures][B1]") {
  served.inside([](Site& site) { site.pictures_being_made = 8; });
  const Reply busy = add(photo);
  CHECK(busy.status == 503);
  CHECK(reason(busy) == "busy");
  served.inside([](Site& site) { site.pictures_being_made = 0; });
  CHECK(add(photo).status == 201);
}

TEST_CASE("the shelf keeps what was asked for last, within its bound, and reads a picture once",
          "[pictures][B1]") {
  PictureShelf shelf;
  const auto picture = [](std::size_t bytes) { return text("image/png", std::string(bytes, 'x')); };
  constexpr std::size_t third = PictureShelf::most_bytes / 3;
  for (const char* id : {"a", "b", "c"}) shelf.put({"w", id}, picture(third));
  CHECK(shelf.find({"w", "a"}));
  shelf.put({"w", "d"}, picture(third));
  CHECK_FALSE(shelf.find({"w", "b"}));
  CHECK(shelf.find({"w", "a"}));
  CHECK(shelf.bytes() <= PictureShelf::most_bytes);

  std::size_t answered = 0;
  const auto count = [&](const Response& response) { answered += response.status == 404; };
  CHECK(shelf.wait({"w", "e"}, count));
  CHECK_FALSE(shelf.wait({"w", "e"}, count));
  Response gone = picture(1);
  gone.status = 404;
  shelf.put({"w", "e"}, gone);
  CHECK(answered == 2);
  CHECK_FALSE(shelf.find({"w", "e"}));
  CHECK(shelf.wait({"w", "e"}, count));

  shelf.put({"x", "a"}, picture(1));
  shelf.forget("w");
  CHECK(shelf.bytes() == 1);
}
