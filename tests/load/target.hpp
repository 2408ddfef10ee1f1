// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/types.h>

#include <memory>
#include <string>

#include "tests/load/dialect.hpp"
#include "tests/load/phone.hpp"

namespace aantafel::load {

/// A server under load: a process of our own on a port of loopback, with one open question. Ends with this
/// object.
class Target {
 public:
  /// `what` is `aantafel=PROGRAM` (database in `data`), `bare=PROGRAM` or `ws=SCRIPT` or `socket.io=SCRIPT`
  /// (nothing stored). Views are `view_bytes` long, more or less. `core`: where it runs.
  static std::unique_ptr<Target> start(const std::string& what, const std::string& data,
                                       std::size_t view_bytes, unsigned core);

  Target() = default;
  Target(const Target&) = delete;
  Target& operator=(const Target&) = delete;
  virtual ~Target() = default;

  [[nodiscard]] virtual const Address& address() const = 0;
  [[nodiscard]] virtual pid_t pid() const = 0;
  [[nodiscard]] virtual Dialect dialect() const { return Dialect(Dialect::Kind::plain); }
  [[nodiscard]] virtual std::string path() const { return "/"; }
  /// What a facilitator proves to be one with.
  [[nodiscard]] virtual std::string token() const { return ""; }
};

}  // namespace aantafel::load
