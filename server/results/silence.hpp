// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "server/session/session.hpp"

namespace aantafel::results {

/// Somebody who said to have no opinion, as a download may name them.
struct Silent {
  std::string author;
  std::optional<std::string> domain;
};

/// Those who abstained in a round. In an anonymous workshop under a name of this round's own (b1, b2, …) and
/// without domain, since they may be few (S2, S3). Who only saw a round, or never opened it, is told as a
/// number alone (session::responses), in every workshop: nobody's looking is written down by name in a
/// download.
[[nodiscard]] std::vector<Silent> silent(const session::Session& session, const session::Round& round);

}  // namespace aantafel::results
