// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

#include "server/activities/histogram.hpp"
#include "tests/activities/fixture.hpp"

using namespace aantafel;
using namespace aantafel::tests;
using protocol::Json;
using protocol::Role;

namespace {

std::string estimate_of(const std::string& members) {
  Json settings{{"unit", "mensen"},      {"minimum", nullptr},   {"maximum", nullptr},      {"decimals", 0},
                {"true_value", nullptr}, {"within_percent", 10}, {"split_by_domain", false}};
  settings.update(protocol::parse_json(members).value());
  return settings.dump();
}

Answer guess(Lived& day, session::Author who, const std::string& value) {
  return day.put(who, "x", R"({"value":)" + value + "}");
}

std::uint64_t in_all(const activities::Histogram& histogram) {
  std::uint64_t all = histogram.below + histogram.above;
  for (const auto count : histogram.counts) all += count;
  return all;
}

}  // namespace

TEST_CASE("estimates have a mean, a median and quartiles, as a spreadsheet reckons them", "[V4]") {
  Lived day = open_activity("number", estimate_of("{}"), {"zorg", "bouw", "", "orde"});
  REQUIRE(guess(day, 1, "10"));
  REQUIRE(guess(day, 2, "20"));
  REQUIRE(guess(day, 3, "30"));
  REQUIRE(guess(day, 4, "100"));
  CHECK(screen_view(day)["results"]["estimates"] ==
        Json{{"count", 4}, {"mean", 40}, {"quartile_1", 17.5}, {"median", 25}, {"quartile_3", 47.5}});
  REQUIRE(guess(day, 4, "40"));
  CHECK(screen_view(day)["results"]["estimates"]["mean"] == 25);
  for (session::Author who = 1; who <= 4; ++who) REQUIRE(day.remove(who, "x"));
  CHECK(screen_view(day)["results"]["estimates"].is_null());
  CHECK(screen_view(day)["results"]["bins"].is_null());
}

TEST_CASE("decimals are kept to the last, and means do not drift", "[V4]") {
  Lived day = open_activity("number", estimate_of(R"({"decimals":2})"), {"zorg", "bouw", ""});
  const std::string empty = screen_view(day).dump();
  CHECK(guess(day, 1, "0.105") == "invalid");
  for (int again = 0; again < 1000; ++again) {
    REQUIRE(guess(day, 1, "0.1"));
    REQUIRE(guess(day, 2, "0.2"));
    REQUIRE(guess(day, 3, "-0.0"));
  }
  CHECK(screen_view(day)["results"]["estimates"]["mean"] == 0.1);
  CHECK(day.session().round("x")->answer_rows({2, "answer", "", {}}).at(0).number ==
        std::variant<std::int64_t, double>(0.2));
  for (session::Author who = 1; who <= 3; ++who) REQUIRE(day.remove(who, "x"));
  CHECK(screen_view(day).dump() == empty);
}

TEST_CASE("the true value is told at the close, to the facilitator before", "[S1]") {
  Lived day = open_activity("number", estimate_of(R"({"true_value":200})"), {"zorg", "bouw", "orde", ""});
  REQUIRE(guess(day, 1, "180"));
  REQUIRE(guess(day, 2, "220"));
  REQUIRE(guess(day, 3, "179"));
  REQUIRE(guess(day, 4, "221"));
  for (const auto audience : {Role::participant, Role::screen}) {
    CHECK(day.view(audience, "x")["results"]["true_value"].is_null());
    CHECK(day.view(audience, "x")["results"]["near"].is_null());
  }
  CHECK(facilitator_view(day)["results"]["near"] == 2);
  REQUIRE(day.close("x"));
  for (const auto audience : audiences) {
    CHECK(day.view(audience, "x")["results"]["true_value"] == 200);
    CHECK(day.view(audience, "x")["results"]["near"] == 2);
  }
}

