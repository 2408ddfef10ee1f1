// SPDX-License-Identifier: EUPL-1.2
#include "server/live/directory.hpp"

#include <boost/asio/post.hpp>
#include <charconv>
#include <stdexcept>

namespace aantafel::live {

namespace asio = boost::asio;

namespace {

/// No workshop's id holds a dot.
std::string name_of(std::uint64_t generation) {
  return storage::directory_log + (generation == 0 ? "" : "." + std::to_string(generation));
}

/// Which beginning of the directory has this name, if any.
std::optional<std::uint64_t> generation_of(const std::string& name) {
  std::uint64_t generation = 0;
  if (const auto dot = name.find('.'); dot != name.npos)
    std::from_chars(name.data() + dot + 1, name.data() + name.size(), generation);
  return name == name_of(generation) ? std::optional(generation) : std::nullopt;
}

}  // namespace

Directory::Directory(asio::io_context& context, storage::LogWriter& log, const Clock& now)
    : context_(context), log_(log), now_(now) {}

void Directory::load(std::function<void()> done) {
  log_.list([this, done = std::move(done)](auto logs) {
    asio::post(context_, [this, done, logs = std::move(logs)] {
      if (!logs) throw std::runtime_error("the list of workshops cannot be found: " + logs.error().message);
      for (const auto& one : *logs)
        generation_ = std::max(generation_, generation_of(one.workshop).value_or(0));
      // Left behind by a crash between beginning again and erasing.
      for (const auto& one : *logs)
        if (generation_of(one.workshop).value_or(generation_) < generation_)
          log_.erase(one.workshop, [](auto) {});
      read(done);
    });
  });
}

void Directory::read(std::function<void()> done) {
  log_.read(name_of(generation_), {}, [this, done = std::move(done)](auto contents) {
    asio::post(context_, [this, done, contents = std::move(contents)] {
      if (!contents)
        throw std::runtime_error("the list of workshops cannot be read: " + contents.error().message);
      for (const auto& entry : contents->entries) {
        auto event = protocol::parse<protocol::DirectoryEvent>(entry.body);
        if (!event)
          throw std::runtime_error("entry " + std::to_string(entry.seq) +
                                   " of the list of workshops cannot be read");
        apply(*event);
        seq_ = entry.seq;
      }
      if (removed_) forget([](bool) {});
      done();
    });
  });
}

std::vector<Directory::Listed> Directory::all() const {
  std::vector<Listed> all;
  for (const auto& [id, listed] : listed_) all.push_back(listed);
  return all;
}

const Directory::Listed* Directory::find(const std::string& code_or_id) const {
  const auto by_code = codes_.find(code_or_id);
  const auto found = listed_.find(by_code == codes_.end() ? code_or_id : by_code->second);
  return found == listed_.end() ? nullptr : &found->second;
}

void Directory::put(Listed listed, Done done) {
  ask({std::move(listed), std::move(done)});
}

void Directory::edit(std::string id, Change change, Done done) {
  ask({std::nullopt, std::move(done), std::move(id), std::move(change)});
}

void Directory::remove(const std::string& id, Done done) {
  ask({protocol::WorkshopUnlisted{id}, std::move(done)});
}  // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): it loses sight of a std::function that was moved

void Directory::keep(protocol::Template one, Done done) {
  ask({protocol::TemplateKept{std::move(one)}, and_forget(std::move(done))});
}  // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): as above

void Directory::remove_template(const std::string& key, Done done) {
  ask({protocol::TemplateRemoved{key}, and_forget(std::move(done))});
}

void Directory::forget(Done done) {
  ask({std::nullopt, std::move(done)});
}

Directory::Done Directory::and_forget(Done done) {
  return [this, done = std::move(done)](bool written) {
    if (!written) return done(false);
    forget([done](bool) { done(true); });
  };
}

void Directory::ask(Waiting waiting) {
  queue_.push_back(std::move(waiting));
  if (queue_.size() == 1) write_next();
}

void Directory::write_next() {
  const Waiting& next = queue_.front();
  if (next.change)
    write_edited();
  else if (next.event)
    write(*next.event);
  else
    begin_again();
}

void Directory::write_edited() {
  Waiting& next = queue_.front();
  const auto found = listed_.find(next.id);
  if (found == listed_.end()) return finish(false);
  Listed edited = found->second;
  next.change(edited);
  if (edited == found->second) return finish(true);
  next.event = std::move(edited);
  write(*next.event);
}

void Directory::write(const protocol::DirectoryEvent& event) {
  log_.append({name_of(generation_), seq_, {entry(event)}}, [this](auto outcome) {
    asio::post(context_, [this, outcome = std::move(outcome)] {
      const bool written = outcome && outcome->verdict == storage::AppendOutcome::Verdict::committed;
      if (written) {
        seq_ = outcome->head.seq;
        apply(*queue_.front().event);
      }
      finish(written);
    });
  });
}

void Directory::begin_again() {
  if (!removed_) return finish(true);
  storage::Append all{name_of(generation_ + 1), 0, {}};
  for (const auto& [id, listed] : listed_) all.entries.push_back(entry(listed));
  for (const auto& [key, one] : templates_) all.entries.push_back(entry(protocol::TemplateKept{one}));
  log_.append(std::move(all), [this](auto outcome) {
    asio::post(context_, [this, outcome = std::move(outcome)] {
      if (!outcome || outcome->verdict != storage::AppendOutcome::Verdict::committed) return finish(false);
      seq_ = outcome->head.seq;
      removed_ = false;
      // The new one is whole, so the old may go; a crash in between leaves both, and the new one counts.
      log_.erase(name_of(generation_++),
                 [this](auto erased) { asio::post(context_, [this, gone = erased.ok()] { finish(gone); }); });
    });
  });
}

void Directory::finish(bool written) {
  const Done done = std::move(queue_.front().done);
  queue_.pop_front();
  if (!queue_.empty()) write_next();
  done(written);
}

void Directory::apply(const protocol::DirectoryEvent& event) {
  std::visit([this](const auto& one) { on(one); }, event);
}

void Directory::on(const Listed& listed) {
  listed_[listed.id] = listed;
  codes_[listed.code] = listed.id;
}

void Directory::on(const protocol::WorkshopUnlisted& unlisted) {
  removed_ = true;
  const auto found = listed_.find(unlisted.id);
  if (found == listed_.end()) return;
  codes_.erase(found->second.code);
  listed_.erase(found);
}

void Directory::on(const protocol::TemplateKept& kept) {
  const bool fresh = templates_.insert_or_assign(kept.template_.key, kept.template_).second;
  removed_ |= !fresh;
}

void Directory::on(const protocol::TemplateRemoved& removed) {
  removed_ |= templates_.erase(removed.key) > 0;
}

storage::NewEntry Directory::entry(const protocol::DirectoryEvent& event) const {
  return {static_cast<std::int64_t>(now_()), protocol::to_text(event)};
}

}  // namespace aantafel::live
