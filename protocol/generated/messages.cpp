// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/messages.json by protocol/generator: change the schema, then run ./dev generate.
#include "protocol/generated/messages.hpp"

namespace aantafel::protocol {

bool read(const JsonValue& json, Position& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<EpochCodec>("epoch", out.epoch) &&
         fields.required<SeqCodec>("seq", out.seq) &&
         fields.closed();
}
void write(std::string& out, const Position& value) {
  out += R"({"epoch":)";
  EpochCodec::write(out, value.epoch);
  out += R"(,"seq":)";
  SeqCodec::write(out, value.seq);
  out += R"(})";
}

bool read(const JsonValue& json, Hello& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "hello") &&
         fields.required<RoleCodec>("role", out.role) &&
         fields.required<SecretCodec>("client", out.client) &&
         fields.optional<SecretCodec>("device", out.device) &&
         fields.optional<SecretCodec>("credential", out.credential) &&
         fields.optional<IdCodec>("domain", out.domain) &&
         fields.optional<SecretCodec>("seat", out.seat) &&
         fields.optional<PositionCodec>("resume", out.resume) &&
         fields.closed();
}
void write(std::string& out, const Hello& value) {
  out += R"({"type":"hello","role":)";
  RoleCodec::write(out, value.role);
  out += R"(,"client":)";
  SecretCodec::write(out, value.client);
  if (value.device) {
    out += R"(,"device":)";
    SecretCodec::write(out, *value.device);
  }
  if (value.credential) {
    out += R"(,"credential":)";
    SecretCodec::write(out, *value.credential);
  }
  if (value.domain) {
    out += R"(,"domain":)";
    IdCodec::write(out, *value.domain);
  }
  if (value.seat) {
    out += R"(,"seat":)";
    SecretCodec::write(out, *value.seat);
  }
  if (value.resume) {
    out += R"(,"resume":)";
    PositionCodec::write(out, *value.resume);
  }
  out += R"(})";
}

bool read(const JsonValue& json, Introduce& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "introduce") &&
         fields.required<NumberCodec>("n", out.n) &&
         fields.required<Nullable<IdCodec>>("domain", out.domain) &&
         fields.closed();
}
void write(std::string& out, const Introduce& value) {
  out += R"({"type":"introduce","n":)";
  NumberCodec::write(out, value.n);
  out += R"(,"domain":)";
  Nullable<IdCodec>::write(out, value.domain);
  out += R"(})";
}

bool read(const JsonValue& json, Put& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "put") &&
         fields.required<NumberCodec>("n", out.n) &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.optional<RoundCodec>("round", out.round) &&
         fields.optional<ContributionIdCodec>("id", out.id) &&
         fields.required<OpaqueCodec>("payload", out.payload) &&
         fields.closed();
}
void write(std::string& out, const Put& value) {
  out += R"({"type":"put","n":)";
  NumberCodec::write(out, value.n);
  out += R"(,"activity":)";
  IdCodec::write(out, value.activity);
  if (value.round) {
    out += R"(,"round":)";
    RoundCodec::write(out, *value.round);
  }
  if (value.id) {
    out += R"(,"id":)";
    ContributionIdCodec::write(out, *value.id);
  }
  out += R"(,"payload":)";
  OpaqueCodec::write(out, value.payload);
  out += R"(})";
}

bool read(const JsonValue& json, Remove& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "remove") &&
         fields.required<NumberCodec>("n", out.n) &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.optional<RoundCodec>("round", out.round) &&
         fields.optional<ContributionIdCodec>("id", out.id) &&
         fields.closed();
}
void write(std::string& out, const Remove& value) {
  out += R"({"type":"remove","n":)";
  NumberCodec::write(out, value.n);
  out += R"(,"activity":)";
  IdCodec::write(out, value.activity);
  if (value.round) {
    out += R"(,"round":)";
    RoundCodec::write(out, *value.round);
  }
  if (value.id) {
    out += R"(,"id":)";
    ContributionIdCodec::write(out, *value.id);
  }
  out += R"(})";
}

