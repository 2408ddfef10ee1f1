// SPDX-License-Identifier: EUPL-1.2
// What an operator meets: the command line, the data folder, the end.
#include <catch2/catch.hpp>

#include <signal.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>
#include <fstream>

#include "server/activities/registry.hpp"
#include "tests/net/program.hpp"
#include "tests/net/served.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel::net::test;
using aantafel::storage::test::TempFolder;
using Words = std::vector<std::string>;

namespace {

const std::map<std::string, std::string> with_token{{"AANTAFEL_ADMIN_TOKEN", "the-administrator"}};

Words serve(const TempFolder& folder, const Words& more = {}) {
  Words words{"serve", "--data", folder.path(), "--listen", "127.0.0.1:0"};
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

/// Runs it to an end that is not a good one, and gives the one sentence it says why.
std::string complaint(const Words& words,
                      const std::map<std::string, std::string>& environment = with_token) {
  Program program(words, environment);
  CHECK(program.wait() == 1);
  CHECK(program.output() == "");
  const std::string said = program.errors();
  CHECK(std::count(said.begin(), said.end(), '\n') == 1);
  CHECK_THAT(said, Catch::StartsWith("aantafel: "));
  return said;
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// A server that runs as a process of its own.
struct Serving {
  explicit Serving(const TempFolder& folder) : program(serve(folder), with_token), port(program.port()) {}
  Program program;
  std::uint16_t port;
};

}  // namespace

TEST_CASE("it tells what it is and what it knows", "[D4]") {
  Program version({"--version"});
  CHECK(version.wait() == 0);
  CHECK_THAT(version.output(), Catch::Matches("aantafel [0-9]+\\.[0-9]+\\.[0-9]+\n"));
  Program help({"serve", "--help"}, with_token);
  CHECK(help.wait() == 0);
  CHECK_THAT(help.output(), Catch::Contains("--listen") && Catch::Contains("AANTAFEL_DATA"));
  // Who asks for help does not want a secret on a screen.
  CHECK_THAT(help.output(), !Catch::Contains("the-administrator"));
  Program kinds({"kinds"});
  CHECK(kinds.wait() == 0);
  std::string known;
  for (const auto& [name, kind] : aantafel::activities::make_kinds()) known += name + "\n";
  CHECK_THAT(known, Catch::Contains("choice\n") && Catch::Contains("pause\n") && Catch::Contains("slide\n"));
  CHECK(kinds.output() == known);
  Program templates({"templates"});
  CHECK(templates.wait() == 0);
  CHECK_THAT(templates.output(), Catch::Contains("beleid-in-een-dag-nl\tnl\tBeleid in een dag\n") &&
                                     Catch::Contains("blank-en\ten\t"));
}

TEST_CASE("templates that cannot be read are told of, on the command line too", "[B3]") {
  TempFolder folder;
  std::ofstream(folder.path() / "mine.json") << R"({"format":"aantafel.template","version":1,"key":"mine"})";
  Program templates({"templates", "--templates", folder.path()});
  CHECK(templates.wait() == 1);
  CHECK_THAT(templates.errors(), Catch::Contains("mine.json: /definition is missing"));
}

TEST_CASE("a command line that cannot be understood is refused before anything is done", "[B1]") {
  TempFolder folder;
  const Words words = GENERATE(values<Words>({{},
                                              {"dance"},
                                              {"serve", "--nonsense"},
                                              {"serve", "--threads", "0"},
                                              {"serve", "--threads", "many"},
                                              {"serve", "--address", "aantafel.example.nl"},
                                              {"serve", "--address", "https://aantafel.example.nl/"},
                                              {"serve", "--data"}}));
  Program program(words);
  CHECK(program.wait() == 2);
  CHECK(program.errors() != "");
  CHECK(program.output() == "");
}

TEST_CASE("an address to listen on that is none is refused with an example of one", "[B1]") {
  TempFolder folder;
  const std::string listen =
      GENERATE("8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:65536", "127.0.0.1:-1",
               "127.0.0.1:80 ", "nowhere.example:80", ":80", "[::1:80");
  CAPTURE(listen);
  CHECK_THAT(complaint({"serve", "--data", folder.path(), "--listen", listen}),
             Catch::Contains("--listen takes ADDRESS:PORT, such as 0.0.0.0:8080 or [::]:8080, not '" +
                             listen + "'"));
}

TEST_CASE("a port that is in use, or an address that is not ours, is told", "[B1]") {
  TempFolder folder;
  Served other;
  const std::string taken = "127.0.0.1:" + std::to_string(other.port());
  CHECK(complaint({"serve", "--data", folder.path(), "--listen", taken}) ==
        "aantafel: cannot listen on " + taken + ": Address already in use\n");
  CHECK_THAT(complaint({"serve", "--data", folder.path(), "--listen", "192.0.2.1:0"}),
             Catch::StartsWith("aantafel: cannot listen on 192.0.2.1:0: "));
}

TEST_CASE("a data folder that cannot be used is told, and left as it is", "[L5]") {
  TempFolder folder;
  const std::filesystem::path data = folder.path() / "data";
  const Words words{"serve", "--data", data, "--listen", "127.0.0.1:0"};
  SECTION("a file stands in its place") {
    std::ofstream(data) << "mine";
    CHECK_THAT(complaint(words), Catch::Contains(data.string()));
    CHECK(read_file(data) == "mine");
  }
  SECTION("it is under a file") {
    std::ofstream(data) << "mine";
    CHECK_THAT(complaint({"serve", "--data", data / "deep", "--listen", "127.0.0.1:0"}),
               Catch::Contains("cannot be made"));
  }
  SECTION("no file can be made in it") {
    CHECK_THAT(complaint({"serve", "--data", "/proc/self"}), Catch::Contains("/proc"));
  }
  SECTION("the database in it is none") {
    std::filesystem::create_directories(data);
    std::ofstream(data / "aantafel.db") << std::string(8192, 'x');
    CHECK_THAT(complaint(words), Catch::Contains("aantafel.db"));
    CHECK(read_file(data / "aantafel.db") == std::string(8192, 'x'));
  }
  SECTION("the database in it is another program's") {
    std::filesystem::create_directories(data);
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open((data / "aantafel.db").c_str(), &database) == SQLITE_OK);
    REQUIRE(sqlite3_exec(database, "create table theirs(x)", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(database);
    const std::string before = read_file(data / "aantafel.db");
    CHECK_THAT(complaint(words), Catch::Contains("aantafel.db"));
    CHECK(read_file(data / "aantafel.db") == before);
  }
}

TEST_CASE("two servers never share a data folder", "[L3]") {
  TempFolder folder;
  Serving first(folder);
  CHECK_THAT(complaint(serve(folder)), Catch::Contains(folder.path().string()));
  Wire wire(first.port);
  wire.send(request("GET", "/readyz"));
  CHECK(read_reply(wire).body == "ready\n");
}

TEST_CASE("what comes with the program must be there and right", "[B3]") {
  TempFolder folder;
  const std::filesystem::path templates = folder.path() / "templates";
  std::filesystem::create_directories(templates);
  CHECK_THAT(complaint(serve(folder, {"--web", "/nowhere/at/all"})),
             Catch::Contains("no pages") && Catch::Contains("/nowhere/at/all") && Catch::Contains("--web"));
  CHECK_THAT(complaint(serve(folder, {"--templates", "/nowhere/at/all"})),
             Catch::Contains("/nowhere/at/all"));
  std::ofstream(templates / "wrong.json") << R"({"format":"aantafel.template","version":1,"key":"a b"})";
  CHECK_THAT(complaint(serve(folder, {"--templates", templates})), Catch::Contains("wrong.json: /key "));
}

TEST_CASE("a token nobody could sign in with is refused, and one that is kept stays the same", "[S5]") {
  TempFolder folder;
  const std::string bad =
      GENERATE(as<std::string>(), "with a space", "é", "#fragment", std::string(129, 'x'));
  const std::string said = complaint(serve(folder), {{"AANTAFEL_ADMIN_TOKEN", bad}});
  CHECK_THAT(said, Catch::Contains("the administrator's token holds at most 128 letters, digits and"));
  CHECK_THAT(said, !Catch::Contains(bad));

  std::string token;
  for (int i = 0; i < 2; ++i) {
    Program program(serve(folder));
    program.port();
    const std::string kept = read_file(folder.path() / "admin-token");
    if (token.empty()) token = kept;
    CHECK(kept == token);
    CHECK(kept.size() == 22);
    CHECK_THAT(program.printed("#"), Catch::Contains("/begeleiding#" + token));
    program.signal(SIGTERM);
    CHECK(program.wait() == 0);
    CHECK_THAT(program.errors(), !Catch::Contains(token));
  }
  for (const auto& file : std::filesystem::directory_iterator(folder.path())) {
    struct stat about {};
    REQUIRE(::stat(file.path().c_str(), &about) == 0);
    CAPTURE(file.path());
    CHECK((about.st_mode & 0077) == 0);
  }
  std::ofstream(folder.path() / "admin-token") << "short\n";
  CHECK_THAT(complaint(serve(folder), {}), Catch::Contains("admin-token"));
}

TEST_CASE("at SIGTERM it parts in order from who is connected, and all that was said is kept",
          "[R4][L1][J2]") {
  TempFolder folder;
  const auto live = [](std::uint16_t port, const std::string& code) {
    Wire wire(port);
    CHECK(Served::upgrade(wire, code).status == 101);
    return Talk(std::move(wire));
  };
  std::string code;
  {
    Serving running(folder);
    Wire wire(running.port);
    wire.send(request("POST", "/api/v1/workshops", {bearer("the-administrator")}, Served::one_question));
    code = read_reply(wire).json().at("code");
    CHECK_THAT(running.program.printed("Screen "), Catch::Contains("/" + code));
    Talk phone = live(running.port, code);
    phone.say(hello({{"role", "participant"}, {"client", "tab"}, {"device", "phone"}}));
    CHECK(phone.message("welcome").at("you").at("participant") == "p1");
    running.program.signal(SIGTERM);
    CHECK(phone.message("bye").at("reason") == "restarting");
    CHECK(phone.closed() == 1012);
    phone.wire().send(frame(First::close, close_payload(1012)));
    CHECK(phone.wire().ends());
    CHECK(running.program.wait() == 0);
  }
  Serving again(folder);
  Talk phone = live(again.port, code);
  phone.say(hello({{"role", "participant"}, {"client", "new-tab"}, {"device", "phone"}}));
  CHECK(phone.message("welcome").at("you").at("participant") == "p1");
  again.program.signal(SIGINT);
  CHECK(phone.message("bye").at("reason") == "restarting");
}

TEST_CASE("a second signal ends it at once", "[R4]") {
  TempFolder folder;
  Serving running(folder);
  // Who holds on to a connection keeps the server for as long as its patience lasts.
  Wire wire(running.port);
  wire.send("GET");
  running.program.signal(SIGTERM);
  running.program.printed("stopping");
  running.program.signal(SIGTERM);
  CHECK(running.program.wait() == 128 + SIGTERM);
}
