// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace aantafel::support {

/// What an operation gives that may fail for a reason its caller is expected to handle: a T, or an E that
/// says why not. Both convert into it by themselves, so a function just returns the one or the other;
/// whatever fits T and E equally does not compile. Out of a temporary they come by value, so a loop over
/// f().value() is safe. Asking for the side that is not there is a broken promise and throws
/// std::bad_variant_access.
template <class T, class E>
class [[nodiscard]] Result {
  static_assert(!std::same_as<T, E>, "a value and an error of one type cannot be told apart");

  template <class U, class Wanted, class Other>
  static constexpr bool picks = !std::same_as<std::remove_cvref_t<U>, Result> &&
                                (std::same_as<std::remove_cvref_t<U>, Wanted> ||
                                 (std::convertible_to<U, Wanted> && !std::convertible_to<U, Other>));

 public:
  template <class U>
  requires picks<U, T, E> Result(U&& value) : state_(std::in_place_index<0>, std::forward<U>(value)) {}

  template <class U>
  requires picks<U, E, T> Result(U&& error) : state_(std::in_place_index<1>, std::forward<U>(error)) {}

  bool ok() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return ok(); }

  T& value() & { return std::get<0>(state_); }
  const T& value() const& { return std::get<0>(state_); }
  T value() && { return std::get<0>(std::move(state_)); }

  E& error() & { return std::get<1>(state_); }
  const E& error() const& { return std::get<1>(state_); }
  E error() && { return std::get<1>(std::move(state_)); }

  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

 private:
  std::variant<T, E> state_;
};

/// The same for an operation that gives nothing when it succeeds: `return {};` is success.
template <class E>
class [[nodiscard]] Result<void, E> {
 public:
  Result() = default;

  template <class U>
  requires(!std::same_as<std::remove_cvref_t<U>, Result> && std::convertible_to<U, E>) Result(U&& error)
      : error_(std::forward<U>(error)) {}

  bool ok() const noexcept { return !error_; }
  explicit operator bool() const noexcept { return ok(); }

  const E& error() const& { return error_ ? *error_ : throw std::bad_variant_access(); }
  E error() && { return error_ ? std::move(*error_) : throw std::bad_variant_access(); }

 private:
  std::optional<E> error_;
};

}  // namespace aantafel::support
