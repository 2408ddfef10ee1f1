// SPDX-License-Identifier: EUPL-1.2
#include "server/support/result.hpp"

#include <catch2/catch.hpp>
#include <memory>
#include <string>
#include <vector>

using aantafel::support::Result;

namespace {

enum class Reason { closed, unknown };

struct Base {
  virtual ~Base() = default;
};
struct Derived : Base {};

Result<int, Reason> half(int number) {
  if (number % 2 != 0) return Reason::unknown;
  return number / 2;
}

Result<void, std::string> check(bool fine) {
  if (!fine) return "not fine";
  return {};
}

}  // namespace

TEST_CASE("a result is the value or the reason there is none", "[support]") {
  CHECK(half(8).ok());
  CHECK(half(8).value() == 4);
  CHECK(*half(8) == 4);
  CHECK_FALSE(half(7));
  CHECK(half(7).error() == Reason::unknown);
}

TEST_CASE("asking a result for the side that is not there throws", "[support]") {
  CHECK_THROWS_AS(half(7).value(), std::bad_variant_access);
  CHECK_THROWS_AS(half(8).error(), std::bad_variant_access);
  CHECK_THROWS_AS(check(true).error(), std::bad_variant_access);
}

TEST_CASE("a result of nothing is success or a reason", "[support]") {
  CHECK(check(true).ok());
  CHECK(check(false).error() == "not fine");
}

TEST_CASE("a result takes whatever converts to just one of its sides", "[support]") {
  const Result<std::unique_ptr<Base>, std::string> made = std::make_unique<Derived>();
  const Result<std::unique_ptr<Base>, std::string> refused = "no room";
  CHECK(made.ok());
  CHECK(refused.error() == "no room");
  STATIC_REQUIRE_FALSE(std::is_convertible_v<const char*, Result<bool, std::string>>);
}

TEST_CASE("a value can be moved out of a result, and be reached through it", "[support]") {
  Result<std::vector<std::string>, Reason> words = std::vector<std::string>{"aan", "tafel"};
  CHECK(words->size() == 2);
  const std::vector<std::string> taken = std::move(words).value();
  CHECK(taken.back() == "tafel");

  const Result<std::string, Reason> copied = Result<std::string, Reason>(Reason::closed);
  const Result<std::string, Reason> again = copied;
  CHECK(again.error() == Reason::closed);
}
