// SPDX-License-Identifier: EUPL-1.2
#include "tests/net/http.hpp"

#include <algorithm>
#include <sstream>

namespace aantafel::net::test {
namespace {

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

}  // namespace

std::string Reply::header(const std::string& name) const {
  std::istringstream lines(head);
  std::string values;
  for (std::string line; std::getline(lines, line);) {
    const auto colon = line.find(':');
    if (colon == std::string::npos || lower(line.substr(0, colon)) != lower(name)) continue;
    values += (values.empty() ? "" : ", ") + line.substr(colon + 2, line.size() - colon - 3);
  }
  return values;
}

std::string Reply::problem() const {
  if (header("Content-Type") != "application/problem+json") return "not a problem: " + head + body;
  const auto read = nlohmann::json::parse(body);
  if (read.at("status") != status || read.at("type") != "about:blank" || read.at("title") == "")
    return "a problem that is not well formed: " + body;
  return read.at("detail");
}

std::string request(const std::string& method, const std::string& path,
                    const std::vector<std::string>& headers, const std::string& body) {
  std::string text = method + " " + path + " HTTP/1.1\r\nHost: " + our_host + "\r\n";
  for (const auto& line : headers) text += line + "\r\n";
  if (!body.empty()) text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  return text + "\r\n" + body;
}

Reply read_reply(Wire& wire, bool with_body) {
  Reply reply;
  reply.head = wire.until("\r\n\r\n");
  reply.status = std::stoi(reply.head.substr(9, 3));
  if (const auto length = reply.header("Content-Length"); with_body && !length.empty())
    reply.body = wire.exactly(std::stoul(length));
  return reply;
}

}  // namespace aantafel::net::test
