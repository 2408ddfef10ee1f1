// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "server/support/result.hpp"

namespace aantafel::pictures {

enum class Form { jpeg, png };

/// A picture of our own making: pixels and nothing else, at most `longest_side` pixels long and
/// `largest_bytes` large.
struct Picture {
  Form form{};
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::string bytes;
};

enum class Fault {
  /// More bytes than anybody may send.
  too_large,
  /// Neither JPEG nor PNG by its first bytes, whatever it is called.
  unknown_form,
  /// A JPEG for a printing press (CMYK).
  for_print,
  /// It says that it has more pixels than are made; nothing was decoded.
  too_many_pixels,
  /// It ends too early, or is not what it says it is.
  damaged,
  /// A picture, but not one that was made here: too long, or there is more in it.
  not_ours,
};

inline constexpr std::size_t largest_upload = std::size_t{8} << 20;
inline constexpr std::uint32_t longest_side = 1600;
inline constexpr std::size_t largest_bytes = std::size_t{400} << 10;

/// The picture in what somebody sent, decoded, turned as its camera says, made smaller and encoded anew, so
/// that neither where it was taken nor anything else hidden in it is left. A photo becomes JPEG; a PNG stays
/// one unless that is too large. Pure; takes up to half a second and 64 MiB of memory, so it runs where no
/// vote waits.
/// `longest` is how long it may be, where that is less than `longest_side`.
[[nodiscard]] support::Result<Picture, Fault> remade(std::string_view upload,
                                                     std::uint32_t longest = longest_side);

/// The picture in what says that it was made here before, as it is: it can be read, keeps the same bounds,
/// and has nothing hidden in it. As slow as the above.
[[nodiscard]] support::Result<Picture, Fault> as_made(std::string_view bytes);

}  // namespace aantafel::pictures
