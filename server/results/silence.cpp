// SPDX-License-Identifier: EUPL-1.2
#include "server/results/silence.hpp"

#include <set>

namespace aantafel::results {

std::vector<Silent> silent(const session::Session& session, const session::Round& round) {
  std::set<session::Author> abstained;
  round.attention().each([&](session::Author author, std::uint8_t marks) {
    if ((marks & session::Attention::abstains) != 0) abstained.insert(author);
  });
  std::vector<Silent> all;
  for (const session::Author author : abstained) {
    if (session.description().anonymous) {
      all.push_back({"b" + std::to_string(all.size() + 1), std::nullopt});
      continue;
    }
    Silent one{session::participant_id(author), std::nullopt};
    if (const auto& domain = session.domain_of(author); session.has_domain(domain)) one.domain = domain;
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace aantafel::results
