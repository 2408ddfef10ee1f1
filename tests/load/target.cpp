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
  Ours(const std::string& program, const Setup& setup) : server_(program, setup.data, setup.options) {
    if (setup.core) server_.run_on(*setup.core);
    server_.start();
    if (!setup.kind.empty())
      prepare(setup);
    else
      ask(setup);
  }

  const Address& address() const override { return server_.address(); }
  pid_t pid() const override { return server_.pid(); }
  std::string path(std::size_t place) const override {
    return "/api/v1/workshops/" + workshops_[place % workshops_.size()].code + "/live";
  }
  std::string token() const override { return server_.token(); }
  std::unique_ptr<Voices> voices(std::size_t phones) const override {
    return example_ ? std::make_unique<Voices>(*example_, workshops_[0].activity, phones) : nullptr;
  }
  void steer(const std::string& command) override {
    load::steer(server_, workshops_[0], nlohmann::json::parse(command));
  }

 private:
  /// A question of four options.
  void ask(const Setup& setup) {
    const std::size_t text =
        setup.view_bytes > view_frame_bytes ? (setup.view_bytes - view_frame_bytes) / 4 : 8;
    for (std::size_t i = 0; i < setup.workshops; ++i)
      workshops_.push_back(make_workshop(server_, "live", std::string(text, 'x')));
  }
  void prepare(const Setup& setup) {
    using nlohmann::json;
    if (setup.workshops != 1) throw std::runtime_error("a kind is tried in one workshop");
    example_ = example_of(setup.kind);
    json domains = json::array();
    for (const auto& one : example_->domains)
      domains.push_back({{"id", one.id}, {"name", one.name}, {"expected", one.expected}});
    const json activity{{"id", Workshop{}.activity},
                        {"kind", setup.kind},
                        {"title", "Load"},
                        {"release", "live"},
                        {"settings", json::parse(example_->settings)}};
    workshops_.push_back(make_workshop_of(server_, activity, domains));
  }

  ServerProcess server_;
  std::optional<Example> example_;
  std::vector<Workshop> workshops_;
};

/// A program that prints the port it listens on.
class Peer final : public Target {
 public:
  Peer(std::vector<std::string> words, Dialect::Kind dialect, const Setup& setup) : dialect_(dialect) {
    words.push_back(std::to_string(setup.view_bytes));
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0) throw std::runtime_error("there is no pipe to be had");
    pid_ = fork();
    if (pid_ == 0) {
      if (setup.core) pin(0, *setup.core);
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
  std::string path(std::size_t) const override {
    return dialect_ == Dialect::Kind::plain ? "/" : "/socket.io/?EIO=4&transport=websocket";
  }

 private:
  Dialect::Kind dialect_;
  Address address_;
  pid_t pid_ = -1;
};

}  // namespace

std::unique_ptr<Target> Target::start(const std::string& what, const Setup& setup) {
  const auto split = what.find('=');
  const std::string kind = what.substr(0, split);
  const std::string file = split == std::string::npos ? "" : what.substr(split + 1);
  using enum Dialect::Kind;
  if (kind == "aantafel") return std::make_unique<Ours>(file, setup);
  if (kind == "bare") return std::make_unique<Peer>(std::vector{file}, plain, setup);
  if (kind == "ws") return std::make_unique<Peer>(std::vector<std::string>{"node", file}, plain, setup);
  if (kind == "socket.io")
    return std::make_unique<Peer>(std::vector<std::string>{"node", file}, socket_io, setup);
  throw std::runtime_error("there is no target '" + what + "'");
}

}  // namespace aantafel::load
