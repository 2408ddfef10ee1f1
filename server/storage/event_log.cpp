// SPDX-License-Identifier: EUPL-1.2
#include "server/storage/event_log.hpp"

#include <sodium.h>

namespace aantafel::storage {

std::string to_hex(Epoch epoch) {
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text += "0123456789abcdef"[(epoch >> shift) & 15];
  return text;
}

std::string to_hex(const ChainHash& hash) {
  std::string text(hash.size() * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
  text.pop_back();
  return text;
}

}  // namespace aantafel::storage
