// SPDX-License-Identifier: EUPL-1.2
#include "tests/load/server_process.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
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

}  // namespace

ServerProcess::ServerProcess(std::string program, std::string data, std::vector<std::string> options)
    : program_(std::move(program)), data_(std::move(data)), options_(std::move(options)) {
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
  pid_ = fork();
  if (pid_ == 0) {
    if (core_) pin(0, *core_);
    setenv("AANTAFEL_ADMIN_TOKEN", token_.c_str(), 1);
    const int log = open((data_ + "/server.log").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    dup2(log, 1);
    dup2(log, 2);
    std::vector<char*> arguments;
    for (auto& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execv(program_.c_str(), arguments.data());
    _exit(127);
  }
  for (int i = 0; i < 10'000; ++i) {
    if (request(address_, "GET", "/readyz", token_).status == 200) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  throw std::runtime_error("the server did not come up; see " + data_ + "/server.log");
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
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace aantafel::load
