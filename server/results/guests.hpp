// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "protocol/generated/document.hpp"
#include "server/session/session.hpp"

namespace aantafel::results {

/// The participants that the authors of a document become. Where the workshop is not anonymous an author is a
/// participant's id and keeps its number. Otherwise a name means something within its round only, and the
/// rounds share participants of the same domain, so that there are about as many as there were people. Owned
/// by one import.
class Guests {
 public:
  explicit Guests(const protocol::WorkshopDefinition& definition);

  void next_round();
  /// Who is called so, and is of this domain; the fault's path starts at what names them.
  session::Result<session::Author, session::Refusal> author(const std::string& name,
                                                            const std::optional<std::string>& from);
  /// The same for somebody without a phone.
  session::Result<session::Author, session::Refusal> entered(const std::string& name,
                                                             const std::optional<std::string>& from);
  /// In the order of their numbers, those too who had to come in because somebody with a higher number did.
  [[nodiscard]] std::vector<protocol::ParticipantJoined> joined() const;

 private:
  struct Guest {
    bool met = false;
    std::optional<std::string> domain{};
  };

  std::optional<session::Refusal> unknown(const std::optional<std::string>& domain) const;
  session::Author next_of(const std::optional<std::string>& domain);

  const protocol::WorkshopDefinition& definition_;
  std::vector<Guest> guests_;
  std::map<std::optional<std::string>, std::vector<session::Author>> by_domain_;
  std::map<std::optional<std::string>, std::size_t> taken_;
  std::map<std::string, session::Author> named_;
  std::set<session::Author> entered_;
  std::map<std::string, session::Author> entered_here_;
};

}  // namespace aantafel::results
