// SPDX-License-Identifier: EUPL-1.2
// What tests ask of a server: requests, workshops, phones.
#include <stdexcept>

#include "tests/net/served.hpp"

namespace aantafel::net::test {

using Json = nlohmann::json;

const std::string Served::one_question = R"({"title":"Een dag","municipality":"Gouda","language":"nl",
  "domains":[{"id":"wonen","name":"Wonen","expected":2},{"id":"zorg","name":"Zorg","expected":2}],
  "programme":[{"kind":"choice","title":"Weten we genoeg?","release":"live",
    "settings":{"options":[{"key":0,"text":"Ja"},{"key":1,"text":"Nee"}],"max_picks":1,"correct":[],"split_by_domain":false}}]})";

std::string own_template(const std::string& key, const std::string& title) {
  return R"({"format":"aantafel.template","version":1,"key":")" + key +
         R"(","definition":{"description":{"title":")" + title +
         R"(","municipality":"","language":"nl","anonymous":true,"min_group":3},"domains":[],"activities":[]}})";
}

std::string hello(Json members) {
  members["type"] = "hello";
  return members.dump();
}

double Served::metric(const std::string& name) const {
  const std::string all = ask("GET", "/metrics").body;
  const std::string line = "\naantafel_" + name + " ";
  const auto at = all.find(line);
  return at == std::string::npos ? -1 : std::stod(all.substr(at + line.size()));
}

Reply Served::ask(const std::string& method, const std::string& path, const std::vector<std::string>& headers,
                  const std::string& body) const {
  Wire to_server = wire();
  to_server.send(request(method, path, headers, body));
  return read_reply(to_server, method != "HEAD");
}

Reply Served::ask_as_administrator(const std::string& method, const std::string& path,
                                   const std::string& body) const {
  return ask(method, path, {bearer(setup_.token)}, body);
}

Served::Workshop Served::create(const std::string& body) const {
  const Reply made = ask_as_administrator("POST", "/api/v1/workshops", body);
  if (made.status != 201) throw std::runtime_error("no workshop was made: " + made.body);
  const Json shown = made.json();
  const auto fragment = [&shown](const char* link) {
    const std::string whole = shown.at(link);
    return whole.substr(whole.find('#') + 1);
  };
  return {shown.at("id"), shown.at("code"), fragment("facilitator_link"), fragment("screen_link")};
}

Reply Served::upgrade(Wire& wire, const std::string& workshop, const std::vector<std::string>& headers) {
  std::vector<std::string> all{"Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
                               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="};
  all.insert(all.end(), headers.begin(), headers.end());
  wire.send(request("GET", "/api/v1/workshops/" + workshop + "/live", all));
  return read_reply(wire);
}

Talk Served::talk(const std::string& workshop, const std::vector<std::string>& headers) const {
  Wire to_server = wire();
  const Reply reply = upgrade(to_server, workshop, headers);
  if (reply.status != 101) throw std::runtime_error("no WebSocket: " + reply.head + reply.body);
  return Talk(std::move(to_server));
}

Served::Welcomed Served::phone(const std::string& code, const std::string& client,
                               const std::string& device) const {
  Talk one = talk(code);
  Json members{{"role", "participant"}, {"client", client}};
  if (!device.empty()) members["device"] = device;
  one.say(hello(members));
  Json welcome = one.message("welcome");
  return {std::move(one), std::move(welcome)};
}

Served::Welcomed Served::facilitator(const Workshop& workshop, const std::string& client) const {
  Talk one = talk(workshop.id);
  one.say(hello({{"role", "facilitator"}, {"client", client}, {"credential", workshop.facilitator}}));
  Json welcome = one.message("welcome");
  return {std::move(one), std::move(welcome)};
}

}  // namespace aantafel::net::test
