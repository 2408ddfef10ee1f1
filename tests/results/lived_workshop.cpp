// SPDX-License-Identifier: EUPL-1.2
#include "tests/results/lived_workshop.hpp"

#include <algorithm>
#include <stdexcept>

#include "server/results/import.hpp"

namespace aantafel::tests {

using session::Author;

const session::Kinds& kinds() {
  static const session::Kinds all = activities::make_kinds();
  return all;
}

LivedWorkshop::LivedWorkshop(protocol::WorkshopDefinition definition) : session_(kinds()) {
  if (auto refusal = session::check_definition(kinds(), definition))
    throw std::runtime_error(refusal->path + ": " + refusal->message);
  apply({protocol::WorkshopCreated{"ws", "12345678", std::move(definition)}, std::nullopt});
}

LivedWorkshop::LivedWorkshop(const std::vector<protocol::LogEntry>& log) : session_(kinds()) {
  for (const auto& entry : log) apply(entry);
}

void LivedWorkshop::apply(protocol::LogEntry entry) {
  log_.push_back(std::move(entry));
  session_.apply(log_.back(), log_.size(), 1000 * log_.size());
}

bool LivedWorkshop::decided(const session::Actor& actor, const session::Command& command) {
  auto decision = session::decide(session_, actor, command, 1000 * log_.size());
  if (!decision || !*decision) return false;
  apply({**decision, std::nullopt});
  return true;
}

Author LivedWorkshop::join(const std::string& domain) {
  const std::string device = "device-" + std::to_string(session_.participants().size() + 1);
  session::Join join{device, std::nullopt};
  if (!domain.empty()) join.domain = domain;
  if (!decided({protocol::Role::participant, "client", 0}, join)) throw std::runtime_error("nobody can join");
  return session_.participant_of(device);
}

bool LivedWorkshop::introduce(Author author, const std::string& domain) {
  protocol::Introduce introduce;
  if (!domain.empty()) introduce.domain = domain;
  return decided({protocol::Role::participant, "client", author}, introduce);
}

bool LivedWorkshop::say(Author author, const std::string& activity, const std::string& id,
                        const std::string& payload) {
  protocol::Put put;
  put.activity = activity;
  put.id = id;
  put.payload = protocol::Opaque::of(payload);
  return decided({protocol::Role::participant, "client", author}, put);
}

bool LivedWorkshop::take_back(Author author, const std::string& activity, const std::string& id) {
  protocol::Remove remove;
  remove.activity = activity;
  remove.id = id;
  return decided({protocol::Role::participant, "client", author}, remove);
}

bool LivedWorkshop::steer(const std::string& command) {
  protocol::Steer steer;
  steer.command = protocol::parse<protocol::SteerCommand>(command).value();
  return decided({protocol::Role::facilitator, "laptop", 0}, steer);
}

LivedWorkshop LivedWorkshop::restarted() const {
  std::vector<protocol::LogEntry> read;
  for (const auto& entry : log_)
    read.push_back(protocol::parse<protocol::LogEntry>(protocol::to_text(entry)).value());
  return LivedWorkshop(read);
}

protocol::WorkshopDefinition definition(bool anonymous, std::uint32_t min_group) {
  const std::string options =
      R"("options":[{"key":0,"text":"Ja"},{"key":1,"text":"=Nee"},{"key":4,"text":"Weet ik niet; \"misschien\""}],)";
  const std::string aspects =
      R"("aspects":[{"id":"wonen","text":"Huisvesting"},{"id":"werk","text":"Werk"}],)";
  const auto activity = [](const std::string& id, const std::string& kind, const std::string& settings) {
    return R"({"id":")" + id + R"(","kind":")" + kind + R"(","title":"Over )" + id +
           R"(","instruction":"","minutes":10,"release":"live","settings":{)" + settings + "}}";
  };
  return protocol::parse<protocol::WorkshopDefinition>(
             R"({"description":{"title":"Beleid in een dag","municipality":"Gouda","language":"nl","anonymous":)" +
             std::string(anonymous ? "true" : "false") + R"(,"min_group":)" + std::to_string(min_group) +
             R"(},"domains":[)" +
             R"({"id":"registratie","name":"Burgerzaken","expected":2},{"id":"zorg","name":"Zorg en welzijn","expected":4},)" +
             R"({"id":"bouw","name":"Wonen","expected":0},{"id":"orde","name":"Openbare orde","expected":1}],"activities":[)" +
             activity("poll", "choice", options + R"("max_picks":1,"correct":[],"split_by_domain":true)") +
             "," +
             activity("several", "choice",
                      options + R"("max_picks":3,"correct":[0],"split_by_domain":true)") +
             "," + activity("board", "ambitions", R"("dots":3,"max_cards":4)") + "," +
             activity("map", "domain-map", aspects + R"("on_behalf":false)") + "," +
             activity("behalf", "domain-map", aspects + R"("on_behalf":true)") + "," +
             activity("later", "choice", options + R"("max_picks":1,"correct":[],"split_by_domain":false)") +
             "]}")
      .value();
}

LivedWorkshop imported(const protocol::ExportedWorkshop& document) {
  auto entries = results::entries_of(document, "again", "87654321", kinds());
  if (!entries) throw std::runtime_error("refused: " + entries.error().path + ": " + entries.error().message);
  return LivedWorkshop(*entries);
}

const session::Table& table(const std::vector<session::Table>& tables, const std::string& name) {
  const auto found =
      std::find_if(tables.begin(), tables.end(), [&](const auto& one) { return one.name == name; });
  if (found == tables.end()) throw std::out_of_range("there is no table " + name);
  return *found;
}

std::string text_of(const session::Cell& cell) {
  struct Text {
    std::string operator()(std::monostate) const { return ""; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return std::to_string(number); }
  };
  return std::visit(Text{}, cell);
}

std::vector<std::string> column(const session::Table& table, const std::string& name) {
  const auto found = std::find(table.columns.begin(), table.columns.end(), name);
  if (found == table.columns.end()) throw std::out_of_range(table.name + " has no column " + name);
  std::vector<std::string> cells;
  for (const auto& row : table.rows)
    cells.push_back(text_of(row.at(static_cast<std::size_t>(found - table.columns.begin()))));
  return cells;
}

}  // namespace aantafel::tests
