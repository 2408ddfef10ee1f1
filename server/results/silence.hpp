// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/session/session.hpp"

namespace aantafel::results {

/// Somebody who brought nothing in. `response`: abstained, seen or not_opened.
struct Silent {
  std::string author;
  std::optional<std::string> domain;
  std::string_view response;
};

/// Those who brought nothing in, as a download may name them. In an anonymous workshop only who abstained,
/// under a name of this round's own (b1, b2, …) and without domain, since they may be few (S2, S3); the
/// others are in session::responses as numbers. Nobody where the round waits.
[[nodiscard]] std::vector<Silent> silent(const session::Session& session, const std::string& activity,
                                         std::uint32_t round);

}  // namespace aantafel::results
