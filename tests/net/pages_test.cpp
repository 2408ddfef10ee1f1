// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include <fstream>

#include "tests/net/served.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel::net::test;
using aantafel::storage::test::TempFolder;

namespace {

/// A folder with the pages of a small web client, and something beside it that is nobody's business.
struct Pages : TempFolder {
  Pages() {
    std::filesystem::create_directories(path() / "web/assets");
    write("web/index.html", "phone");
    write("web/index.html.gz", "\x1f\x8bphone");
    write("web/begeleiding.html", "facilitator");
    write("web/scherm.html", "screen");
    write("web/icon.svg", "<svg/>");
    write("web/assets/main-3f2a.js", "script");
    write("web/assets/main-3f2a.js.gz", "\x1f\x8bscript");
    write("web/assets/lost.css.gz", "\x1f\x8bno plain file beside it");
    write("secret", "nobody's business");
  }
  void write(const std::string& name, const std::string& bytes) { std::ofstream(path() / name) << bytes; }
};

}  // namespace

TEST_CASE("every address of a page gives that page", "[J1]") {
  Pages pages;
  Served served({.pages = pages.path() / "web"});
  struct Case {
    std::string path, body, type;
  };
  const std::string html = "text/html; charset=utf-8";
  for (const auto& [path, body, type] : std::vector<Case>{
           {"/", "phone", html},
           {"/?x=1", "phone", html},
           {"/12345678", "phone", html},
           {"/12345678?from=qr", "phone", html},
           {"/begeleiding", "facilitator", html},
           {"/begeleiding/abc", "facilitator", html},
           {"/facilitate/abc", "facilitator", html},
           {"/scherm/abc", "screen", html},
           {"/screen/abc", "screen", html},
           {"/icon.svg", "<svg/>", "image/svg+xml"},
           {"/assets/main-3f2a.js", "script", "text/javascript; charset=utf-8"},
       }) {
    CAPTURE(path);
    const Reply reply = served.ask("GET", path);
    CHECK(reply.status == 200);
    CHECK(reply.body == body);
    CHECK(reply.header("Content-Type") == type);
    CHECK(reply.header("Cache-Control") ==
          (path.starts_with("/assets/") ? "public, max-age=31536000, immutable" : "no-cache"));
  }
}

TEST_CASE("what is no page of ours is not found, however its path is written", "[B1]") {
  Pages pages;
  Served served({.pages = pages.path() / "web"});
  const std::string path =
      GENERATE("/../secret", "/..%2fsecret", "/%2e%2e/secret", "/..\\secret", "/assets/../../secret",
               "/./index.html", "//index.html", "/index.html/", "/assets", "/assets/", "/assets/lost.css",
               "/assets/lost.css.gz", "/index.html.gz", "/%00", "/\xc0\xae\xc0\xae/secret", "/1234567",
               "/123456789", "/1234%205678", "/begeleidingx", "/index.html%00.js", "/etc/passwd", "/api/v1");
  CAPTURE(path);
  const Reply reply = served.ask("GET", path);
  CHECK((reply.status == 404 || reply.status == 400));
  CHECK(reply.body.find("nobody") == std::string::npos);
  CHECK(reply.body.find(pages.path()) == std::string::npos);
}

TEST_CASE("a file that was packed goes packed to who can unpack it", "[B2]") {
  Pages pages;
  Served served({.pages = pages.path() / "web"});
  const Reply packed = served.ask("GET", "/", {"Accept-Encoding: br, gzip"});
  CHECK(packed.header("Content-Encoding") == "gzip");
  CHECK(packed.header("Vary") == "Accept-Encoding");
  CHECK(packed.body == "\x1f\x8bphone");
  const Reply plain = served.ask("GET", "/", {"Accept-Encoding: br"});
  CHECK(plain.header("Content-Encoding") == "");
  CHECK(plain.header("Vary") == "Accept-Encoding");
  CHECK(plain.body == "phone");
  CHECK(served.ask("GET", "/", {"Accept-Encoding: gzip;q=0"}).body == "phone");
  CHECK(served.ask("GET", "/scherm", {"Accept-Encoding: gzip"}).header("Content-Encoding") == "");
}

TEST_CASE("every answer tells a browser to trust nothing that is not ours", "[S5]") {
  Pages pages;
  Served served({.pages = pages.path() / "web"});
  const auto workshop = served.create();
  const std::string path = GENERATE("/", "/nowhere", "/healthz", "/api/v1/workshops", "/assets/main-3f2a.js",
                                    "/api/v1/join/00000000", "/api/v1/join/00000000/qr.svg");
  CAPTURE(path);
  const Reply reply = served.ask("GET", path);
  const std::string policy = reply.header("Content-Security-Policy");
  CHECK_THAT(policy, Catch::StartsWith("default-src 'none'; script-src 'self'; style-src 'self';"));
  CHECK_THAT(policy, Catch::Contains("frame-ancestors 'none'") && Catch::Contains("base-uri") &&
                         Catch::Contains("form-action 'self'") && Catch::Contains("connect-src 'self'"));
  CHECK(policy.find("unsafe") == std::string::npos);
  CHECK(reply.header("X-Content-Type-Options") == "nosniff");
  CHECK(reply.header("Referrer-Policy") == "no-referrer");
  CHECK(reply.header("Cross-Origin-Opener-Policy") == "same-origin");
  CHECK(reply.header("Cross-Origin-Resource-Policy") == "same-origin");
  CHECK(reply.header("Permissions-Policy").find("camera=()") != std::string::npos);
  CHECK(reply.header("Server") == "");
  CHECK(reply.header("Access-Control-Allow-Origin") == "");
  if (path.starts_with("/api")) CHECK(reply.header("Cache-Control") == "no-store");
}
