// SPDX-License-Identifier: EUPL-1.2
#include "server/net/openapi.hpp"

// Assembled into the program as it stands; the build passes the folder that protocol/ is in.
asm(R"(
.section .rodata
aantafel_openapi_begin:
.incbin "protocol/openapi.json"
aantafel_openapi_end:
.previous
)");

extern "C" {
extern const char aantafel_openapi_begin[];
extern const char aantafel_openapi_end[];
}

namespace aantafel::net {

std::string_view openapi() {
  return {aantafel_openapi_begin, static_cast<std::size_t>(aantafel_openapi_end - aantafel_openapi_begin)};
}

}  // namespace aantafel::net
