// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "protocol/generated/document.hpp"
#include "protocol/generated/events.hpp"
#include "server/session/round.hpp"

namespace aantafel::results {

/// The log that makes this workshop again (D3), under the `id` and `code` given, or the first thing that is
/// wrong with the document and where: the path is a JSON pointer into it. Every payload and change is judged
/// by its kind. What it was given because of something that is gone since (dots on a card that was hidden, a
/// domain too small to be named) it keeps. Authors become participants without a device: nobody can take up
/// where they left. That the bytes of its pictures are pictures is for the caller to see to. The first entry
/// makes the workshop; after the last there is nothing to undo. Pure.
[[nodiscard]] session::Result<std::vector<protocol::LogEntry>, session::Refusal> entries_of(
    const protocol::ExportedWorkshop& document, const std::string& id, const std::string& code,
    const session::Kinds& kinds);

}  // namespace aantafel::results