bool read(const JsonValue& json, Abstain& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "abstain") &&
         fields.required<NumberCodec>("n", out.n) &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.optional<RoundCodec>("round", out.round) &&
         fields.required<Boolean>("abstains", out.abstains) &&
         fields.closed();
}
void write(std::string& out, const Abstain& value) {
  out += R"({"type":"abstain","n":)";
  NumberCodec::write(out, value.n);
  out += R"(,"activity":)";
  IdCodec::write(out, value.activity);
  if (value.round) {
    out += R"(,"round":)";
    RoundCodec::write(out, *value.round);
  }
  out += R"(,"abstains":)";
  Boolean::write(out, value.abstains);
  out += R"(})";
}

bool read(const JsonValue& json, Seen& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "seen") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.closed();
}
void write(std::string& out, const Seen& value) {
  out += R"({"type":"seen","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(})";
}

std::span<const std::string_view> names(Reaction) noexcept {
  static constexpr std::array<std::string_view, 5> all{"thumb", "heart", "clap", "laugh", "think"};
  return all;
}

bool read(const JsonValue& json, React& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "react") &&
         fields.required<ReactionCodec>("reaction", out.reaction) &&
         fields.closed();
}
void write(std::string& out, const React& value) {
  out += R"({"type":"react","reaction":)";
  ReactionCodec::write(out, value.reaction);
  out += R"(})";
}

bool read(const JsonValue& json, Lost& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "lost") &&
         fields.required<Boolean>("lost", out.lost) &&
         fields.closed();
}
void write(std::string& out, const Lost& value) {
  out += R"({"type":"lost","lost":)";
  Boolean::write(out, value.lost);
  out += R"(})";
}

bool read(const JsonValue& json, Found& /*out*/, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "found") &&
         fields.closed();
}
void write(std::string& out, const Found& /*value*/) {
  out += R"({"type":"found"})";
}

bool read(const JsonValue& json, Typing& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "typing") &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.closed();
}
void write(std::string& out, const Typing& value) {
  out += R"({"type":"typing","activity":)";
  IdCodec::write(out, value.activity);
  out += R"(})";
}

bool read(const JsonValue& json, Steer& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "steer") &&
         fields.required<NumberCodec>("n", out.n) &&
         fields.required<SteerCommandCodec>("command", out.command) &&
         fields.closed();
}
void write(std::string& out, const Steer& value) {
  out += R"({"type":"steer","n":)";
  NumberCodec::write(out, value.n);
  out += R"(,"command":)";
  SteerCommandCodec::write(out, value.command);
  out += R"(})";
}

bool read(const JsonValue& json, Ping& /*out*/, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "ping") &&
         fields.closed();
}
void write(std::string& out, const Ping& /*value*/) {
  out += R"({"type":"ping"})";
}

bool read(const JsonValue& json, ClientMessage& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "hello") return read(json, out.emplace<Hello>(), fault);
  if (*tag == "introduce") return read(json, out.emplace<Introduce>(), fault);
  if (*tag == "put") return read(json, out.emplace<Put>(), fault);
  if (*tag == "remove") return read(json, out.emplace<Remove>(), fault);
  if (*tag == "abstain") return read(json, out.emplace<Abstain>(), fault);
  if (*tag == "seen") return read(json, out.emplace<Seen>(), fault);
  if (*tag == "react") return read(json, out.emplace<React>(), fault);
  if (*tag == "lost") return read(json, out.emplace<Lost>(), fault);
  if (*tag == "found") return read(json, out.emplace<Found>(), fault);
  if (*tag == "typing") return read(json, out.emplace<Typing>(), fault);
  if (*tag == "steer") return read(json, out.emplace<Steer>(), fault);
  if (*tag == "ping") return read(json, out.emplace<Ping>(), fault);
  return unknown_tag(fault, "type", *tag, "hello, introduce, put, remove, abstain, seen, react, lost, found, typing, steer, ping");
}
void write(std::string& out, const ClientMessage& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

bool read(const JsonValue& json, Abstention& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.closed();
}
void write(std::string& out, const Abstention& value) {
  out += R"({"activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(})";
}

