// SPDX-License-Identifier: EUPL-1.2
#include "server/net/problem.hpp"

#include <boost/beast/http/status.hpp>

namespace aantafel::net {
namespace {

Response written(unsigned status, std::string_view detail, std::string_view path, std::string_view reason) {
  const auto title = boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(status));
  std::string body = R"({"type":"about:blank","title":)";
  protocol::append_json_string(body, {title.data(), title.size()});
  body += ",\"status\":" + std::to_string(status) + ",\"detail\":";
  protocol::append_json_string(body, detail);
  const auto member = [&body](std::string_view name, std::string_view value) {
    if (value.empty()) return;
    body.append(",\"").append(name).append("\":");
    protocol::append_json_string(body, value);
  };
  member("path", path);
  member("reason", reason);
  return {status, "application/problem+json", std::make_shared<const std::string>(body + "}")};
}

}  // namespace

Response problem(unsigned status, std::string_view detail, std::string_view path) {
  return written(status, detail, path, {});
}

Response problem(const protocol::Fault& fault) {
  return problem(400, fault.message, fault.path);
}

Response problem_because(unsigned status, std::string_view detail, std::string_view reason) {
  return written(status, detail, {}, reason);
}

Response problem(const session::Refusal& refusal) {
  return written(status_of(refusal.reason), refusal.message, refusal.path, protocol::word(refusal.reason));
}

unsigned status_of(session::Reason reason) {
  using enum session::Reason;
  switch (reason) {
    case malformed:
    case invalid:
      return 400;
    case too_big:
      return 413;
    case too_fast:
      return 429;
    case not_allowed:
      return 403;
    case unknown_activity:
    case unknown_kind:
    case not_found:
    case unknown_workshop:
      return 404;
    case storage_full:
      return 507;
    case busy:
      return 503;
    default:
      return 409;
  }
}

Response not_found() {
  return problem(404, "there is nothing here");
}

Response too_many() {
  Response response = problem(429, "too many wrong codes or tokens from this address; try again in a minute");
  response.headers.emplace_back("Retry-After", "60");
  return response;
}

Response not_written() {
  return problem(session::Refusal{session::Reason::storage_full,
                                  "the list of workshops and templates could not be written", "", true});
}

}  // namespace aantafel::net
