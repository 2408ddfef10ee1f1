// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/types.h>

#include <cstddef>

namespace aantafel::load {

/// What a process has used, by the kernel's own accounts.
/// CPU seconds of all its threads, by the scheduler's statistics.
[[nodiscard]] double cpu_seconds(pid_t pid);
/// Resident memory in bytes.
[[nodiscard]] double resident_bytes(pid_t pid);
/// The most it had resident since forget_peak, or ever, in bytes.
[[nodiscard]] double peak_resident_bytes(pid_t pid);
void forget_peak(pid_t pid);
/// Descriptors it has open.
[[nodiscard]] std::size_t open_descriptors(pid_t pid);

/// Asks the kernel to run this process, and the threads it begins from now on, on one core only.
void pin(pid_t pid, unsigned core);
/// As many files as may be open at all.
void raise_descriptor_limit();

}  // namespace aantafel::load
