// SPDX-License-Identifier: EUPL-1.2
#include "tests/load/workshop.hpp"

#include <stdexcept>

namespace aantafel::load {

using nlohmann::json;

Workshop make_workshop(const ServerProcess& server, const std::string& release, const std::string& padding,
                       bool anonymous) {
  const json settings{
      {"options", json::array()}, {"max_picks", 1}, {"correct", json::array()}, {"split_by_domain", false}};
  json activity{{"id", "vote"}, {"kind", "choice"},   {"title", "Which?"},   {"instruction", ""},
                {"minutes", 5}, {"release", release}, {"settings", settings}};
  for (int key = 0; key < 4; ++key)
    activity["settings"]["options"].push_back(
        {{"key", key}, {"text", "Option " + std::to_string(key) + padding}});
  return make_workshop_of(server, activity, json::array(), anonymous);
}

Workshop make_workshop_of(const ServerProcess& server, const json& activity, const json& domains,
                          bool anonymous) {
  const json body{{"title", "Load"},
                  {"language", "en"},
                  {"anonymous", anonymous},
                  {"domains", domains},
                  {"programme", {activity}}};
  const Response made = request(server.address(), "POST", "/api/v1/workshops", server.token(), body.dump());
  if (made.status != 201)
    throw std::runtime_error("no workshop was made: " + std::to_string(made.status) + " " + made.body);
  const json answer = json::parse(made.body);
  Workshop workshop{answer.at("id"), answer.at("code")};
  steer(server, workshop, {{"do", "open"}, {"activity", workshop.activity}, {"round", 1}});
  return workshop;
}

void steer(const ServerProcess& server, const Workshop& workshop, const json& command) {
  const Response answer = request(server.address(), "POST", "/api/v1/workshops/" + workshop.id + "/steer",
                                  server.token(), command.dump());
  if (answer.status != 200)
    throw std::runtime_error("steering was refused: " + std::to_string(answer.status) + " " + answer.body);
}

std::string hello(std::string_view role, const std::string& client, const std::string& domain) {
  return R"({"type":"hello","role":")" + std::string(role) + R"(","client":")" + client +
         (domain.empty() ? "" : R"(","domain":")" + domain) + R"("})";
}

std::string vote(const std::string& activity, std::uint32_t n, std::uint32_t option) {
  return R"({"type":"put","n":)" + std::to_string(n) + R"(,"activity":")" + activity +
         R"(","payload":{"options":[)" + std::to_string(option) + "]}}";
}

std::uint64_t number_in(std::string_view message, std::string_view key) {
  const auto at = message.find("\"" + std::string(key) + "\":");
  std::uint64_t number = 0;
  for (std::size_t i = at + key.size() + 3;
       at != std::string_view::npos && i < message.size() && message[i] >= '0' && message[i] <= '9'; ++i)
    number = number * 10 + static_cast<std::uint64_t>(message[i] - '0');
  return number;
}

}  // namespace aantafel::load
