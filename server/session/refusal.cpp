// SPDX-License-Identifier: EUPL-1.2
#include "server/session/refusal.hpp"

namespace aantafel::session {

bool is_final(Reason reason) {
  switch (reason) {
    case Reason::malformed:
    case Reason::too_big:
    case Reason::too_fast:
    case Reason::not_allowed:
    case Reason::locked:
    case Reason::no_seat:
    case Reason::storage_full:
    case Reason::busy:
    case Reason::unknown_workshop:
    case Reason::out_of_order:
    case Reason::too_old:
      return false;
    default:
      return true;
  }
}

Refusal malformed(const protocol::Fault& fault) {
  return {Reason::malformed, (fault.path.empty() ? "it" : fault.path) + " " + fault.message, fault.path,
          false};
}

}  // namespace aantafel::session
