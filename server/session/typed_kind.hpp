// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/session/round.hpp"

namespace aantafel::session {

template <class K>
class TypedRound;

/// The Kind of K, whose rounds are R.
template <class K, class R = TypedRound<K>>
class TypedKind final : public Kind {
 public:
  std::string_view name() const override { return K::name; }

  Result<std::unique_ptr<Round>, Refusal> start(const Opaque& settings) const override {
    typename K::Settings typed{};
    if (protocol::Fault fault; !settings.read_into(typed, fault))
      return malformed({"/settings" + fault.path, fault.message});
    if (auto refusal = K::check(typed)) return *refusal;
    return std::unique_ptr<Round>(std::make_unique<R>(std::move(typed)));
  }
};

}  // namespace aantafel::session
