// SPDX-License-Identifier: EUPL-1.2
#include "tests/contracts/contract.hpp"

#include <algorithm>
#include <fstream>

#include "server/activities/registry.hpp"

namespace aantafel::tests {
namespace {

using protocol::Json;

std::vector<Example> examples(const Json& json, const std::string& first_domain) {
  std::vector<Example> all;
  for (const auto& one : json) {
    Example example{one.at("settings"),      one.at("id"),        first_domain, one.at("payload").dump(),
                    one.value("reason", ""), one.value("why", "")};
    if (one.contains("domain"))
      example.domain = one["domain"].is_null() ? "" : one["domain"].get<std::string>();
    all.push_back(std::move(example));
  }
  return all;
}

std::vector<std::string> texts(const Json& json) {
  std::vector<std::string> all;
  for (const auto& one : json) all.push_back(one.dump());
  return all;
}

Contract contract_of(const std::string& kind) {
  std::ifstream file(std::string(AANTAFEL_SOURCE) + "/protocol/examples/kinds/" + kind + ".contract.json");
  if (!file) throw std::runtime_error("protocol/examples/kinds/" + kind + ".contract.json: is missing");
  const Json json = Json::parse(file);
  Contract contract{json.at("kind"), {}, texts(json.at("settings")), texts(json.at("bad_settings")), {}, {}};
  if (contract.kind != kind) throw std::runtime_error("the contract of " + kind + " is of " + contract.kind);
  for (const auto& domain : json.at("domains"))
    contract.domains.push_back(made<protocol::Domain>(domain.dump()));
  if (contract.tells()) return contract;
  contract.payloads = examples(json.at("payloads"), contract.domains.at(0).id);
  contract.bad_payloads = examples(json.at("bad_payloads"), contract.domains.at(0).id);
  return contract;
}

}  // namespace

bool Contract::tells() const {
  return registered().at(kind)->start(opaque(settings.at(0))).value()->tells();
}

std::string Contract::schema() const {
  std::string name = kind;
  std::replace(name.begin(), name.end(), '-', '_');
  return "kinds/" + name + ".json";
}

std::vector<Example> Contract::fitting(std::size_t number) const {
  std::vector<Example> all;
  std::copy_if(payloads.begin(), payloads.end(), std::back_inserter(all),
               [number](const auto& one) { return one.settings == number; });
  return all;
}

Lived Contract::workshop(bool anonymous, protocol::Release release) const {
  protocol::WorkshopDefinition definition;
  definition.description = {"Contract", "", protocol::Language::nl, anonymous, 3};
  definition.domains = domains;
  for (std::size_t i = 0; i < settings.size(); ++i)
    definition.activities.push_back({activity(i), kind, "Over " + kind, "", 5, release, opaque(settings[i])});
  return Lived(registered(), definition);
}

const session::Kinds& registered() {
  static const session::Kinds kinds = activities::make_kinds();
  return kinds;
}

const std::vector<Contract>& contracts() {
  static const std::vector<Contract> all = [] {
    std::vector<Contract> found;
    for (const auto& [name, kind] : registered()) found.push_back(contract_of(name));
    return found;
  }();
  return all;
}

const std::vector<Contract>& asking_contracts() {
  static const std::vector<Contract> all = [] {
    std::vector<Contract> found;
    for (const auto& contract : contracts())
      if (!contract.tells()) found.push_back(contract);
    return found;
  }();
  return all;
}

protocol::WorkshopDefinition every_kind(bool anonymous) {
  protocol::WorkshopDefinition definition;
  definition.description = {"Every kind", "", protocol::Language::nl, anonymous, 3};
  for (const auto& contract : contracts()) {
    for (const auto& domain : contract.domains)
      if (std::none_of(definition.domains.begin(), definition.domains.end(),
                       [&](const auto& one) { return one.id == domain.id; }))
        definition.domains.push_back(domain);
    for (std::size_t i = 0; i < contract.settings.size(); ++i)
      definition.activities.push_back({named(contract, i), contract.kind, "Over " + contract.kind, "", 5,
                                       protocol::Release::live, opaque(contract.settings[i])});
  }
  return definition;
}

std::string named(const Contract& contract, std::size_t settings) {
  return contract.kind + "-" + std::to_string(settings);
}

Answer bring_in(Lived& day, session::Author author, const Example& example) {
  return day.put(author, activity(example.settings), example.payload, example.id);
}

std::string activity(std::size_t settings) {
  return "s" + std::to_string(settings);
}

}  // namespace aantafel::tests
