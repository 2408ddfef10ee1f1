// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "tests/session/lived.hpp"

namespace aantafel::tests {

/// Something to bring in: in an activity with the settings of that number, by somebody of that domain (the
/// first of the contract if it does not say; empty: of none).
struct Example {
  std::size_t settings = 0;
  std::string id;
  std::string domain;
  std::string payload;
  std::string reason;
  std::string why;
};

/// What a kind promises by example: protocol/examples/kinds/<kind>.contract.json.
struct Contract {
  std::string kind;
  std::vector<protocol::Domain> domains;
  std::vector<std::string> settings;
  std::vector<std::string> bad_settings;
  std::vector<Example> payloads;
  std::vector<Example> bad_payloads;

  /// Whether nothing can be brought in: such a kind has no payloads.
  bool tells() const;
  /// The file in protocol/schemas that describes the kind.
  std::string schema() const;
  /// The payloads for these settings, in order: each can be brought in after those before it.
  std::vector<Example> fitting(std::size_t settings) const;
  /// A workshop with one activity of this kind for each settings: `s0`, `s1` … none of them open.
  Lived workshop(bool anonymous = true, protocol::Release release = protocol::Release::live) const;
};

/// Every kind that is registered; made once.
[[nodiscard]] const session::Kinds& registered();
/// The contract of every registered kind; throws where a kind has none.
[[nodiscard]] const std::vector<Contract>& contracts();
/// Of the kinds in which people bring something in.
[[nodiscard]] const std::vector<Contract>& asking_contracts();

/// A workshop with an activity for each settings of every kind, called as `named` says; the domains of all.
[[nodiscard]] protocol::WorkshopDefinition every_kind(bool anonymous);
/// The activity of every_kind() with these settings.
[[nodiscard]] std::string named(const Contract& contract, std::size_t settings);

/// Has `author` bring this in.
[[nodiscard]] Answer bring_in(Lived& day, session::Author author, const Example& example);
/// The name of the activity with these settings.
[[nodiscard]] std::string activity(std::size_t settings);

}  // namespace aantafel::tests
