// SPDX-License-Identifier: EUPL-1.2
#include "server/net/limits.hpp"

#include <algorithm>

namespace aantafel::net {

double TokenBucket::level(const Rate& rate, std::uint64_t now_ms) const {
  const double passed = now_ms > at_ ? static_cast<double>(now_ms - at_) / 1000 : 0;
  return rate.burst - std::max(0.0, used_ - passed * rate.per_second);
}

bool TokenBucket::take(const Rate& rate, std::uint64_t now_ms) {
  const double left = level(rate, now_ms);
  if (left < 1) return false;
  used_ = rate.burst - left + 1;
  at_ = std::max(at_, now_ms);
  return true;
}

bool WrongCodes::may_try(const boost::asio::ip::address& address, std::uint64_t now_ms) const {
  const std::lock_guard lock(mutex_);
  const auto found = addresses_.find(subscriber(address));
  return found == addresses_.end() || found->second.level(by_address, now_ms) >= 1;
}

bool WrongCodes::failed(const boost::asio::ip::address& address, std::uint64_t now_ms) {
  const std::lock_guard lock(mutex_);
  if (addresses_.size() >= max_addresses)
    std::erase_if(addresses_, [now_ms](const auto& one) {
      return one.second.level(by_address, now_ms) >= by_address.burst;
    });
  if (addresses_.size() >= max_addresses) addresses_.erase(addresses_.begin());
  addresses_[subscriber(address)].take(by_address, now_ms);
  return server_.take(on_server, now_ms);
}

std::string subscriber(const boost::asio::ip::address& address) {
  if (address.is_v4()) return address.to_string();
  const auto v6 = address.to_v6();
  if (v6.is_v4_mapped()) return boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, v6).to_string();
  auto bytes = v6.to_bytes();
  std::fill(bytes.begin() + 8, bytes.end(), std::uint8_t{0});
  return boost::asio::ip::address_v6(bytes).to_string();
}

}  // namespace aantafel::net
