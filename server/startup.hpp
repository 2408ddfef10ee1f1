// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "protocol/generated/demo.hpp"
#include "protocol/generated/document.hpp"
#include "server/config.hpp"
#include "server/session/round.hpp"
#include "server/storage/event_log.hpp"

namespace aantafel {

// What a server needs before it can start. Each of these throws std::runtime_error with one sentence for the
// operator.

/// ADDRESS:PORT, or [ADDRESS]:PORT.
[[nodiscard]] boost::asio::ip::tcp::endpoint endpoint_of(const std::string& listen);

/// Where phones find a server that listens there: the address it was given, or the machine's own on its
/// network when it listens on all.
[[nodiscard]] std::string address_of(const boost::asio::ip::tcp::endpoint& endpoint);

/// The log in this configuration's data folder, which is made if it is missing; or one in memory.
[[nodiscard]] std::unique_ptr<storage::EventLog> open_log(const Config& config);

/// The administrator's token of this configuration, or the one that is kept in the data folder.
[[nodiscard]] std::string token_of(const Config& config);

/// Every *.json in the folder, by key.
[[nodiscard]] std::vector<protocol::Template> read_templates(const std::filesystem::path& folder,
                                                             const session::Kinds& kinds);
[[nodiscard]] protocol::DemoDay read_demo_day(const std::filesystem::path& file);

/// As many descriptors as the system lets us have: each phone takes one.
void raise_descriptor_limit();

}  // namespace aantafel
