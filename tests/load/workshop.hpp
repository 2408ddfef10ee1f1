// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "tests/load/http.hpp"
#include "tests/load/server_process.hpp"

namespace aantafel::load {

/// A workshop with one open question of four options, made over the HTTP API.
struct Workshop {
  std::string id;
  std::string code;
  std::string activity = "vote";
};

/// `padding` stands behind the text of each option. In an anonymous one no download tells whose answer is
/// whose.
[[nodiscard]] Workshop make_workshop(const ServerProcess& server, const std::string& release,
                                     const std::string& padding = "", bool anonymous = true);
/// One with an open activity of any kind, given as its definition; domains as JSON.
[[nodiscard]] Workshop make_workshop_of(const ServerProcess& server, const nlohmann::json& activity,
                                        const nlohmann::json& domains, bool anonymous = true);
/// Steers over HTTP; throws with the server's words when it refuses.
void steer(const ServerProcess& server, const Workshop& workshop, const nlohmann::json& command);

/// `domain` may be empty.
[[nodiscard]] std::string hello(std::string_view role, const std::string& client,
                                const std::string& domain = "");
[[nodiscard]] std::string vote(const std::string& activity, std::uint32_t n, std::uint32_t option);
/// The number behind `"key":` in a compact message, or 0: what a busy phone needs to know of it.
[[nodiscard]] std::uint64_t number_in(std::string_view message, std::string_view key);
[[nodiscard]] inline bool is(std::string_view message, std::string_view type) {
  return message.rfind("{\"type\":\"" + std::string(type) + "\"", 0) == 0;
}

}  // namespace aantafel::load
