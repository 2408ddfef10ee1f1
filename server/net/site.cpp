// SPDX-License-Identifier: EUPL-1.2
#include "server/net/site.hpp"

namespace aantafel::net {

std::string join_link(const Site& site, const std::string& code) {
  return site.address + "/" + code;
}

std::string screen_link(const Site& site, const std::string& workshop) {
  return site.address + "/scherm/" + workshop + "#" + site.credentials.screen_capability(workshop);
}

std::string facilitator_link(const Site& site, const std::string& workshop) {
  return site.address + "/begeleiding/" + workshop + "#" + site.credentials.facilitator_capability(workshop);
}

std::string sign_in_link(const Site& site) {
  return site.address + "/begeleiding#" + site.credentials.administrator_token();
}

}  // namespace aantafel::net
