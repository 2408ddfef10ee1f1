// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/number.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/kinds/number.hpp"

namespace aantafel::protocol::number {

bool read(const JsonValue& json, Settings& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::OptionalLineCodec>("unit", out.unit) &&
         fields.required<Nullable<ValueCodec>>("minimum", out.minimum) &&
         fields.required<Nullable<ValueCodec>>("maximum", out.maximum) &&
         fields.required<Integer<std::uint32_t, 0, 4>>("decimals", out.decimals) &&
         fields.required<Nullable<ValueCodec>>("true_value", out.true_value) &&
         fields.required<Integer<std::uint32_t, 0, 100>>("within_percent", out.within_percent) &&
         fields.required<Boolean>("split_by_domain", out.split_by_domain) &&
         fields.closed();
}
void write(std::string& out, const Settings& value) {
  out += R"({"unit":)";
  protocol::OptionalLineCodec::write(out, value.unit);
  out += R"(,"minimum":)";
  Nullable<ValueCodec>::write(out, value.minimum);
  out += R"(,"maximum":)";
  Nullable<ValueCodec>::write(out, value.maximum);
  out += R"(,"decimals":)";
  Integer<std::uint32_t, 0, 4>::write(out, value.decimals);
  out += R"(,"true_value":)";
  Nullable<ValueCodec>::write(out, value.true_value);
  out += R"(,"within_percent":)";
  Integer<std::uint32_t, 0, 100>::write(out, value.within_percent);
  out += R"(,"split_by_domain":)";
  Boolean::write(out, value.split_by_domain);
  out += R"(})";
}

bool read(const JsonValue& json, Payload& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<ValueCodec>("value", out.value) &&
         fields.closed();
}
void write(std::string& out, const Payload& value) {
  out += R"({"value":)";
  ValueCodec::write(out, value.value);
  out += R"(})";
}

bool read(const JsonValue& json, Estimates& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::CountCodec>("count", out.count) &&
         fields.required<protocol::MeasureCodec>("mean", out.mean) &&
         fields.required<protocol::MeasureCodec>("quartile_1", out.quartile_1) &&
         fields.required<protocol::MeasureCodec>("median", out.median) &&
         fields.required<protocol::MeasureCodec>("quartile_3", out.quartile_3) &&
         fields.closed();
}
void write(std::string& out, const Estimates& value) {
  out += R"({"count":)";
  protocol::CountCodec::write(out, value.count);
  out += R"(,"mean":)";
  protocol::MeasureCodec::write(out, value.mean);
  out += R"(,"quartile_1":)";
  protocol::MeasureCodec::write(out, value.quartile_1);
  out += R"(,"median":)";
  protocol::MeasureCodec::write(out, value.median);
  out += R"(,"quartile_3":)";
  protocol::MeasureCodec::write(out, value.quartile_3);
  out += R"(})";
}

bool read(const JsonValue& json, Bins& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::MeasureCodec>("start", out.start) &&
         fields.required<protocol::MeasureCodec>("width", out.width) &&
         fields.required<Array<protocol::CountCodec, 0, 40, false>>("counts", out.counts) &&
         fields.required<protocol::CountCodec>("below", out.below) &&
         fields.required<protocol::CountCodec>("above", out.above) &&
         fields.closed();
}
void write(std::string& out, const Bins& value) {
  out += R"({"start":)";
  protocol::MeasureCodec::write(out, value.start);
  out += R"(,"width":)";
  protocol::MeasureCodec::write(out, value.width);
  out += R"(,"counts":)";
  Array<protocol::CountCodec, 0, 40, false>::write(out, value.counts);
  out += R"(,"below":)";
  protocol::CountCodec::write(out, value.below);
  out += R"(,"above":)";
  protocol::CountCodec::write(out, value.above);
  out += R"(})";
}

bool read(const JsonValue& json, Group& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Nullable<protocol::IdCodec>>("domain", out.domain) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Nullable<EstimatesCodec>>("estimates", out.estimates) &&
         fields.closed();
}
void write(std::string& out, const Group& value) {
  out += R"({"domain":)";
  Nullable<protocol::IdCodec>::write(out, value.domain);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"estimates":)";
  Nullable<EstimatesCodec>::write(out, value.estimates);
  out += R"(})";
}

