// SPDX-License-Identifier: EUPL-1.2
#include "tests/load/account.hpp"

#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace aantafel::load {
namespace {

std::string proc(pid_t pid) {
  return "/proc/" + std::to_string(pid);
}

}  // namespace

double cpu_seconds(pid_t pid) {
  double nanoseconds = 0;
  for (const auto& thread : std::filesystem::directory_iterator(proc(pid) + "/task")) {
    double ran = 0;
    std::ifstream(thread.path() / "schedstat") >> ran;
    nanoseconds += ran;
  }
  return nanoseconds / 1e9;
}

double resident_bytes(pid_t pid) {
  double size = 0;
  double resident = 0;
  std::ifstream(proc(pid) + "/statm") >> size >> resident;
  return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

double peak_resident_bytes(pid_t pid) {
  std::ifstream status(proc(pid) + "/status");
  for (std::string word; status >> word;) {
    double kilobytes = 0;
    if (word == "VmHWM:" && status >> kilobytes) return kilobytes * 1024;
  }
  return 0;
}

void forget_peak(pid_t pid) {
  // proc(5): 5 sets the peak to what is resident now.
  std::ofstream(proc(pid) + "/clear_refs") << 5;
}

std::size_t open_descriptors(pid_t pid) {
  const std::filesystem::directory_iterator all(proc(pid) + "/fd");
  return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

void pin(pid_t pid, unsigned core) {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  CPU_SET(core, &cores);
  sched_setaffinity(pid, sizeof cores, &cores);
}

void raise_descriptor_limit() {
  rlimit files{};
  if (getrlimit(RLIMIT_NOFILE, &files) != 0) return;
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);
}

}  // namespace aantafel::load
