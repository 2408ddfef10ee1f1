// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>

namespace aantafel::simulation {

/// From here on, what this thread takes for `steady_clock` stands still but for what `pass` lets go by, and
/// so do the timers of Asio that it looks at. Other threads live in real time.
void begin_time();
void pass(std::chrono::milliseconds time);

}  // namespace aantafel::simulation
