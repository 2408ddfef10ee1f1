// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

#include "protocol/generated/document.hpp"
#include "server/session/decide.hpp"

namespace aantafel::net {

/// What a program or page asks for when it makes a workshop: a definition made from a template or from
/// scratch, where much may be left out, checked. The refusal's path is into the body.
[[nodiscard]] session::Result<protocol::WorkshopDefinition, session::Refusal> new_workshop(
    std::string_view body, const std::vector<protocol::Template>& templates, const session::Kinds& kinds);

/// What may be said of a workshop when it is made or described again: what is there is put into
/// `description`.
[[nodiscard]] bool read_description(protocol::Fields& fields, protocol::WorkshopDescription& description,
                                    bool complete);

}  // namespace aantafel::net
