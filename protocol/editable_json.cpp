// SPDX-License-Identifier: EUPL-1.2
#include "protocol/editable_json.hpp"

namespace aantafel::protocol {

Result<Json, Fault> parse_json(std::string_view text) {
  JsonDocument document;
  if (auto fault = document.read(text)) return std::move(*fault);
  return Json::parse(text);
}

}  // namespace aantafel::protocol
