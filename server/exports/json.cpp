// SPDX-License-Identifier: EUPL-1.2
#include "server/exports/json.hpp"

namespace aantafel::exports {

std::string json(const protocol::ExportedWorkshop& document) {
  return protocol::to_text(document) + "\n";
}

}  // namespace aantafel::exports
