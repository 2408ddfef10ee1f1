// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/choice.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/kinds/choice.hpp"

namespace aantafel::protocol::choice {

bool read(const JsonValue& json, Option& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<OptionKeyCodec>("key", out.key) &&
         fields.required<protocol::LineCodec>("text", out.text) &&
         fields.optional<protocol::PictureCodec>("picture", out.picture) &&
         fields.closed();
}
void write(std::string& out, const Option& value) {
  out += R"({"key":)";
  OptionKeyCodec::write(out, value.key);
  out += R"(,"text":)";
  protocol::LineCodec::write(out, value.text);
  if (value.picture) {
    out += R"(,"picture":)";
    protocol::PictureCodec::write(out, *value.picture);
  }
  out += R"(})";
}

bool read(const JsonValue& json, Settings& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<OptionCodec, 1, 30, false>>("options", out.options) &&
         fields.required<Integer<std::uint32_t, 1, 30>>("max_picks", out.max_picks) &&
         fields.required<Array<OptionKeyCodec, 0, 30, true>>("correct", out.correct) &&
         fields.required<Boolean>("split_by_domain", out.split_by_domain) &&
         fields.closed();
}
void write(std::string& out, const Settings& value) {
  out += R"({"options":)";
  Array<OptionCodec, 1, 30, false>::write(out, value.options);
  out += R"(,"max_picks":)";
  Integer<std::uint32_t, 1, 30>::write(out, value.max_picks);
  out += R"(,"correct":)";
  Array<OptionKeyCodec, 0, 30, true>::write(out, value.correct);
  out += R"(,"split_by_domain":)";
  Boolean::write(out, value.split_by_domain);
  out += R"(})";
}

bool read(const JsonValue& json, Payload& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<OptionKeyCodec, 1, 30, true>>("options", out.options) &&
         fields.closed();
}
void write(std::string& out, const Payload& value) {
  out += R"({"options":)";
  Array<OptionKeyCodec, 1, 30, true>::write(out, value.options);
  out += R"(})";
}

bool read(const JsonValue& json, Group& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Nullable<protocol::IdCodec>>("domain", out.domain) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Array<protocol::CountCodec, 0, 30, false>>("counts", out.counts) &&
         fields.closed();
}
void write(std::string& out, const Group& value) {
  out += R"({"domain":)";
  Nullable<protocol::IdCodec>::write(out, value.domain);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"counts":)";
  Array<protocol::CountCodec, 0, 30, false>::write(out, value.counts);
  out += R"(})";
}

bool read(const JsonValue& json, Tally& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Array<protocol::CountCodec, 0, 30, false>>("counts", out.counts) &&
         fields.required<Nullable<Array<OptionKeyCodec, 0, 30, false>>>("correct", out.correct) &&
         fields.required<Nullable<Array<GroupCodec, 0, 65, false>>>("split", out.split) &&
         fields.closed();
}
void write(std::string& out, const Tally& value) {
  out += R"({"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"counts":)";
  Array<protocol::CountCodec, 0, 30, false>::write(out, value.counts);
  out += R"(,"correct":)";
  Nullable<Array<OptionKeyCodec, 0, 30, false>>::write(out, value.correct);
  out += R"(,"split":)";
  Nullable<Array<GroupCodec, 0, 65, false>>::write(out, value.split);
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<OptionCodec, 0, 30, false>>("options", out.options) &&
         fields.required<Integer<std::uint32_t, 1, 30>>("max_picks", out.max_picks) &&
         fields.required<Nullable<TallyCodec>>("results", out.results) &&
         fields.optional<protocol::ShiftCodec>("shift", out.shift) &&
         fields.closed();
}
void write(std::string& out, const ParticipantView& value) {
  out += R"({"options":)";
  Array<OptionCodec, 0, 30, false>::write(out, value.options);
  out += R"(,"max_picks":)";
  Integer<std::uint32_t, 1, 30>::write(out, value.max_picks);
  out += R"(,"results":)";
  Nullable<TallyCodec>::write(out, value.results);
  if (value.shift) {
    out += R"(,"shift":)";
    protocol::ShiftCodec::write(out, *value.shift);
  }
  out += R"(})";
}

bool read(const JsonValue& json, ScreenView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<OptionCodec, 0, 30, false>>("options", out.options) &&
         fields.required<Integer<std::uint32_t, 1, 30>>("max_picks", out.max_picks) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Nullable<TallyCodec>>("results", out.results) &&
         fields.optional<protocol::ShiftCodec>("shift", out.shift) &&
         fields.closed();
}
void write(std::string& out, const ScreenView& value) {
  out += R"({"options":)";
  Array<OptionCodec, 0, 30, false>::write(out, value.options);
  out += R"(,"max_picks":)";
  Integer<std::uint32_t, 1, 30>::write(out, value.max_picks);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"results":)";
  Nullable<TallyCodec>::write(out, value.results);
  if (value.shift) {
    out += R"(,"shift":)";
    protocol::ShiftCodec::write(out, *value.shift);
  }
  out += R"(})";
}

bool read(const JsonValue& json, FacilitatorView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<OptionCodec, 0, 30, false>>("options", out.options) &&
         fields.required<Integer<std::uint32_t, 1, 30>>("max_picks", out.max_picks) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<TallyCodec>("results", out.results) &&
         fields.optional<protocol::ShiftCodec>("shift", out.shift) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorView& value) {
  out += R"({"options":)";
  Array<OptionCodec, 0, 30, false>::write(out, value.options);
  out += R"(,"max_picks":)";
  Integer<std::uint32_t, 1, 30>::write(out, value.max_picks);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"results":)";
  TallyCodec::write(out, value.results);
  if (value.shift) {
    out += R"(,"shift":)";
    protocol::ShiftCodec::write(out, *value.shift);
  }
  out += R"(})";
}

}  // namespace aantafel::protocol::choice
