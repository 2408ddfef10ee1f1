// SPDX-License-Identifier: EUPL-1.2
#include "server/startup.hpp"

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/resource.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "server/net/credentials.hpp"
#include "server/session/decide.hpp"
#include "server/storage/memory_log.hpp"
#include "server/storage/sqlite_log.hpp"
#include "server/support/random.hpp"

namespace aantafel {
namespace {

namespace fs = std::filesystem;
using boost::asio::ip::tcp;

template <class T>
T read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path.string() + " cannot be read");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  auto parsed = protocol::parse<T>(text);
  if (!parsed)
    throw std::runtime_error(path.string() + ": " + parsed.error().path + " " + parsed.error().message);
  return std::move(*parsed);
}

/// The first address of this machine on a network, IPv4 by preference since it is short to read out; loopback
/// if there is none.
boost::asio::ip::address own_address() {
  boost::asio::ip::address found = boost::asio::ip::address_v4::loopback();
  ifaddrs* all = nullptr;
  if (getifaddrs(&all) != 0) return found;
  for (const ifaddrs* one = all; one; one = one->ifa_next) {
    const bool usable = one->ifa_addr && one->ifa_addr->sa_family == AF_INET && (one->ifa_flags & IFF_UP) &&
                        !(one->ifa_flags & IFF_LOOPBACK);
    if (!usable) continue;
    const auto* v4 = reinterpret_cast<const sockaddr_in*>(one->ifa_addr);
    found = boost::asio::ip::address_v4(ntohl(v4->sin_addr.s_addr));
    break;
  }
  freeifaddrs(all);
  return found;
}

}  // namespace

tcp::endpoint endpoint_of(const std::string& listen) {
  const auto wrong = std::runtime_error(
      "--listen takes ADDRESS:PORT, such as 0.0.0.0:8080 or [::]:8080, not '" + listen + "'");
  const auto colon = listen.rfind(':');
  if (colon == std::string::npos) throw wrong;
  std::string host = listen.substr(0, colon);
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  if (host == "localhost") host = "127.0.0.1";
  std::uint16_t port = 0;
  const char* end = listen.data() + listen.size();
  const auto [parsed, error] = std::from_chars(listen.data() + colon + 1, end, port);
  boost::system::error_code bad;
  const auto address = boost::asio::ip::make_address(host, bad);
  if (bad || error != std::errc{} || parsed != end) throw wrong;
  return {address, port};
}

std::string address_of(const tcp::endpoint& endpoint) {
  const auto address = endpoint.address().is_unspecified() ? own_address() : endpoint.address();
  const std::string host = address.is_v6() ? "[" + address.to_string() + "]" : address.to_string();
  return "http://" + host + (endpoint.port() == 80 ? "" : ":" + std::to_string(endpoint.port()));
}

std::unique_ptr<storage::EventLog> open_log(const Config& config) {
  if (config.ephemeral) return std::make_unique<storage::MemoryLog>();
  std::error_code error;
  fs::create_directories(config.data, error);
  if (error)
    throw std::runtime_error("the data folder " + config.data.string() +
                             " cannot be made: " + error.message());
  auto log = storage::SqliteLog::open(config.data);
  if (!log) throw std::runtime_error(log.error());
  return std::move(*log);
}

std::string token_of(const Config& config) {
  std::string token = config.admin_token;
  if (token.empty() && config.ephemeral) token = support::random_id();
  if (token.empty()) {
    auto kept = net::kept_token(config.data);
    if (!kept) throw std::runtime_error(kept.error().what());
    token = std::move(*kept);
  }
  const bool fits =
      token.size() <= 128 && std::all_of(token.begin(), token.end(), [](const unsigned char one) {
        return std::isalnum(one) ||
               std::string_view("._:-").find(static_cast<char>(one)) != std::string_view::npos;
      });
  if (!fits)
    throw std::runtime_error("the administrator's token holds at most 128 letters, digits and . _ : -");
  return token;
}

std::vector<protocol::Template> read_templates(const fs::path& folder, const session::Kinds& kinds) {
  std::vector<protocol::Template> templates;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() != ".json") continue;
    templates.push_back(read_file<protocol::Template>(entry.path()));
    if (auto refusal = session::check_definition(kinds, templates.back().definition))
      throw std::runtime_error(entry.path().string() + ": " + refusal->path + " " + refusal->message);
  }
  if (error)
    throw std::runtime_error("the templates in " + folder.string() + " cannot be read: " + error.message());
  std::sort(templates.begin(), templates.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
  return templates;
}

protocol::DemoDay read_demo_day(const fs::path& file) {
  return read_file<protocol::DemoDay>(file);
}

void raise_descriptor_limit() {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace aantafel
