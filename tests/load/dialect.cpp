// SPDX-License-Identifier: EUPL-1.2
#include "tests/load/dialect.hpp"

#include <charconv>

#include "tests/load/workshop.hpp"

namespace aantafel::load {
namespace {

using What = Heard::What;

Heard plain(std::string_view message) {
  if (is(message, "ack")) return {What::ack, number_in(message, "n"), number_in(message, "seq"), 0};
  if (is(message, "view") || is(message, "view_changes"))
    return {What::view, 0, number_in(message, "seq"), number_in(message, "answers")};
  if (is(message, "welcome")) return {What::welcome, 0, number_in(message, "seq"), 0};
  if (is(message, "refused")) return {What::refused, number_in(message, "n"), 0, 0};
  return {};
}

/// `43<id>[…]` acknowledges, `42["name",…]` is an event.
Heard socket_io(std::string_view packet) {
  if (packet.starts_with("43")) {
    std::uint64_t id = 0;
    std::from_chars(packet.data() + 2, packet.data() + packet.size(), id);
    return {What::ack, id, number_in(packet, "seq"), 0};
  }
  if (packet.starts_with(R"(42["view")"))
    return {What::view, 0, number_in(packet, "seq"), number_in(packet, "answers")};
  if (packet.starts_with(R"(42["welcome")")) return {What::welcome, 0, 0, 0};
  return {};
}

}  // namespace

std::string Dialect::greeting(std::string_view role, const std::string& client,
                              const std::string& domain) const {
  return kind_ == Kind::plain ? hello(role, client, domain) : "";
}

std::string Dialect::vote(const std::string& activity, std::uint32_t n, std::uint32_t option) const {
  if (kind_ == Kind::plain) return load::vote(activity, n, option);
  return "42" + std::to_string(n) + R"(["put",{"activity":")" + activity + R"(","payload":{"options":[)" +
         std::to_string(option) + "]}}]";
}

Heard Dialect::hear(std::string_view message) const {
  return kind_ == Kind::plain ? plain(message) : socket_io(message);
}

std::optional<std::string> Dialect::reply(std::string_view message, std::string_view role,
                                          const std::string& client) const {
  if (kind_ == Kind::plain) return std::nullopt;
  if (message == "2") return "3";              // ping, pong
  if (message.starts_with("0{")) return "40";  // opened: connect
  if (message.starts_with("40"))
    return R"(42["hello",{"role":")" + std::string(role) + R"(","client":")" + client + R"("}])";
  return std::nullopt;
}

}  // namespace aantafel::load
