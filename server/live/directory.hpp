// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/asio/io_context.hpp>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "protocol/generated/directory.hpp"
#include "server/live/clock.hpp"
#include "server/storage/log_writer.hpp"

namespace aantafel::live {

/// The list of workshops, and the templates that were kept here: a fold over a log of its own. So that
/// nothing of a workshop or template that was taken away stays behind in it, that log is then begun again
/// under another name, `directory.1`, `directory.2` …; the highest counts. Owned by Rooms; lives on the main
/// context, where every `done` runs too.
class Directory {
 public:
  using Listed = protocol::WorkshopListed;
  using Templates = std::map<std::string, protocol::Template>;
  using Done = std::function<void(bool written)>;
  using Change = std::function<void(Listed&)>;

  Directory(boost::asio::io_context& context, storage::LogWriter& log, const Clock& now);

  /// Reads the list; throws, in a handler, when it cannot be read.
  void load(std::function<void()> done);
  [[nodiscard]] std::vector<Listed> all() const;
  /// By code or id; null if there is none.
  [[nodiscard]] const Listed* find(const std::string& code_or_id) const;

  /// By key.
  [[nodiscard]] const Templates& templates() const { return templates_; }

  /// Adds a workshop.
  void put(Listed listed, Done done);
  /// Changes what is said of one, as it is once all that was asked before has been written; `done(false)`
  /// when it is not there any more. What changes nothing is not written.
  void edit(std::string id, Change change, Done done);
  void remove(const std::string& id, Done done);
  /// In the place of one with the same key, if there is one, of which nothing is left.
  void keep(protocol::Template one, Done done);
  void remove_template(const std::string& key, Done done);
  /// Lets go of what was said of workshops and templates that were removed. When there is no room for that,
  /// it happens at a later time.
  void forget(Done done);

 private:
  struct Waiting {
    std::optional<protocol::DirectoryEvent> event;  // none: edit or forget
    Done done;
    std::string id{};  // of what is edited; empty: forget
    Change change{};
  };

  void read(std::function<void()> done);
  void ask(Waiting waiting);
  void write_next();
  void write_edited();
  /// Goes on to forget what was removed.
  Done and_forget(Done done);
  void write(const protocol::DirectoryEvent& event);
  void begin_again();
  void finish(bool written);
  void apply(const protocol::DirectoryEvent& event);
  void on(const Listed& listed);
  void on(const protocol::WorkshopUnlisted& unlisted);
  void on(const protocol::TemplateKept& kept);
  void on(const protocol::TemplateRemoved& removed);
  [[nodiscard]] storage::NewEntry entry(const protocol::DirectoryEvent& event) const;

  boost::asio::io_context& context_;
  storage::LogWriter& log_;
  const Clock& now_;
  std::map<std::string, Listed> listed_;
  std::unordered_map<std::string, std::string> codes_;
  Templates templates_;
  std::uint64_t generation_ = 0;
  std::uint64_t seq_ = 0;
  bool removed_ = false;
  std::deque<Waiting> queue_;
};

}  // namespace aantafel::live
