// SPDX-License-Identifier: EUPL-1.2
#include "server/support/random.hpp"

#include <sodium.h>

#include <array>
#include <stdexcept>

namespace aantafel::support {
namespace {

using Bits = std::array<unsigned char, 16>;

void ready() {
  static const int state = sodium_init();
  if (state < 0) throw std::runtime_error("libsodium found no source of randomness");
}

std::string text_of(const Bits& bits) {
  std::array<char, 25> text{};
  sodium_bin2base64(text.data(), text.size(), bits.data(), bits.size(),
                    sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  return text.data();
}

}  // namespace

std::string random_id() {
  ready();
  Bits bits;
  randombytes_buf(bits.data(), bits.size());
  return text_of(bits);
}

std::string random_code() {
  ready();
  std::string code;
  while (code.size() < 8) code += static_cast<char>('0' + randombytes_uniform(10));
  return code;
}

std::string hash(std::string_view secret, std::string_view key) {
  ready();
  Bits bits;
  std::array<unsigned char, crypto_generichash_KEYBYTES> short_key;
  const auto* key_bytes = reinterpret_cast<const unsigned char*>(key.data());
  // A key of any length becomes one of the length that BLAKE2b takes.
  if (!key.empty()) crypto_generichash(short_key.data(), short_key.size(), key_bytes, key.size(), nullptr, 0);
  crypto_generichash(bits.data(), bits.size(), reinterpret_cast<const unsigned char*>(secret.data()),
                     secret.size(), key.empty() ? nullptr : short_key.data(),
                     key.empty() ? 0 : short_key.size());
  return text_of(bits);
}

bool same_secret(std::string_view a, std::string_view b) {
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace aantafel::support