bool read(const JsonValue& json, OwnContribution& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<IdCodec>("activity", out.activity) &&
         fields.required<RoundCodec>("round", out.round) &&
         fields.required<ContributionIdCodec>("id", out.id) &&
         fields.required<OpaqueCodec>("payload", out.payload) &&
         fields.closed();
}
void write(std::string& out, const OwnContribution& value) {
  out += R"({"activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"round":)";
  RoundCodec::write(out, value.round);
  out += R"(,"id":)";
  ContributionIdCodec::write(out, value.id);
  out += R"(,"payload":)";
  OpaqueCodec::write(out, value.payload);
  out += R"(})";
}

bool read(const JsonValue& json, You& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<RoleCodec>("role", out.role) &&
         fields.required<Nullable<IdCodec>>("participant", out.participant) &&
         fields.required<Nullable<IdCodec>>("domain", out.domain) &&
         fields.required<Array<AbstentionCodec, 0, 200, false>>("abstained", out.abstained) &&
         fields.required<Array<OwnContributionCodec, 0, 2000, false>>("contributions", out.contributions) &&
         fields.optional<IdCodec>("device", out.device) &&
         fields.closed();
}
void write(std::string& out, const You& value) {
  out += R"({"role":)";
  RoleCodec::write(out, value.role);
  out += R"(,"participant":)";
  Nullable<IdCodec>::write(out, value.participant);
  out += R"(,"domain":)";
  Nullable<IdCodec>::write(out, value.domain);
  out += R"(,"abstained":)";
  Array<AbstentionCodec, 0, 200, false>::write(out, value.abstained);
  out += R"(,"contributions":)";
  Array<OwnContributionCodec, 0, 2000, false>::write(out, value.contributions);
  if (value.device) {
    out += R"(,"device":)";
    IdCodec::write(out, *value.device);
  }
  out += R"(})";
}

bool read(const JsonValue& json, Welcome& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "welcome") &&
         fields.required<EpochCodec>("epoch", out.epoch) &&
         fields.required<SeqCodec>("seq", out.seq) &&
         fields.required<YouCodec>("you", out.you) &&
         fields.required<OpaqueCodec>("workshop", out.workshop) &&
         fields.required<Map<OpaqueCodec, IdCodec, 200>>("views", out.views) &&
         fields.required<Integer<std::uint32_t, 0, 4294967295>>("last_n", out.last_n) &&
         fields.required<Integer<std::uint32_t, 0, 60000>>("reconnect_window_ms", out.reconnect_window_ms) &&
         fields.closed();
}
void write(std::string& out, const Welcome& value) {
  out += R"({"type":"welcome","epoch":)";
  EpochCodec::write(out, value.epoch);
  out += R"(,"seq":)";
  SeqCodec::write(out, value.seq);
  out += R"(,"you":)";
  YouCodec::write(out, value.you);
  out += R"(,"workshop":)";
  OpaqueCodec::write(out, value.workshop);
  out += R"(,"views":)";
  Map<OpaqueCodec, IdCodec, 200>::write(out, value.views);
  out += R"(,"last_n":)";
  Integer<std::uint32_t, 0, 4294967295>::write(out, value.last_n);
  out += R"(,"reconnect_window_ms":)";
  Integer<std::uint32_t, 0, 60000>::write(out, value.reconnect_window_ms);
  out += R"(})";
}

bool read(const JsonValue& json, Ack& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "ack") &&
         fields.required<NumberCodec>("n", out.n) &&
         fields.required<SeqCodec>("seq", out.seq) &&
         fields.optional<OpaqueCodec>("payload", out.payload) &&
         fields.closed();
}
void write(std::string& out, const Ack& value) {
  out += R"({"type":"ack","n":)";
  NumberCodec::write(out, value.n);
  out += R"(,"seq":)";
  SeqCodec::write(out, value.seq);
  if (value.payload) {
    out += R"(,"payload":)";
    OpaqueCodec::write(out, *value.payload);
  }
  out += R"(})";
}

