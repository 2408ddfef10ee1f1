// SPDX-License-Identifier: EUPL-1.2
#include "server/exports/archive.hpp"

#include <zip.h>
#include <catch2/catch.hpp>

#include <cstdlib>
#include <ctime>

#include "server/exports/json.hpp"
#include "tests/exports/small_day.hpp"

using namespace aantafel;
using exports::File;
using exports::Separator;

namespace {

/// The files in a zip as another program finds them: by the central directory, checksums verified.
std::vector<File> unzipped(const std::string& bytes) {
  zip_error_t error;
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
  REQUIRE(archive);
  std::vector<File> files;
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    zip_stat_t about;
    REQUIRE(zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &about) == 0);
    std::string content(about.size, '\0');
    zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
    REQUIRE(file);
    REQUIRE(zip_fread(file, content.data(), content.size()) == static_cast<zip_int64_t>(content.size()));
    REQUIRE(zip_fclose(file) == 0);
    files.push_back({about.name, content});
  }
  zip_discard(archive);
  return files;
}

std::vector<std::string> names(const std::vector<File>& files) {
  std::vector<std::string> all;
  for (const auto& file : files) all.push_back(file.name);
  return all;
}

std::vector<std::string> names_of(const std::vector<std::string>& tables) {
  std::vector<session::Table> all;
  for (const auto& name : tables) all.push_back({name, {"k"}, {}});
  return names(exports::csv_files(all, Separator::comma));
}

}  // namespace

TEST_CASE("a zip holds the files it was made of, in their order", "[exports]") {
  const std::string long_text(100'000, 'x');
  const auto files = unzipped(exports::zip({{"b.csv", "twee"}, {"a.csv", ""}, {"één.csv", long_text}}));
  REQUIRE(names(files) == std::vector<std::string>{"b.csv", "a.csv", "één.csv"});
  CHECK(files[0].bytes == "twee");
  CHECK(files[1].bytes.empty());
  CHECK(files[2].bytes == long_text);
}

TEST_CASE("equal files give an equal zip, whatever the clock and the time zone say", "[exports]") {
  const std::vector<File> files{{"a.csv", "een"}, {"b.csv", std::string(5000, 'b')}};
  const std::string first = exports::zip(files);
  setenv("TZ", "Pacific/Auckland", 1);
  tzset();
  const std::string second = exports::zip(files);
  unsetenv("TZ");
  tzset();
  CHECK(first == second);
  // The date and time of the first file, at offset 10 of its header: 1 January 1980, midnight.
  CHECK(first.substr(10, 4) == std::string("\0\0\x21\0", 4));
}

TEST_CASE("a zip without files, or with two of one name, is a broken promise", "[exports]") {
  CHECK_THROWS_AS(exports::zip({}), std::logic_error);
  CHECK_THROWS_AS(exports::zip({{"a", "1"}, {"a", "2"}}), std::logic_error);
}

TEST_CASE("file names are safe on every file system, and no two are the same", "[exports]") {
  CHECK(names_of({"01-poll", "answers"}) == std::vector<std::string>{"01-poll.csv", "answers.csv"});
  CHECK(names_of({"../../etc/passwd", "a b", "é", ""}) ==
        std::vector<std::string>{"______etc_passwd.csv", "a_b.csv", "__.csv", "_.csv"});
  CHECK(names_of({"a", "A", "a", "a_2"}) ==
        std::vector<std::string>{"a.csv", "A_2.csv", "a_3.csv", "a_2_2.csv"});
  CHECK(names_of({"con", "Nul", "COM1", "lpt9", "com", "console"}) ==
        std::vector<std::string>{"_con.csv", "_Nul.csv", "_COM1.csv", "_lpt9.csv", "com.csv", "console.csv"});
  const auto long_names = names_of({std::string(500, 'x'), std::string(600, 'x')});
  CHECK(long_names ==
        std::vector<std::string>{std::string(100, 'x') + ".csv", std::string(98, 'x') + "_2.csv"});
}

TEST_CASE("the download of a workshop is a CSV file for each of its tables, the same after a restart",
          "[D1]") {
  const auto day = tests::small_day();
  const auto tables = tests::tables_of(day.session());
  const std::string bytes = exports::csv_zip(tables, Separator::semicolon);
  const auto files = unzipped(bytes);
  REQUIRE(files.size() == tables.size());
  for (std::size_t i = 0; i < files.size(); ++i) {
    CHECK(files[i].name == tables[i].name + ".csv");
    CHECK(files[i].bytes == exports::csv(tables[i], Separator::semicolon));
  }
  CHECK(exports::csv_zip(tests::tables_of(day.folded()), Separator::semicolon) == bytes);
}

TEST_CASE("the JSON download obeys its schema and is left as it was said", "[D3]") {
  const auto day = tests::small_day();
  const std::string text =
      exports::json(results::document_of(day.session(), tests::position_of(day.session())));
  CHECK(text.find(R"("text":"Eén loket,\nook op de werkplek")") != std::string::npos);
  CHECK(text.find(R"x("text":"=HYPERLINK(\"https://kwaad.nl\")")x") != std::string::npos);
  CHECK(text.find(R"("format":"aantafel.workshop")") != std::string::npos);
  const auto read = protocol::parse<protocol::ExportedWorkshop>(text);
  REQUIRE(read);
  CHECK(read->seq == day.session().seq());
  CHECK(read->definition.description == day.session().description());
}
