// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <typeinfo>
#include <utility>

#include "protocol/json.hpp"

namespace aantafel::protocol {

/// JSON whose shape the schema of an activity's kind knows. Comes in parsed, goes out as text, and keeps what
/// it was made from, so that nobody reads again what was only just written.
class Opaque {
 public:
  Opaque() = default;
  explicit Opaque(Json value) : value_(std::move(value)) {}
  /// `text` is compact JSON made by a codec.
  static Opaque of(std::string text);
  /// The same from a value of a generated type.
  template <class T>
  static Opaque from(T value);

  /// A copy of the value, parsed if need be; an object.
  Json json() const;
  /// The value, which is then gone from here.
  Json take();
  /// What it says, as a generated type; false with the fault filled in.
  template <class T>
  bool read_into(T& out, Fault& fault) const&;
  /// The same without a copy; the value is then gone from here.
  template <class T>
  bool read_into(T& out, Fault& fault) &&;
  void append_to(std::string& out) const;
  std::string text() const;
  bool operator==(const Opaque& other) const { return text() == other.text(); }

 private:
  Json value_;
  std::string text_{};
  std::shared_ptr<const void> made_from_{};
  const std::type_info* type_ = nullptr;
};

// Outside any class, where the names mean the generated functions of T's own namespace.
template <class T>
bool read_generated(Json&& json, T& out, Fault& fault) {
  return read(std::move(json), out, fault);
}
template <class T>
void write_generated(std::string& out, const T& value) {
  write(out, value);
}

template <class T>
Opaque Opaque::from(T value) {
  Opaque made;
  write_generated(made.text_, value);
  made.made_from_ = std::make_shared<const T>(std::move(value));
  made.type_ = &typeid(T);
  return made;
}

template <class T>
bool Opaque::read_into(T& out, Fault& fault) const& {
  if (!type_ || *type_ != typeid(T)) return read_generated(json(), out, fault);
  out = *static_cast<const T*>(made_from_.get());
  return true;
}

template <class T>
bool Opaque::read_into(T& out, Fault& fault) && {
  if (!type_ || *type_ != typeid(T)) return read_generated(take(), out, fault);
  out = *static_cast<const T*>(made_from_.get());
  return true;
}

}  // namespace aantafel::protocol
