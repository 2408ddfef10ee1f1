// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/asio/ip/address.hpp>
#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>

namespace aantafel::net {

/// So many at once, so many a second after that.
struct Rate {
  double per_second;
  double burst;
};

/// Keeps count for one Rate. Times in milliseconds, from any fixed point.
class TokenBucket {
 public:
  /// Takes one if there is one.
  bool take(const Rate& rate, std::uint64_t now_ms);
  [[nodiscard]] double level(const Rate& rate, std::uint64_t now_ms) const;

 private:
  double used_ = 0;
  std::uint64_t at_ = 0;
};

/// What one participant may send (B4); a hall shares an address, so this counts by connection.
inline constexpr Rate operations_of_one{5, 20};
/// What is said beside the activity: reactions, having lost the thread.
inline constexpr Rate asides_of_one{3, 10};
/// Questions whether we are there, by frame or message, which cost little but are answered.
inline constexpr Rate pings_of_one{10, 1000};

/// Counts wrong codes and tokens, by address and over the whole server (B4). Right ones cost nothing, but an
/// address that used up its failures gets no answer about any code: otherwise it could go on guessing. Any
/// thread.
class WrongCodes {
 public:
  static constexpr Rate by_address{10.0 / 60, 60};
  static constexpr Rate on_server{20, 60};

  [[nodiscard]] bool may_try(const boost::asio::ip::address& address, std::uint64_t now_ms) const;
  /// False when the server as a whole sees so many that this one had better wait a second for its answer.
  bool failed(const boost::asio::ip::address& address, std::uint64_t now_ms);

 private:
  /// A bound on what attackers can make us remember; beyond it those that are full again are forgotten.
  static constexpr std::size_t max_addresses = 20'000;

  mutable std::mutex mutex_;
  std::unordered_map<std::string, TokenBucket> addresses_;
  TokenBucket server_;
};

/// An IPv4 address or the /64 network of an IPv6 one, which is what one subscriber has.
[[nodiscard]] std::string subscriber(const boost::asio::ip::address& address);

}  // namespace aantafel::net
