// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "server/activities/registry.hpp"
#include "server/results/document.hpp"
#include "server/results/tables.hpp"
#include "server/session/decide.hpp"

namespace aantafel::tests {

/// A workshop that is lived through: every step goes through decide and apply, as in the real server. Steps
/// that are refused change nothing and give false.
class LivedWorkshop {
 public:
  explicit LivedWorkshop(protocol::WorkshopDefinition definition);
  explicit LivedWorkshop(const std::vector<protocol::LogEntry>& log);

  /// Domain empty: none.
  session::Author join(const std::string& domain);
  bool introduce(session::Author author, const std::string& domain);
  bool say(session::Author author, const std::string& activity, const std::string& id,
           const std::string& payload);
  bool take_back(session::Author author, const std::string& activity, const std::string& id);
  bool steer(const std::string& command);
  bool decided(const session::Actor& actor, const session::Command& command);

  const session::Session& session() const { return session_; }
  results::Position position() const { return {"00000000000000aa", session_.seq(), std::string(64, 'c')}; }
  protocol::ExportedWorkshop document() const { return results::document_of(session_, position()); }
  std::vector<session::Table> tables() const { return results::tables_of(session_, position()); }
  /// The session that the log, read from text again, gives: what a restart does.
  LivedWorkshop restarted() const;

 private:
  void apply(protocol::LogEntry entry);

  session::Session session_;
  std::vector<protocol::LogEntry> log_;
};

const session::Kinds& kinds();

/// Four domains; `poll` (one of three, split), `several` (up to three), `board` (ambitions), `map` and
/// `behalf` (domain maps, the second on behalf of domains) and `later`, which never opens.
protocol::WorkshopDefinition definition(bool anonymous, std::uint32_t min_group = 3);

/// Whether people change and take back cards that they wrote, and go to another domain with them.
enum class Cards { changing, settled };

/// A day of people and facilitators who do whatever they can think of, the same for the same seed.
LivedWorkshop random_day(std::uint32_t seed, bool anonymous, Cards cards = Cards::changing);

/// The workshop that this document is imported as; throws if it is refused.
LivedWorkshop imported(const protocol::ExportedWorkshop& document);

/// The table of this name; throws if there is none.
const session::Table& table(const std::vector<session::Table>& tables, const std::string& name);
/// A column of it, cells as text.
std::vector<std::string> column(const session::Table& table, const std::string& name);
std::string text_of(const session::Cell& cell);

}  // namespace aantafel::tests
