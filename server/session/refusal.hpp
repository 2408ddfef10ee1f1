// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "protocol/generated/common.hpp"
#include "server/support/result.hpp"

namespace aantafel::session {

using protocol::Reason;
using support::Result;

/// Said no: an expected answer, with nothing changed. `message` is for programmers, `path` a JSON pointer to
/// the fault in what was asked (empty if it is about the whole), `retry` whether the same may succeed later.
struct Refusal {
  Reason reason{};
  std::string message;
  std::string path{};
  bool retry = false;
};

/// Whether an operation refused for this reason has had its outcome for good (V3). What the state of the
/// workshop forbade has; what never was a proper operation, or may be sent again as it is, has not.
[[nodiscard]] bool is_final(Reason reason);

/// A fault found by generated code, as a refusal.
[[nodiscard]] Refusal malformed(const protocol::Fault& fault);

}  // namespace aantafel::session
