// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <typeinfo>
#include <utility>

#include "protocol/json.hpp"

namespace aantafel::protocol {

/// A JSON object whose shape the schema of an activity's kind knows: compact text, and the value that the
/// text was made from, so that nobody reads again what was only just written.
class Opaque {
 public:
  Opaque() = default;
  explicit Opaque(const JsonValue& object);
  /// `text` is compact JSON made by a codec.
  static Opaque of(std::string text);
  /// The same from a value of a generated type.
  template <class T>
  static Opaque from(T value);

  /// What it says, as a generated type; false with the fault filled in.
  template <class T>
  bool read_into(T& out, Fault& fault) const;
  const std::string& text() const { return text_; }
  bool operator==(const Opaque& other) const { return text_ == other.text_; }

 private:
  std::string text_ = "{}";
  std::shared_ptr<const void> made_from_{};
  const std::type_info* type_ = nullptr;
};

// Outside any class, where the names mean the generated functions of T's own namespace.
template <class T>
bool read_generated(const JsonValue& json, T& out, Fault& fault) {
  return read(json, out, fault);
}
template <class T>
void write_generated(std::string& out, const T& value) {
  write(out, value);
}

/// Reads what stands in a text; false with the fault filled in.
template <class T>
bool read_text(std::string_view text, T& out, Fault& fault) {
  JsonDocument document;
  if (auto wrong = document.read(text)) {
    fault = std::move(*wrong);
    return false;
  }
  return read_generated(document.root(), out, fault);
}

template <class T>
Opaque Opaque::from(T value) {
  Opaque made;
  made.text_.clear();
  write_generated(made.text_, value);
  made.made_from_ = std::make_shared<const T>(std::move(value));
  made.type_ = &typeid(T);
  return made;
}

template <class T>
bool Opaque::read_into(T& out, Fault& fault) const {
  if (!type_ || *type_ != typeid(T)) return read_text(text_, out, fault);
  out = *static_cast<const T*>(made_from_.get());
  return true;
}

}  // namespace aantafel::protocol
