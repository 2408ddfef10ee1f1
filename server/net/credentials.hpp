// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/generated/common.hpp"
#include "server/support/result.hpp"

namespace aantafel::net {

/// What somebody may do at a workshop; each includes those before it.
enum class Right { none, screen, facilitator, administrator };

/// Who may do what. Everything follows from the administrator's token: capabilities of single workshops, and
/// the signature of the cookie in which a browser keeps either. Immutable; any thread. Nothing of this is
/// ever logged (S5).
class Credentials {
 public:
  /// How long a sign-in lasts, in milliseconds.
  static constexpr std::uint64_t signed_in_for = 30ull * 24 * 3600 * 1000;

  explicit Credentials(std::string administrator_token);

  [[nodiscard]] const std::string& administrator_token() const { return token_; }
  [[nodiscard]] std::string facilitator_capability(const std::string& workshop) const;
  [[nodiscard]] std::string screen_capability(const std::string& workshop) const;
  /// `{domain}.{number}.{signature}`: whoever has it may take this seat (rule J).
  [[nodiscard]] std::string seat_capability(const std::string& workshop, const protocol::Seat& seat) const;
  /// The seat that it is for; nothing where it is for none of this workshop.
  [[nodiscard]] std::optional<protocol::Seat> seat_of(std::string_view capability,
                                                      const std::string& workshop) const;

  /// What this token or capability lets its bearer do at this workshop; with an empty id: on the whole
  /// server.
  [[nodiscard]] Right right_of(std::string_view credential, const std::string& workshop) const;

  /// The value of the cookie for an administrator (empty workshop) or a facilitator of one workshop.
  [[nodiscard]] std::string cookie(const std::string& workshop, std::uint64_t now_ms) const;
  [[nodiscard]] Right right_of_cookie(std::string_view cookie, const std::string& workshop,
                                      std::uint64_t now_ms) const;

 private:
  [[nodiscard]] std::string signature(std::string_view text) const;

  std::string token_;
  std::string capability_key_;
  std::string cookie_key_;
};

/// The administrator's token of this data folder: read from `admin-token` in it, or made now and kept there,
/// for the owner's eyes only. The error is a sentence for the operator.
[[nodiscard]] support::Result<std::string, std::filesystem::filesystem_error> kept_token(
    const std::filesystem::path& folder);

}  // namespace aantafel::net
