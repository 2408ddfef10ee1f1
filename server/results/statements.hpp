// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/results/position.hpp"
#include "server/session/session.hpp"

namespace aantafel::results {

/// A contribution as a download may name it. `author` is the participant's id, or a name of this round's own
/// where the workshop is anonymous (S2): a1, a2, … `domain` is the one its group is shown as, nothing for
/// "other" (S3). `source` is how it was heard; nothing where that would tell a few of a group apart (S3).
struct Statement {
  session::Contribution contribution;
  std::string author;
  std::optional<std::string> domain;
  std::optional<std::string_view> source{};
};

enum class Hidden { kept, left_out };

/// What a round holds, in an order that tells nothing of who came when: it follows what was said, not who
/// said it. This is the one place where downloads are made anonymous. Where hidden contributions are left out
/// (S4), those who brought in nothing else do not count for the size of a group either.
[[nodiscard]] std::vector<Statement> statements(const session::Session& session, const session::Round& round,
                                                Hidden hidden);

/// What a kind may tell in its table of results.
[[nodiscard]] session::ViewContext download_context(const session::Session& session,
                                                    protocol::ActivityState state);

/// Throws unless the session is at this position.
void require_at(const session::Session& session, const Position& position);

}  // namespace aantafel::results
