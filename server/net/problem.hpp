// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/net/response.hpp"
#include "server/session/refusal.hpp"

namespace aantafel::net {

/// An error as RFC 9457 problem+json. `path` is the JSON pointer to the first fault in the body, if there was
/// one.
[[nodiscard]] Response problem(unsigned status, std::string_view detail, std::string_view path = {});
[[nodiscard]] Response problem(const protocol::Fault& fault);
/// One with a reason of its own, for pages to say it in words.
[[nodiscard]] Response problem_because(unsigned status, std::string_view detail, std::string_view reason);
/// A refusal, with its reason as a word.
[[nodiscard]] Response problem(const session::Refusal& refusal);
[[nodiscard]] unsigned status_of(session::Reason reason);
/// Whatever was not found: unknown, locked and closed look the same (J3).
[[nodiscard]] Response not_found();
[[nodiscard]] Response too_many();
/// The list of workshops and templates could not be written.
[[nodiscard]] Response not_written();

}  // namespace aantafel::net
