// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/config.hpp"

namespace aantafel {

/// Runs the server until SIGTERM or SIGINT and gives what the process ends with. Wires everything together:
/// the log and its thread, a context for each thread, rooms, site, listener. What makes it impossible to
/// start is one sentence on standard error; links, with their secrets, go to standard output, the log of what
/// happens to standard error.
[[nodiscard]] int serve(const Config& config);

}  // namespace aantafel