bool read(const JsonValue& json, Refused& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "refused") &&
         fields.optional<NumberCodec>("n", out.n) &&
         fields.required<ReasonCodec>("reason", out.reason) &&
         fields.required<String<0, 500, Characters::any>>("message", out.message) &&
         fields.optional<String<0, 300, Characters::any>>("path", out.path) &&
         fields.required<Boolean>("retry", out.retry) &&
         fields.closed();
}
void write(std::string& out, const Refused& value) {
  out += R"({"type":"refused")";
  if (value.n) {
    out += R"(,"n":)";
    NumberCodec::write(out, *value.n);
  }
  out += R"(,"reason":)";
  ReasonCodec::write(out, value.reason);
  out += R"(,"message":)";
  String<0, 500, Characters::any>::write(out, value.message);
  if (value.path) {
    out += R"(,"path":)";
    String<0, 300, Characters::any>::write(out, *value.path);
  }
  out += R"(,"retry":)";
  Boolean::write(out, value.retry);
  out += R"(})";
}

bool read(const JsonValue& json, View& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "view") &&
         fields.required<SeqCodec>("seq", out.seq) &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<OpaqueCodec>("view", out.view) &&
         fields.closed();
}
void write(std::string& out, const View& value) {
  out += R"({"type":"view","seq":)";
  SeqCodec::write(out, value.seq);
  out += R"(,"activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"view":)";
  OpaqueCodec::write(out, value.view);
  out += R"(})";
}

bool read(const JsonValue& json, PlacedItem& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<CountCodec>("at", out.at) &&
         fields.required<OpaqueCodec>("item", out.item) &&
         fields.closed();
}
void write(std::string& out, const PlacedItem& value) {
  out += R"({"at":)";
  CountCodec::write(out, value.at);
  out += R"(,"item":)";
  OpaqueCodec::write(out, value.item);
  out += R"(})";
}

bool read(const JsonValue& json, ListChanges& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.required<Array<String<0, 100, Characters::any>, 0, 10, false>>("path", out.path) &&
         fields.required<Array<PlacedItemCodec, 0, 10000, false>>("items", out.items) &&
         fields.required<Array<String<0, 200, Characters::any>, 0, 20000, false>>("removed", out.removed) &&
         fields.closed();
}
void write(std::string& out, const ListChanges& value) {
  out += R"({"path":)";
  Array<String<0, 100, Characters::any>, 0, 10, false>::write(out, value.path);
  out += R"(,"items":)";
  Array<PlacedItemCodec, 0, 10000, false>::write(out, value.items);
  out += R"(,"removed":)";
  Array<String<0, 200, Characters::any>, 0, 20000, false>::write(out, value.removed);
  out += R"(})";
}

bool read(const JsonValue& json, ViewChanges& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "view_changes") &&
         fields.required<SeqCodec>("seq", out.seq) &&
         fields.required<SeqCodec>("since", out.since) &&
         fields.required<IdCodec>("activity", out.activity) &&
         fields.required<OpaqueCodec>("view", out.view) &&
         fields.required<Array<ListChangesCodec, 0, 100, false>>("lists", out.lists) &&
         fields.closed();
}
void write(std::string& out, const ViewChanges& value) {
  out += R"({"type":"view_changes","seq":)";
  SeqCodec::write(out, value.seq);
  out += R"(,"since":)";
  SeqCodec::write(out, value.since);
  out += R"(,"activity":)";
  IdCodec::write(out, value.activity);
  out += R"(,"view":)";
  OpaqueCodec::write(out, value.view);
  out += R"(,"lists":)";
  Array<ListChangesCodec, 0, 100, false>::write(out, value.lists);
  out += R"(})";
}

