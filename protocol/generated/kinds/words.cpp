// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/words.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/kinds/words.hpp"

namespace aantafel::protocol::words {

bool read(const JsonValue& json, Settings& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<MaxWordsCodec>("max_words", out.max_words) &&
         fields.closed();
}
void write(std::string& out, const Settings& value) {
  out += R"({"max_words":)";
  MaxWordsCodec::write(out, value.max_words);
  out += R"(})";
}

bool read(const JsonValue& json, Payload& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<WordTextCodec>("word", out.word) &&
         fields.closed();
}
void write(std::string& out, const Payload& value) {
  out += R"({"word":)";
  WordTextCodec::write(out, value.word);
  out += R"(})";
}

bool read(const JsonValue& json, Merge& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "merge") &&
         fields.required<WordTextCodec>("word", out.word) &&
         fields.required<WordTextCodec>("into", out.into) &&
         fields.closed();
}
void write(std::string& out, const Merge& value) {
  out += R"({"type":"merge","word":)";
  WordTextCodec::write(out, value.word);
  out += R"(,"into":)";
  WordTextCodec::write(out, value.into);
  out += R"(})";
}

bool read(const JsonValue& json, Split& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "split") &&
         fields.required<WordTextCodec>("word", out.word) &&
         fields.closed();
}
void write(std::string& out, const Split& value) {
  out += R"({"type":"split","word":)";
  WordTextCodec::write(out, value.word);
  out += R"(})";
}

bool read(const JsonValue& json, Hide& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "hide") &&
         fields.required<WordTextCodec>("word", out.word) &&
         fields.required<Boolean>("hidden", out.hidden) &&
         fields.closed();
}
void write(std::string& out, const Hide& value) {
  out += R"({"type":"hide","word":)";
  WordTextCodec::write(out, value.word);
  out += R"(,"hidden":)";
  Boolean::write(out, value.hidden);
  out += R"(})";
}

bool read(const JsonValue& json, Moderation& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "merge") return read(json, out.emplace<Merge>(), fault);
  if (*tag == "split") return read(json, out.emplace<Split>(), fault);
  if (*tag == "hide") return read(json, out.emplace<Hide>(), fault);
  return unknown_tag(fault, "type", *tag, "merge, split, hide");
}
void write(std::string& out, const Moderation& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

bool read(const JsonValue& json, Word& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<WordTextCodec>("text", out.text) &&
         fields.required<protocol::CountCodec>("count", out.count) &&
         fields.closed();
}
void write(std::string& out, const Word& value) {
  out += R"({"text":)";
  WordTextCodec::write(out, value.text);
  out += R"(,"count":)";
  protocol::CountCodec::write(out, value.count);
  out += R"(})";
}

bool read(const JsonValue& json, Cloud& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<WordCodec, 0, 60, false>>("words", out.words) &&
         fields.required<protocol::CountCodec>("more", out.more) &&
         fields.closed();
}
void write(std::string& out, const Cloud& value) {
  out += R"({"words":)";
  Array<WordCodec, 0, 60, false>::write(out, value.words);
  out += R"(,"more":)";
  protocol::CountCodec::write(out, value.more);
  out += R"(})";
}

bool read(const JsonValue& json, ListedWord& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<WordTextCodec>("text", out.text) &&
         fields.required<protocol::CountCodec>("count", out.count) &&
         fields.required<Array<WordTextCodec, 0, 500, false>>("merged", out.merged) &&
         fields.closed();
}
void write(std::string& out, const ListedWord& value) {
  out += R"({"text":)";
  WordTextCodec::write(out, value.text);
  out += R"(,"count":)";
  protocol::CountCodec::write(out, value.count);
  out += R"(,"merged":)";
  Array<WordTextCodec, 0, 500, false>::write(out, value.merged);
  out += R"(})";
}

bool read(const JsonValue& json, List& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<ListedWordCodec, 0, 500, false>>("words", out.words) &&
         fields.required<protocol::CountCodec>("more", out.more) &&
         fields.closed();
}
void write(std::string& out, const List& value) {
  out += R"({"words":)";
  Array<ListedWordCodec, 0, 500, false>::write(out, value.words);
  out += R"(,"more":)";
  protocol::CountCodec::write(out, value.more);
  out += R"(})";
}

bool read(const JsonValue& json, ParticipantView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<MaxWordsCodec>("max_words", out.max_words) &&
         fields.required<Nullable<CloudCodec>>("results", out.results) &&
         fields.closed();
}
void write(std::string& out, const ParticipantView& value) {
  out += R"({"max_words":)";
  MaxWordsCodec::write(out, value.max_words);
  out += R"(,"results":)";
  Nullable<CloudCodec>::write(out, value.results);
  out += R"(})";
}

bool read(const JsonValue& json, ScreenView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<Nullable<CloudCodec>>("results", out.results) &&
         fields.closed();
}
void write(std::string& out, const ScreenView& value) {
  out += R"({"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"results":)";
  Nullable<CloudCodec>::write(out, value.results);
  out += R"(})";
}

bool read(const JsonValue& json, FacilitatorView& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<MaxWordsCodec>("max_words", out.max_words) &&
         fields.required<protocol::CountCodec>("answers", out.answers) &&
         fields.required<ListCodec>("results", out.results) &&
         fields.required<Array<WordCodec, 0, 500, false>>("hidden", out.hidden) &&
         fields.closed();
}
void write(std::string& out, const FacilitatorView& value) {
  out += R"({"max_words":)";
  MaxWordsCodec::write(out, value.max_words);
  out += R"(,"answers":)";
  protocol::CountCodec::write(out, value.answers);
  out += R"(,"results":)";
  ListCodec::write(out, value.results);
  out += R"(,"hidden":)";
  Array<WordCodec, 0, 500, false>::write(out, value.hidden);
  out += R"(})";
}

}  // namespace aantafel::protocol::words
