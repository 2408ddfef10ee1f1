// SPDX-License-Identifier: EUPL-1.2
#include "server/net/credentials.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>

#include "server/support/random.hpp"

namespace aantafel::net {

using support::same_secret;

Credentials::Credentials(std::string administrator_token)
    : token_(std::move(administrator_token)),
      capability_key_(support::hash("capabilities", token_)),
      cookie_key_(support::hash("cookies", token_)) {}

std::string Credentials::facilitator_capability(const std::string& workshop) const {
  return support::hash("facilitate:" + workshop, capability_key_);
}

std::string Credentials::screen_capability(const std::string& workshop) const {
  return support::hash("screen:" + workshop, capability_key_);
}

std::string Credentials::seat_capability(const std::string& workshop, const protocol::Seat& seat) const {
  const std::string name = seat.domain + "." + std::to_string(seat.number);
  return name + "." + support::hash("seat:" + workshop + ":" + name, capability_key_);
}

std::optional<protocol::Seat> Credentials::seat_of(std::string_view capability,
                                                   const std::string& workshop) const {
  const auto first = capability.find('.');
  const auto second = capability.rfind('.');
  if (first == std::string_view::npos || first == second) return std::nullopt;
  protocol::Seat seat{std::string(capability.substr(0, first)), 0};
  std::from_chars(capability.data() + first + 1, capability.data() + second, seat.number);
  // Written again, so that a number is written in one way only.
  if (!same_secret(capability, seat_capability(workshop, seat))) return std::nullopt;
  return seat;
}

Right Credentials::right_of(std::string_view credential, const std::string& workshop) const {
  if (same_secret(credential, token_)) return Right::administrator;
  if (workshop.empty()) return Right::none;
  if (same_secret(credential, facilitator_capability(workshop))) return Right::facilitator;
  if (same_secret(credential, screen_capability(workshop))) return Right::screen;
  return Right::none;
}

std::string Credentials::signature(std::string_view text) const {
  return support::hash(text, cookie_key_);
}

std::string Credentials::cookie(const std::string& workshop, std::uint64_t now_ms) const {
  const std::string text = workshop + "." + std::to_string(now_ms + signed_in_for);
  return text + "." + signature(text);
}

Right Credentials::right_of_cookie(std::string_view cookie, const std::string& workshop,
                                   std::uint64_t now_ms) const {
  const auto second = cookie.rfind('.');
  if (second == std::string_view::npos) return Right::none;
  const std::string_view text = cookie.substr(0, second);
  if (!same_secret(cookie.substr(second + 1), signature(text))) return Right::none;
  const auto first = text.find('.');
  std::uint64_t expires = 0;
  std::from_chars(text.data() + first + 1, text.data() + text.size(), expires);
  if (expires <= now_ms) return Right::none;
  const std::string_view scope = text.substr(0, first);
  if (scope.empty()) return Right::administrator;
  return scope == workshop ? Right::facilitator : Right::none;
}

support::Result<std::string, std::filesystem::filesystem_error> kept_token(
    const std::filesystem::path& folder) {
  const std::filesystem::path path = folder / "admin-token";
  const auto failed = [&path](const char* what) {
    return std::filesystem::filesystem_error(what, path, std::error_code(errno, std::generic_category()));
  };
  if (const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC); file >= 0) {
    std::array<char, 256> bytes;
    const ssize_t got = ::read(file, bytes.data(), bytes.size());
    ::close(file);
    std::string token(bytes.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    token.erase(token.find_last_not_of(" \r\n") + 1);
    if (token.size() >= 16) return token;
    errno = EINVAL;
    return failed("the administrator's token cannot be read");
  }
  if (errno != ENOENT) return failed("the administrator's token cannot be read");
  const std::string token = support::random_id();
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file < 0) return failed("the administrator's token cannot be kept");
  const bool kept =
      ::write(file, token.data(), token.size()) == static_cast<ssize_t>(token.size()) && ::fsync(file) == 0;
  ::close(file);
  if (!kept) return failed("the administrator's token cannot be kept");
  return token;
}

}  // namespace aantafel::net
