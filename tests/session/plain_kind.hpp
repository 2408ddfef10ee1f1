// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/session/lived.hpp"

namespace aantafel::tests {

/// One kind of activity, called `note`, made to try sessions with: everybody leaves notes, a facilitator can
/// take a word off the wall. Settings {"longest", "on_behalf"}, payload {"text"}, change {"hide": text}. Its
/// view is how often each text was said, in all and by group.
[[nodiscard]] const session::Kinds& plain_kinds();

/// Three domains; `a` (results live), `b` (after closing), `c` (never), all of them notes of at most 9
/// letters. Anonymous from 3.
[[nodiscard]] protocol::WorkshopDefinition plain_workshop();

/// {"text":"…"}
[[nodiscard]] std::string note(const std::string& text);
/// The definition of an activity as `put_activity` takes it.
[[nodiscard]] std::string note_activity(const std::string& id, std::size_t longest, bool on_behalf = false);

}  // namespace aantafel::tests
