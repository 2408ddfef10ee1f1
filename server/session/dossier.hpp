// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/generated/workshop.hpp"
#include "server/session/refusal.hpp"

namespace aantafel::session {

/// What was gathered before the day, in its order; of it facilitators alone are told (S6).
using Dossier = std::vector<protocol::DossierItem>;

/// Items, and bytes of them together as they are written in a definition (rule B).
inline constexpr std::size_t max_dossier_items = 200;
inline constexpr std::size_t max_dossier_bytes = std::size_t{256} << 10;

[[nodiscard]] const std::string& id_of(const protocol::DossierItem& item);
[[nodiscard]] const protocol::DomainTags& domains_of(const protocol::DossierItem& item);
/// Null if there is none of this id.
[[nodiscard]] const protocol::DossierItem* find_item(const std::optional<Dossier>& dossier,
                                                     const std::string& id);

/// Adds this item, or has it take the place of the one with its id.
void put_item(std::optional<Dossier>& dossier, protocol::DossierItem item);
/// One that is not there changes nothing; a dossier without items is none.
void remove_item(std::optional<Dossier>& dossier, const std::string& id);
/// What a copy of a workshop takes along: data, and not what people said in interviews.
void leave_out_notes(std::optional<Dossier>& dossier);

/// What is wrong with a card or a dossier, if anything; the path starts there.
[[nodiscard]] std::optional<Refusal> check_card(const protocol::DataCard& card);
[[nodiscard]] std::optional<Refusal> check_dossier(const Dossier& dossier);

}  // namespace aantafel::session
