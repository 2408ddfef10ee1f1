// SPDX-License-Identifier: EUPL-1.2
#include "tests/load/http.hpp"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace aantafel::load {

Response request(const Address& server, const std::string& method, const std::string& path,
                 const std::string& token, const std::string& body, const std::string& source) {
  const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const timeval patience{60, 0};
  setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(server.port);
  inet_pton(AF_INET, server.host.c_str(), &to.sin_addr);
  sockaddr_in from{};
  from.sin_family = AF_INET;
  inet_pton(AF_INET, source.c_str(), &from.sin_addr);
  Response response;
  if (bind(fd, reinterpret_cast<const sockaddr*>(&from), sizeof from) == 0 &&
      connect(fd, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0) {
    const std::string text =
        method + " " + path + " HTTP/1.1\r\nHost: " + server.host + ":" + std::to_string(server.port) +
        "\r\nConnection: close" + (token.empty() ? "" : "\r\nAuthorization: Bearer " + token) +
        "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
        body;
    ::send(fd, text.data(), text.size(), MSG_NOSIGNAL);
    std::string all;
    std::array<char, 65536> bytes;
    for (ssize_t got; (got = recv(fd, bytes.data(), bytes.size(), 0)) > 0;)
      all.append(bytes.data(), static_cast<std::size_t>(got));
    if (all.size() > 12) response.status = std::atoi(all.c_str() + 9);
    if (const auto head = all.find("\r\n\r\n"); head != std::string::npos)
      response.body = all.substr(head + 4);
  }
  close(fd);
  return response;
}

}  // namespace aantafel::load
