// SPDX-License-Identifier: EUPL-1.2
#include "tests/load/server_process.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

#include "tests/load/account.hpp"
#include "tests/load/http.hpp"

namespace aantafel::load {
namespace {

std::uint16_t free_port() {
  const int fd = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  if (bind(fd, reinterpret_cast<sockaddr*>(&address), size) != 0)
    throw std::runtime_error("there is no free port");
  getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size);
  close(fd);
  return ntohs(address.sin_port);
}

/// As exec takes them, with the null at the end.
std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> all;
  for (auto& word : words) all.push_back(word.data());
  all.push_back(nullptr);
  return all;
}

int exit_code(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

ServerProcess::ServerProcess(std::string program, std::string data, std::vector<std::string> options)
    : program_(std::move(program)),
      data_(std::move(data)),
      log_(data_ + "/server.log"),
      options_(std::move(options)) {
  address_.port = free_port();
}

ServerProcess::~ServerProcess() {
  if (pid_ > 0) kill();
}

void ServerProcess::start() {
  std::filesystem::create_directories(data_);
  std::vector<std::string> words{program_, "serve",    "--data",
                                 data_,    "--listen", address_.host + ":" + std::to_string(address_.port)};
  words.insert(words.end(), options_.begin(), options_.end());
  std::vector<std::string> variables = environment_;
  variables.push_back("AANTAFEL_ADMIN_TOKEN=" + token_);
  variables.emplace_back("AANTAFEL_WEB=" AANTAFEL_SOURCE
                         "/tests/net/pages");  // the built ones may not be there
  std::vector<char*> arguments = pointers(words);
  std::vector<char*> environment = pointers(variables);
  environment.pop_back();
  for (char** own = environ; *own; ++own) environment.push_back(*own);
  environment.push_back(nullptr);
  // Between fork and exec nothing may be allocated: other threads of ours may hold the lock for that.
  pid_ = fork();
  if (pid_ == 0) {
    if (core_) pin(0, *core_);
    const rlimit few{descriptors_, descriptors_};
    if (descriptors_ > 0) setrlimit(RLIMIT_NOFILE, &few);
    const int log = open(log_.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    dup2(log, 1);
    dup2(log, 2);
    execve(program_.c_str(), arguments.data(), environment.data());
    _exit(127);
  }
  for (int i = 0; i < 10'000; ++i) {
    if (request(address_, "GET", "/readyz", token_).status == 200) return;
    if (const int code = ended_within(std::chrono::milliseconds(2)); code != -1)
      throw DidNotStart(code, said());
  }
  throw std::runtime_error("the server did not come up; see " + log_);
}

void ServerProcess::kill() {
  ::kill(pid_, SIGKILL);
  waitpid(pid_, nullptr, 0);
  pid_ = -1;
}

int ServerProcess::stop() {
  ::kill(pid_, SIGTERM);
  int status = 0;
  waitpid(pid_, &status, 0);
  pid_ = -1;
  return exit_code(status);
}

int ServerProcess::ended_within(std::chrono::milliseconds patience) {
  const auto give_up = std::chrono::steady_clock::now() + patience;
  int status = 0;
  while (waitpid(pid_, &status, WNOHANG) == 0) {
    if (std::chrono::steady_clock::now() > give_up) return -1;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  pid_ = -1;
  return exit_code(status);
}

bool ServerProcess::ended() const {
  siginfo_t about{};
  return waitid(P_PID, static_cast<id_t>(pid_), &about, WEXITED | WNOHANG | WNOWAIT) == 0 &&
         about.si_pid == pid_;
}

std::string ServerProcess::said() const {
  std::ifstream log(log_);
  return {std::istreambuf_iterator<char>(log), {}};
}

}  // namespace aantafel::load
