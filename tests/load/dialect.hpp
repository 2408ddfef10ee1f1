// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace aantafel::load {

/// What a phone heard, as far as a load test cares.
struct Heard {
  enum class What { welcome, ack, view, refused, other };
  What what = What::other;
  std::uint64_t n = 0;
  std::uint64_t seq = 0;
  /// How many answers the view counts.
  std::uint64_t answers = 0;
};

/// How a server wants to be spoken to: our own protocol, or Socket.IO's packets around the same messages,
/// with its acknowledgements.
class Dialect {
 public:
  enum class Kind { plain, socket_io };
  explicit Dialect(Kind kind) : kind_(kind) {}

  /// What a phone says as soon as its socket is open.
  [[nodiscard]] std::string greeting(std::string_view role, const std::string& client,
                                     const std::string& domain) const;
  [[nodiscard]] std::string vote(const std::string& activity, std::uint32_t n, std::uint32_t option) const;
  [[nodiscard]] Heard hear(std::string_view message) const;
  /// What has to be said in return to keep the conversation going, if anything.
  [[nodiscard]] std::optional<std::string> reply(std::string_view message, std::string_view role,
                                                 const std::string& client) const;

 private:
  Kind kind_;
};

}  // namespace aantafel::load