TEST_CASE("estimates by domain keep to the rule of small groups, which are heard as one", "[S3]") {
  Lived day = open_activity("number", estimate_of(R"({"split_by_domain":true})"),
                            {"zorg", "zorg", "zorg", "bouw", "orde", ""});
  for (session::Author who = 1; who <= 6; ++who) REQUIRE(guess(day, who, std::to_string(who * 10)));
  CHECK(screen_view(day)["results"]["split"] ==
        Json{{{"domain", "zorg"},
              {"answers", 3},
              {"estimates",
               {{"count", 3}, {"mean", 20}, {"quartile_1", 15}, {"median", 20}, {"quartile_3", 25}}}},
             {{"domain", nullptr},
              {"answers", 3},
              {"estimates",
               {{"count", 3}, {"mean", 50}, {"quartile_1", 45}, {"median", 50}, {"quartile_3", 55}}}}});
}

TEST_CASE("bins are 1, 2 or 5 wide times a power of ten, few, and hold everybody", "[V4]") {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    activities::OrderedNumbers numbers;
    std::vector<std::int64_t> values;
    const std::int64_t range = (1 + static_cast<std::int64_t>(random() % 1'000'000'000)) >> (random() % 30);
    for (session::Author who = 1; who <= 1 + random() % 60; ++who) {
      values.push_back(static_cast<std::int64_t>(random() % (2 * static_cast<std::uint64_t>(range) + 1)) -
                       range);
      if (random() % 20 == 0) values.back() *= 1'000'000;
      numbers.add(values.back(), who);
    }
    std::sort(values.begin(), values.end());
    const activities::Voices voices(numbers);
    for (std::size_t k = 0; k < values.size(); ++k) REQUIRE(voices.at(k) == values[k]);
    const auto quarters = activities::quartiles(voices.count(), [&](auto k) { return voices.at(k); });
    const auto histogram = activities::histogram_of(voices, quarters);
    INFO("round " << round << ", width " << histogram.width);
    CHECK(in_all(histogram) == values.size());
    CHECK(histogram.counts.size() <= 17);
    CHECK(histogram.start % histogram.width == 0);
    const std::string digits = std::to_string(histogram.width);
    CHECK((digits[0] == '1' || digits[0] == '2' || digits[0] == '5'));
    CHECK(digits.find_first_not_of('0', 1) == std::string::npos);
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
      const std::int64_t from = histogram.start + static_cast<std::int64_t>(i) * histogram.width;
      const auto within = [&](std::int64_t value) { return value >= from && value < from + histogram.width; };
      CHECK(histogram.counts[i] == std::count_if(values.begin(), values.end(), within));
    }
  }
}

TEST_CASE("one who says a million presses nobody together", "[V4]") {
  Lived day = open_activity("number", estimate_of("{}"), {"zorg", "bouw", "", "orde", "zorg"});
  for (session::Author who = 1; who <= 4; ++who) REQUIRE(guess(day, who, std::to_string(10 * who)));
  REQUIRE(guess(day, 5, "1000000"));
  const Json bins = screen_view(day)["results"]["bins"];
  CHECK(bins["above"] == 1);
  CHECK(bins["width"] == 5);
  CHECK(bins["start"] == 10);
}

TEST_CASE("several voices are heard as one: the k-th of all, whoever is of which group", "[V4]") {
  std::mt19937 random(11);
  for (int round = 0; round < 50; ++round) {
    std::vector<activities::OrderedNumbers> groups(1 + random() % 5);
    std::vector<std::int64_t> values;
    for (session::Author who = 1; who <= 1 + random() % 40; ++who) {
      values.push_back(static_cast<std::int64_t>(random() % 50) - 25);
      groups[random() % groups.size()].add(values.back(), who);
    }
    std::sort(values.begin(), values.end());
    activities::Voices all;
    for (const auto& group : groups) all += activities::Voices(group);
    REQUIRE(all.count() == values.size());
    for (std::size_t k = 0; k < values.size(); ++k) CHECK(all.at(k) == values[k]);
  }
}

TEST_CASE("the table of estimates has a row for everybody and for each group, and says how many were near",
          "[D4]") {
  Lived day =
      open_activity("number", estimate_of(R"({"true_value":20,"within_percent":50,"split_by_domain":true})"),
                    {"zorg", "zorg", "zorg"});
  for (session::Author who = 1; who <= 3; ++who) REQUIRE(guess(day, who, std::to_string(who * 10 - 1)));
  CHECK(result_rows(day) ==
        std::vector<std::string>{"*|3|19.000000|14.000000|19.000000|24.000000|20.000000|50|2",
                                 "zorg|3|19.000000|14.000000|19.000000|24.000000|20.000000|50|2"});
}
