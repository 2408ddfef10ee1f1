// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "protocol/editable_json.hpp"

namespace aantafel::tests {

/// What is wrong with `value` by `$defs/definition` of protocol/schemas/`file`, as a path and a sentence;
/// empty if nothing is. Reads the schema itself, so that it does not depend on the code that is generated
/// from it; throws at a keyword it does not know.
[[nodiscard]] std::string schema_fault(const std::string& file, const std::string& definition,
                                       const protocol::Json& value);

}  // namespace aantafel::tests
