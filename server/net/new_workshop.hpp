// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "protocol/editable_json.hpp"
#include "protocol/generated/workshop.hpp"
#include "server/session/decide.hpp"

namespace aantafel::net {

/// What a program or page asks for when it makes a workshop, where much may be left out.
struct NewWorkshop {
  /// What it begins with, if anything: a template by its key, or another workshop by its id. Never both.
  std::optional<std::string> template_;
  std::optional<std::string> from;
  /// Of that other workshop also what was said is taken along, of everybody together, to compare with.
  bool compare = false;
  /// What goes before that.
  protocol::Json rest;
};

/// The refusal's path is into the body, here and below.
[[nodiscard]] session::Result<NewWorkshop, session::Refusal> read_new_workshop(std::string_view body);
/// What it becomes with what it begins with, checked: keys stay, the day is another one. A definition of
/// nothing begins from scratch. `album` has the pictures that come along.
[[nodiscard]] session::Result<protocol::WorkshopDefinition, session::Refusal> completed(
    NewWorkshop asked, protocol::WorkshopDefinition begins_with, const session::Kinds& kinds,
    const session::Album& album = {});

/// What may be said of a workshop when it is made or described again: what is there is put into
/// `description`.
[[nodiscard]] bool read_description(protocol::Fields& fields, protocol::WorkshopDescription& description,
                                    bool complete);

}  // namespace aantafel::net
