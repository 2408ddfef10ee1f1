// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>

#include "protocol/generated/document.hpp"
#include "server/results/position.hpp"
#include "server/session/session.hpp"

namespace aantafel::results {

/// The whole workshop as a file that can be imported again (D3): what was prepared, how far each activity is,
/// and all that people and moderators did, hidden contributions too; it is for facilitators only. Devices,
/// clients and times are not in it; of the pictures those that the programme shows. `pictures` are their
/// bytes by id, base64url, which the session does not hold; throws where one of them is not there. The same
/// fold gives the same document, also after a restart. Pure.
[[nodiscard]] protocol::ExportedWorkshop document_of(const session::Session& session,
                                                     const Position& position,
                                                     const std::map<std::string, std::string>& pictures = {});

}  // namespace aantafel::results
