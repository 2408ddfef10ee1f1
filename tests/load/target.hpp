// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/types.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "tests/load/dialect.hpp"
#include "tests/load/phone.hpp"
#include "tests/load/voices.hpp"

namespace aantafel::load {

/// A server under load: a process of our own on a port of loopback, with one open question. Ends with this
/// object.
class Target {
 public:
  struct Setup {
    /// Of the database, for who has one.
    std::string data;
    /// How long a view is, more or less.
    std::size_t view_bytes = 512;
    /// So many, each with one open question; only of ours.
    std::size_t workshops = 1;
    /// The server's, if it has only one.
    std::optional<unsigned> core{};
    std::vector<std::string> options{};
    /// Of the open activity, where it is not the question that every target has; only of ours, and in one
    /// workshop.
    std::string kind{};
  };
  /// `what` is `aantafel=PROGRAM`, or `bare=PROGRAM`, `ws=SCRIPT` or `socket.io=SCRIPT`, which store nothing.
  static std::unique_ptr<Target> start(const std::string& what, const Setup& setup);

  Target() = default;
  Target(const Target&) = delete;
  Target& operator=(const Target&) = delete;
  virtual ~Target() = default;

  [[nodiscard]] virtual const Address& address() const = 0;
  [[nodiscard]] virtual pid_t pid() const = 0;
  [[nodiscard]] virtual Dialect dialect() const { return Dialect(Dialect::Kind::plain); }
  /// Where the phone at this place connects.
  [[nodiscard]] virtual std::string path(std::size_t) const { return "/"; }
  /// What a facilitator proves to be one with.
  [[nodiscard]] virtual std::string token() const { return ""; }
  /// What so many phones say, where the activity is of a kind that was asked for; null elsewhere.
  [[nodiscard]] virtual std::unique_ptr<Voices> voices(std::size_t) const { return nullptr; }
  /// Has a facilitator do this.
  virtual void steer(const std::string&) {}
};

}  // namespace aantafel::load
