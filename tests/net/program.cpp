// SPDX-License-Identifier: EUPL-1.2
#include "tests/net/program.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

#include "tests/net/wire.hpp"

namespace aantafel::net::test {

Program::Program(std::vector<std::string> arguments, const std::map<std::string, std::string>& environment) {
  std::array<int, 2> output{};
  std::array<int, 2> errors{};
  if (::pipe2(output.data(), O_CLOEXEC) != 0 || ::pipe2(errors.data(), O_CLOEXEC) != 0)
    throw std::runtime_error("no pipe");
  arguments.insert(arguments.begin(), AANTAFEL_PROGRAM);
  std::vector<char*> words;
  for (auto& one : arguments) words.push_back(one.data());
  words.push_back(nullptr);
  pid_ = ::fork();
  if (pid_ == 0) {
    ::setenv("AANTAFEL_WEB", AANTAFEL_SOURCE "/tests/net/pages", 1);  // the built ones may not be there yet
    for (const auto& [name, value] : environment) ::setenv(name.c_str(), value.c_str(), 1);
    ::dup2(output[1], 1);
    ::dup2(errors[1], 2);
    ::execv(words.front(), words.data());
    ::_exit(127);
  }
  ::close(output[1]);
  ::close(errors[1]);
  from_output_ = output[0];
  from_errors_ = errors[0];
}

Program::~Program() {
  if (pid_ > 0) {
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
  }
  if (from_output_ >= 0) ::close(from_output_);
  if (from_errors_ >= 0) ::close(from_errors_);
}

bool Program::read_some() {
  // A descriptor of -1 is passed over.
  std::array<pollfd, 2> ready{pollfd{from_output_, POLLIN, 0}, pollfd{from_errors_, POLLIN, 0}};
  if (::poll(ready.data(), ready.size(), Wire::patience * 1000) <= 0)
    throw std::runtime_error("the program said nothing more after: " + output_ + errors_);
  const auto take = [](const pollfd& one, int& from, std::string& into) {
    if (one.revents == 0) return;
    std::array<char, 4096> bytes;
    const ssize_t got = ::read(from, bytes.data(), bytes.size());
    if (got > 0) return void(into.append(bytes.data(), static_cast<std::size_t>(got)));
    ::close(from);
    from = -1;
  };
  take(ready[0], from_output_, output_);
  take(ready[1], from_errors_, errors_);
  return from_output_ >= 0 || from_errors_ >= 0;
}

std::string Program::printed(const std::string& what) {
  while ((output_ + errors_).find(what) == std::string::npos)
    if (!read_some()) throw std::runtime_error("the program ended with: " + output_ + errors_);
  return output_ + errors_;
}

std::uint16_t Program::port() {
  printed("/begeleiding#");
  const auto link = output_.find("http://127.0.0.1:");
  return static_cast<std::uint16_t>(std::stoul(output_.substr(link + 17)));
}

void Program::signal(int number) {
  ::kill(pid_, number);
}

void Program::limit_descriptors(unsigned most) {
  const rlimit limit{most, most};
  if (::prlimit(pid_, RLIMIT_NOFILE, &limit, nullptr) != 0) throw std::runtime_error("no limit");
}

int Program::wait() {
  while ((from_output_ >= 0 || from_errors_ >= 0) && read_some()) continue;
  int status = 0;
  ::waitpid(pid_, &status, 0);
  pid_ = -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace aantafel::net::test