bool read(const JsonValue& json, Tally& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Nullable<EstimatesCodec>>("estimates", out.estimates) &&
         fields.required<Nullable<BinsCodec>>("bins", out.bins) &&
         fields.required<Nullable<ValueCodec>>("true_value", out.true_value) &&
         fields.required<Integer<std::uint32_t, 0, 100>>("within_percent", out.within_percent) &&
         fields.required<Nullable<protocol::CountCodec>>("near", out.near) &&
         fields.required<Nullable<Array<GroupCodec, 0, 65, false>>>("split", out.split) &&
         fields.closed();
}
void write(std::string& out, const Tally& value) {
  out += R"({"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"estimates":)";
  Nullable<EstimatesCodec>::write(out, value.estimates);
  out += R"(,"bins":)";
  Nullable<BinsCodec>::write(out, value.bins);
  out += R"(,"true_value":)";
  Nullable<ValueCodec>::write(out, value.true_value);
  out += R"(,"within_percent":)";
  Integer<std::uint32_t, 0, 100>::write(out, value.within_percent);
  out += R"(,"near":)";
  Nullable<protocol::CountCodec>::write(out, value.near);
  out += R"(,"split":)";
  Nullable<Array<GroupCodec, 0, 65, false>>::write(out, value.split);
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::OptionalLineCodec>("unit", out.unit) &&
         fields.required<Nullable<ValueCodec>>("minimum", out.minimum) &&
         fields.required<Nullable<ValueCodec>>("maximum", out.maximum) &&
         fields.required<Integer<std::uint32_t, 0, 4>>("decimals", out.decimals) &&
         fields.required<Nullable<TallyCodec>>("results", out.results) &&
         fields.optional<protocol::ShiftCodec>("shift", out.shift) &&
         fields.closed();
}
void write(std::string& out, const ParticipantView& value) {
  out += R"({"unit":)";
  protocol::OptionalLineCodec::write(out, value.unit);
  out += R"(,"minimum":)";
  Nullable<ValueCodec>::write(out, value.minimum);
  out += R"(,"maximum":)";
  Nullable<ValueCodec>::write(out, value.maximum);
  out += R"(,"decimals":)";
  Integer<std::uint32_t, 0, 4>::write(out, value.decimals);
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
  return fields.required<protocol::OptionalLineCodec>("unit", out.unit) &&
         fields.required<Nullable<ValueCodec>>("minimum", out.minimum) &&
         fields.required<Nullable<ValueCodec>>("maximum", out.maximum) &&
         fields.required<Integer<std::uint32_t, 0, 4>>("decimals", out.decimals) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Nullable<TallyCodec>>("results", out.results) &&
         fields.optional<protocol::ShiftCodec>("shift", out.shift) &&
         fields.closed();
}
void write(std::string& out, const ScreenView& value) {
  out += R"({"unit":)";
  protocol::OptionalLineCodec::write(out, value.unit);
  out += R"(,"minimum":)";
  Nullable<ValueCodec>::write(out, value.minimum);
  out += R"(,"maximum":)";
  Nullable<ValueCodec>::write(out, value.maximum);
  out += R"(,"decimals":)";
  Integer<std::uint32_t, 0, 4>::write(out, value.decimals);
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
  return fields.required<protocol::OptionalLineCodec>("unit", out.unit) &&
         fields.required<Nullable<ValueCodec>>("minimum", out.minimum) &&
         fields.required<Nullable<ValueCodec>>("maximum", out.maximum) &&
         fields.required<Integer<std::uint32_t, 0, 4>>("decimals", out.decimals) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<TallyCodec>("results", out.results) &&
         fields.optional<protocol::ShiftCodec>("shift", out.shift) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorView& value) {
  out += R"({"unit":)";
  protocol::OptionalLineCodec::write(out, value.unit);
  out += R"(,"minimum":)";
  Nullable<ValueCodec>::write(out, value.minimum);
  out += R"(,"maximum":)";
  Nullable<ValueCodec>::write(out, value.maximum);
  out += R"(,"decimals":)";
  Integer<std::uint32_t, 0, 4>::write(out, value.decimals);
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

}  // namespace aantafel::protocol::number
