// SPDX-License-Identifier: EUPL-1.2
#include "tests/load/target.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <vector>

#include "tests/load/account.hpp"
#include "tests/load/server_process.hpp"
#include "tests/load/workshop.hpp"

namespace aantafel::load {
namespace {

/// The parts of a view that are not the options' texts.
constexpr std::size_t view_frame_bytes = 230;

class Ours final : public Target {
 public:
  Ours(const std::string& program, const std::string& data, std::size_t view_bytes, unsigned core)
      : server_(program, data) {
    server_.run_on(core);
    server_.start();
    const std::size_t text = view_bytes > view_frame_bytes ? (view_bytes - view_frame_bytes) / 4 : 8;
    workshop_ = make_workshop(server_, "live", std::string(text, 'x'));
  }

  const Address& address() const override { return server_.address(); }
  pid_t pid() const override { return server_.pid(); }
  std::string path() const override { return "/api/v1/workshops/" + workshop_.code + "/live"; }
  std::string token() const override { return server_.token(); }

 private:
  ServerProcess server_;
  Workshop workshop_;
};

/// A program that prints the port it listens on.
class Peer final : public Target {
 public:
  Peer(std::vector<std::string> words, Dialect::Kind dialect, std::size_t view_bytes, unsigned core)
      : dialect_(dialect) {
    words.push_back(std::to_string(view_bytes));
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0) throw std::runtime_error("there is no pipe to be had");
    pid_ = fork();
    if (pid_ == 0) {
      pin(0, core);
      dup2(pipe[1], 1);
      std::vector<char*> arguments;
      for (auto& word : words) arguments.push_back(word.data());
      arguments.push_back(nullptr);
      execvp(arguments[0], arguments.data());
      _exit(127);
    }
    close(pipe[1]);
    std::array<char, 64> said{};
    const ssize_t count = read(pipe[0], said.data(), said.size() - 1);
    close(pipe[0]);
    address_.port = static_cast<std::uint16_t>(count > 0 ? std::stoul(said.data()) : 0);
    if (address_.port == 0) throw std::runtime_error(words[0] + " did not say where it listens");
  }
  ~Peer() override {
    kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
  }

  const Address& address() const override { return address_; }
  pid_t pid() const override { return pid_; }
  Dialect dialect() const override { return Dialect(dialect_); }
  std::string path() const override {
    return dialect_ == Dialect::Kind::plain ? "/" : "/socket.io/?EIO=4&transport=websocket";
  }

 private:
  Dialect::Kind dialect_;
  Address address_;
  pid_t pid_ = -1;
};

}  // namespace

std::unique_ptr<Target> Target::start(const std::string& what, const std::string& data,
                                      std::size_t view_bytes, unsigned core) {
  const auto split = what.find('=');
  const std::string kind = what.substr(0, split);
  const std::string file = split == std::string::npos ? "" : what.substr(split + 1);
  using enum Dialect::Kind;
  if (kind == "aantafel") return std::make_unique<Ours>(file, data, view_bytes, core);
  if (kind == "bare") return std::make_unique<Peer>(std::vector{file}, plain, view_bytes, core);
  if (kind == "ws") return std::make_unique<Peer>(std::vector<std::string>{"node", file}, plain, view_bytes, core);
  if (kind == "socket.io")
    return std::make_unique<Peer>(std::vector<std::string>{"node", file}, socket_io, view_bytes, core);
  throw std::runtime_error("there is no target '" + what + "'");
}

}  // namespace aantafel::load