bool read(const JsonValue& json, Workshop& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "workshop") &&
         fields.required<SeqCodec>("seq", out.seq) &&
         fields.required<OpaqueCodec>("workshop", out.workshop) &&
         fields.closed();
}
void write(std::string& out, const Workshop& value) {
  out += R"({"type":"workshop","seq":)";
  SeqCodec::write(out, value.seq);
  out += R"(,"workshop":)";
  OpaqueCodec::write(out, value.workshop);
  out += R"(})";
}

std::span<const std::string_view> names(Parting) noexcept {
  static constexpr std::array<std::string_view, 6> all{"restarting", "replaced", "slow", "silent", "removed", "refused"};
  return all;
}

bool read(const JsonValue& json, Bye& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "bye") &&
         fields.required<PartingCodec>("reason", out.reason) &&
         fields.required<Nullable<Integer<std::uint32_t, 0, 600000>>>("reconnect_ms", out.reconnect_ms) &&
         fields.closed();
}
void write(std::string& out, const Bye& value) {
  out += R"({"type":"bye","reason":)";
  PartingCodec::write(out, value.reason);
  out += R"(,"reconnect_ms":)";
  Nullable<Integer<std::uint32_t, 0, 600000>>::write(out, value.reconnect_ms);
  out += R"(})";
}

bool read(const JsonValue& json, Alive& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "alive") &&
         fields.required<TimeCodec>("now", out.now) &&
         fields.closed();
}
void write(std::string& out, const Alive& value) {
  out += R"({"type":"alive","now":)";
  TimeCodec::write(out, value.now);
  out += R"(})";
}

bool read(const JsonValue& json, Reactions& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "reactions") &&
         fields.required<CountCodec>("thumb", out.thumb) &&
         fields.required<CountCodec>("heart", out.heart) &&
         fields.required<CountCodec>("clap", out.clap) &&
         fields.required<CountCodec>("laugh", out.laugh) &&
         fields.required<CountCodec>("think", out.think) &&
         fields.closed();
}
void write(std::string& out, const Reactions& value) {
  out += R"({"type":"reactions","thumb":)";
  CountCodec::write(out, value.thumb);
  out += R"(,"heart":)";
  CountCodec::write(out, value.heart);
  out += R"(,"clap":)";
  CountCodec::write(out, value.clap);
  out += R"(,"laugh":)";
  CountCodec::write(out, value.laugh);
  out += R"(,"think":)";
  CountCodec::write(out, value.think);
  out += R"(})";
}

bool read(const JsonValue& json, Thread& out, Fault& fault) {
  Fields fields(json, fault);
  return fields.constant("type", "thread") &&
         fields.required<Boolean>("lost", out.lost) &&
         fields.closed();
}
void write(std::string& out, const Thread& value) {
  out += R"({"type":"thread","lost":)";
  Boolean::write(out, value.lost);
  out += R"(})";
}

bool read(const JsonValue& json, ServerMessage& out, Fault& fault) {
  const auto tag = tag_of(json, "type", fault);
  if (!tag) return false;
  if (*tag == "welcome") return read(json, out.emplace<Welcome>(), fault);
  if (*tag == "ack") return read(json, out.emplace<Ack>(), fault);
  if (*tag == "refused") return read(json, out.emplace<Refused>(), fault);
  if (*tag == "view") return read(json, out.emplace<View>(), fault);
  if (*tag == "view_changes") return read(json, out.emplace<ViewChanges>(), fault);
  if (*tag == "workshop") return read(json, out.emplace<Workshop>(), fault);
  if (*tag == "bye") return read(json, out.emplace<Bye>(), fault);
  if (*tag == "alive") return read(json, out.emplace<Alive>(), fault);
  if (*tag == "reactions") return read(json, out.emplace<Reactions>(), fault);
  if (*tag == "thread") return read(json, out.emplace<Thread>(), fault);
  return unknown_tag(fault, "type", *tag, "welcome, ack, refused, view, view_changes, workshop, bye, alive, reactions, thread");
}
void write(std::string& out, const ServerMessage& value) {
  std::visit([&out](const auto& one) { write(out, one); }, value);
}

}  // namespace aantafel::protocol
