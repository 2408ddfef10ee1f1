// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/common.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/common.hpp"

namespace aantafel::protocol {

std::span<const std::string_view> names(FacilitatorDevice) noexcept {
  static constexpr std::array<std::string_view, 4> all{"laptop", "tablet", "phone", "program"};
  return all;
}

std::span<const std::string_view> names(Language) noexcept {
  static constexpr std::array<std::string_view, 2> all{"nl", "en"};
  return all;
}

std::span<const std::string_view> names(Role) noexcept {
  static constexpr std::array<std::string_view, 3> all{"participant", "facilitator", "screen"};
  return all;
}

std::span<const std::string_view> names(ActivityState) noexcept {
  static constexpr std::array<std::string_view, 3> all{"waiting", "open", "closed"};
  return all;
}

bool read(const JsonValue& json, ActivityRound& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.closed();
}
void write(std::string& out, const ActivityRound& value) {
  out += R"({"activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(})";
}

std::span<const std::string_view> names(Release) noexcept {
  static constexpr std::array<std::string_view, 3> all{"live", "after_closing", "never"};
  return all;
}

std::span<const std::string_view> names(Source) noexcept {
  static constexpr std::array<std::string_view, 2> all{"hand", "paper"};
  return all;
}

bool read(const JsonValue& json, Said& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Integer<std::uint32_t, 1, 1000>>("count", out.count) &&
         fields.required<OpaqueCodec>("payload", out.payload) &&
         fields.closed();
}
void write(std::string& out, const Said& value) {
  out += R"({"count":)";
  Integer<std::uint32_t, 1, 1000>::write(out, value.count);
  out += R"(,"payload":)";
  OpaqueCodec::write(out, value.payload);
  out += R"(})";
}

std::span<const std::string_view> names(PictureForm) noexcept {
  static constexpr std::array<std::string_view, 2> all{"jpeg", "png"};
  return all;
}

bool read(const JsonValue& json, Picture& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<PictureIdCodec>("id", out.id) &&
         fields.required<PictureSideCodec>("width", out.width) &&
         fields.required<PictureSideCodec>("height", out.height) &&
         fields.required<OptionalLineCodec>("alt", out.alt) &&
         fields.closed();
}
void write(std::string& out, const Picture& value) {
  out += R"({"id":)";
  PictureIdCodec::write(out, value.id);
  out += R"(,"width":)";
  PictureSideCodec::write(out, value.width);
  out += R"(,"height":)";
  PictureSideCodec::write(out, value.height);
  out += R"(,"alt":)";
  OptionalLineCodec::write(out, value.alt);
  out += R"(})";
}

bool read(const JsonValue& json, Domain& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("id", out.id) &&
         fields.required<LineCodec>("name", out.name) &&
         fields.required<Integer<std::uint32_t, 0, 9999>>("expected", out.expected) &&
         fields.optional<Integer<std::uint32_t, 1, 8>>("color", out.color) &&
         fields.closed();
}
void write(std::string& out, const Domain& value) {
  out += R"({"id":)";
  IdCodec::write(out, value.id);
  out += R"(,"name":)";
  LineCodec::write(out, value.name);
  out += R"(,"expected":)";
  Integer<std::uint32_t, 0, 9999>::write(out, value.expected);
  if (value.color) {
    out += R"(,"color":)";
    Integer<std::uint32_t, 1, 8>::write(out, *value.color);
  }
  out += R"(})";
}

bool read(const JsonValue& json, Seat& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("domain", out.domain) &&
         fields.required<SeatNumberCodec>("number", out.number) &&
         fields.closed();
}
void write(std::string& out, const Seat& value) {
  out += R"({"domain":)";
  IdCodec::write(out, value.domain);
  out += R"(,"number":)";
  SeatNumberCodec::write(out, value.number);
  out += R"(})";
}

std::span<const std::string_view> names(Reason) noexcept {
  static constexpr std::array<std::string_view, 23> all{"malformed", "too_big", "too_fast", "not_allowed", "unknown_activity", "unknown_kind", "closed", "stale_round", "invalid", "budget", "taken", "not_found", "no_domain", "out_of_order", "too_old", "locked", "limit", "nothing_to_undo", "not_in_charge", "no_seat", "storage_full", "busy", "unknown_workshop"};
  return all;
}

}  // namespace aantafel::protocol
