// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/editable_json.hpp"
#include "protocol/json.hpp"

namespace aantafel::fuzz {

/// What `take` throws when the server did what it never may; sanitizers tell of the rest.
struct Broken : std::logic_error {
  using std::logic_error::logic_error;
};
inline void expect(bool kept, const std::string& promise) {
  if (!kept) throw Broken(promise);
}

/// One way by which bytes come in from outside. The same bytes do the same every time.
struct Target {
  std::string name;
  /// No use in trying more bytes than these.
  std::size_t longest;
  /// What to begin with, made from the examples of the protocol.
  std::vector<std::string> (*seeds)();
  /// See mutation.hpp.
  std::string (*mutate)(std::string bytes, std::uint32_t seed, const std::vector<std::string>& others);
  /// Throws Broken, or whatever went wrong inside.
  void (*take)(std::string_view bytes);
};

[[nodiscard]] const std::vector<Target>& targets();
/// Its seeds, and what broke something before: the files in found/<name>.
[[nodiscard]] std::vector<std::string> beginnings(const Target& target);
/// The valid examples of protocol/examples/`file`.
[[nodiscard]] std::vector<protocol::Json> examples(const std::string& file);

namespace http {
std::vector<std::string> seeds();
void take(std::string_view bytes);
}  // namespace http
namespace frames {
std::vector<std::string> seeds();
void take(std::string_view bytes);
}  // namespace frames
namespace pieces {
std::vector<std::string> seeds();
void take(std::string_view bytes);
}  // namespace pieces
namespace messages {
std::vector<std::string> seeds();
void take(std::string_view bytes);
}  // namespace messages
namespace entries {
std::vector<std::string> seeds();
void take(std::string_view bytes);
}  // namespace entries
namespace documents {
std::vector<std::string> seeds();
void take(std::string_view bytes);
}  // namespace documents

}  // namespace aantafel::fuzz
