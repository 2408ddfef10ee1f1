// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/words.json by protocol/generator: change the schema, then run ./dev generate.
// words: everybody gives a few short words; what differs only in case or spacing is one word.
#pragma once

#include "protocol/codec.hpp"
#include "protocol/generated/common.hpp"

namespace aantafel::protocol::words {

using WordTextCodec = String<1, 40, Characters::line>;
using WordText = WordTextCodec::type;

/// Words each participant may give.
using MaxWordsCodec = Integer<std::uint32_t, 1, 10>;
using MaxWords = MaxWordsCodec::type;

struct Settings {
  MaxWordsCodec::type max_words{};

  bool operator==(const Settings&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Settings& out, Fault& fault);
void write(std::string& out, const Settings& value);
using SettingsCodec = Struct<Settings>;

/// One word, under the id `word-1`, `word-2` … up to the number one may give.
struct Payload {
  WordTextCodec::type word{};

  bool operator==(const Payload&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Payload& out, Fault& fault);
void write(std::string& out, const Payload& value);
using PayloadCodec = Struct<Payload>;

/// The word counts as another, which need not have been given by anybody.
struct Merge {
  WordTextCodec::type word{};
  WordTextCodec::type into{};

  bool operator==(const Merge&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Merge& out, Fault& fault);
void write(std::string& out, const Merge& value);
using MergeCodec = Struct<Merge>;

/// A merged word counts for itself again.
struct Split {
  WordTextCodec::type word{};

  bool operator==(const Split&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Split& out, Fault& fault);
void write(std::string& out, const Split& value);
using SplitCodec = Struct<Split>;

/// A hidden word is nowhere but with the facilitator (S4).
struct Hide {
  WordTextCodec::type word{};
  Boolean::type hidden{};

  bool operator==(const Hide&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Hide& out, Fault& fault);
void write(std::string& out, const Hide& value);
using HideCodec = Struct<Hide>;

/// Words are named by their text, however spelled.
using Moderation = std::variant<Merge, Split, Hide>;
[[nodiscard]] bool read(const JsonValue& json, Moderation& out, Fault& fault);
void write(std::string& out, const Moderation& value);
using ModerationCodec = Struct<Moderation>;

/// A word in its most used spelling, and the people who gave it or a word merged into it: each once.
struct Word {
  WordTextCodec::type text{};
  protocol::CountCodec::type count{};

  bool operator==(const Word&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Word& out, Fault& fault);
void write(std::string& out, const Word& value);
using WordCodec = Struct<Word>;

/// The words that most people gave, most first; as many given, by the alphabet.
struct Cloud {
  Array<WordCodec, 0, 60, false>::type words{};
  /// How many other words there are.
  protocol::CountCodec::type more{};

  bool operator==(const Cloud&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, Cloud& out, Fault& fault);
void write(std::string& out, const Cloud& value);
using CloudCodec = Struct<Cloud>;

struct ListedWord {
  WordTextCodec::type text{};
  protocol::CountCodec::type count{};
  /// Words that count as this one.
  Array<WordTextCodec, 0, 500, false>::type merged{};

  bool operator==(const ListedWord&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ListedWord& out, Fault& fault);
void write(std::string& out, const ListedWord& value);
using ListedWordCodec = Struct<ListedWord>;

/// As the cloud, with more words in it.
struct List {
  Array<ListedWordCodec, 0, 500, false>::type words{};
  protocol::CountCodec::type more{};

  bool operator==(const List&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, List& out, Fault& fault);
void write(std::string& out, const List& value);
using ListCodec = Struct<List>;

struct ParticipantView {
  MaxWordsCodec::type max_words{};
  /// Null until released (S1).
  Nullable<CloudCodec>::type results{};

  bool operator==(const ParticipantView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ParticipantView& out, Fault& fault);
void write(std::string& out, const ParticipantView& value);
using ParticipantViewCodec = Struct<ParticipantView>;

struct ScreenView {
  protocol::CountCodec::type answers{};
  Nullable<CloudCodec>::type results{};

  bool operator==(const ScreenView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, ScreenView& out, Fault& fault);
void write(std::string& out, const ScreenView& value);
using ScreenViewCodec = Struct<ScreenView>;

struct FacilitatorView {
  MaxWordsCodec::type max_words{};
  protocol::CountCodec::type answers{};
  ListCodec::type results{};
  Array<WordCodec, 0, 500, false>::type hidden{};

  bool operator==(const FacilitatorView&) const = default;
};
[[nodiscard]] bool read(const JsonValue& json, FacilitatorView& out, Fault& fault);
void write(std::string& out, const FacilitatorView& value);
using FacilitatorViewCodec = Struct<FacilitatorView>;

}  // namespace aantafel::protocol::words
