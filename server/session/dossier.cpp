// SPDX-License-Identifier: EUPL-1.2
#include "server/session/dossier.hpp"

#include <algorithm>
#include <set>

namespace aantafel::session {
namespace {

auto named(const std::string& id) {
  return [&id](const protocol::DossierItem& item) { return id_of(item) == id; };
}

std::size_t bytes_of(const Dossier& dossier) {
  std::string text;
  for (const auto& item : dossier) protocol::write(text, item);
  return text.size();
}

}  // namespace

const std::string& id_of(const protocol::DossierItem& item) {
  return std::visit([](const auto& one) -> const std::string& { return one.id; }, item);
}

const protocol::DomainTags& domains_of(const protocol::DossierItem& item) {
  return std::visit([](const auto& one) -> const protocol::DomainTags& { return one.domains; }, item);
}

const protocol::DossierItem* find_item(const std::optional<Dossier>& dossier, const std::string& id) {
  if (!dossier) return nullptr;
  const auto found = std::find_if(dossier->begin(), dossier->end(), named(id));
  return found == dossier->end() ? nullptr : &*found;
}

void put_item(std::optional<Dossier>& dossier, protocol::DossierItem item) {
  if (!dossier) dossier.emplace();
  const auto old = std::find_if(dossier->begin(), dossier->end(), named(id_of(item)));
  if (old == dossier->end())
    dossier->push_back(std::move(item));
  else
    *old = std::move(item);
}

void remove_item(std::optional<Dossier>& dossier, const std::string& id) {
  if (!dossier) return;
  std::erase_if(*dossier, named(id));
  if (dossier->empty()) dossier.reset();
}

void leave_out_notes(std::optional<Dossier>& dossier) {
  if (!dossier) return;
  std::erase_if(*dossier,
                [](const auto& item) { return std::holds_alternative<protocol::InterviewNote>(item); });
  if (dossier->empty()) dossier.reset();
}

std::optional<Refusal> check_card(const protocol::DataCard& card) {
  const auto* chart = std::get_if<protocol::Chart>(&card.shows);
  if (!chart) return std::nullopt;
  for (std::size_t i = 0; i < chart->rows.size(); ++i)
    if (chart->rows[i].values.size() != chart->columns.size())
      return Refusal{Reason::invalid, "a row has a value for every column",
                     "/shows/rows/" + std::to_string(i) + "/values"};
  return std::nullopt;
}

std::optional<Refusal> check_dossier(const Dossier& dossier) {
  std::set<std::string> ids;
  for (std::size_t i = 0; i < dossier.size(); ++i) {
    const std::string path = "/" + std::to_string(i);
    if (!ids.insert(id_of(dossier[i])).second)
      return Refusal{Reason::invalid, "two items have the id \"" + id_of(dossier[i]) + "\"", path + "/id"};
    const auto* data = std::get_if<protocol::DataItem>(&dossier[i]);
    if (auto fault = data ? check_card(data->card) : std::nullopt) {
      fault->path = path + "/card" + fault->path;
      return fault;
    }
  }
  if (dossier.size() > max_dossier_items || bytes_of(dossier) > max_dossier_bytes)
    return Refusal{Reason::limit, "a dossier has at most 200 items, of 256 KiB together"};
  return std::nullopt;
}

}  // namespace aantafel::session
