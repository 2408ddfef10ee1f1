// SPDX-License-Identifier: EUPL-1.2
#include "server/session/groups.hpp"

#include <catch2/catch.hpp>

using namespace aantafel::session;

namespace {

/// People by the group they are shown as.
GroupCounts merged(const GroupCounts& people, std::size_t min_group) {
  GroupCounts sums;
  for (const auto& [group, shown] : shown_groups(people, min_group)) sums[shown] += people.at(group);
  return sums;
}

}  // namespace

TEST_CASE("no group under the threshold is shown, nor can one be worked out from the rest", "[S3]") {
  for (std::size_t a = 0; a <= 6; ++a)
    for (std::size_t b = 0; b <= 6; ++b)
      for (std::size_t c = 0; c <= 6; ++c)
        for (std::size_t none = 0; none <= 6; ++none) {
          const auto shown = merged({{"a", a}, {"b", b}, {"c", c}, {"", none}}, 3);
          const std::size_t total = a + b + c + none;
          for (const auto& [group, size] : shown) {
            INFO(a << ' ' << b << ' ' << c << ' ' << none << ": " << group << ' ' << size);
            CHECK((size >= 3 || size == 0 || size == total));
          }
        }
}

TEST_CASE("groups that are large enough stay as they are", "[S3]") {
  CHECK(shown_groups({{"a", 3}, {"b", 4}}, 3) == std::map<std::string, std::string>{{"a", "a"}, {"b", "b"}});
}

TEST_CASE("the smallest group joins a rest that is too small", "[S3]") {
  CHECK(shown_groups({{"a", 5}, {"b", 4}, {"c", 1}}, 3) ==
        std::map<std::string, std::string>{{"a", "a"}, {"b", ""}, {"c", ""}});
}
