// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "server/live/directory.hpp"
#include "server/storage/sqlite_log.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel;
using namespace aantafel::live;
using storage::test::TempFolder;

namespace {

/// A log in which what was erased stays: as after a crash just before it.
class StickyLog final : public storage::EventLog {
 public:
  explicit StickyLog(std::unique_ptr<EventLog> log, bool& sticks) : log_(std::move(log)), sticks_(sticks) {}
  storage::Result<std::vector<storage::AppendOutcome>, storage::StorageError> append(
      std::span<const storage::Append> appends) override {
    return log_->append(appends);
  }
  storage::Result<void, storage::StorageError> read(const storage::WorkshopId& id, storage::Stretch stretch,
                                                    const Visitor& visit) override {
    return log_->read(id, stretch, visit);
  }
  storage::Result<std::optional<storage::Head>, storage::StorageError> head(
      const storage::WorkshopId& id) override {
    return log_->head(id);
  }
  storage::Result<std::vector<storage::ListedLog>, storage::StorageError> list() override {
    return log_->list();
  }
  storage::Result<void, storage::StorageError> erase(const storage::WorkshopId& id) override {
    if (sticks_) return {};
    return log_->erase(id);
  }
  storage::Result<void, storage::StorageError> tidy(storage::Pause pause) override {
    return log_->tidy(pause);
  }

 private:
  std::unique_ptr<EventLog> log_;
  bool& sticks_;
};

/// A directory on disk that can be closed and opened again.
struct Shelf {
  Shelf() { open(); }
  ~Shelf() { writer->stop(); }

  void open() {
    directory.reset();
    if (writer) writer->stop();
    writer.reset();
    auto log = storage::SqliteLog::open(folder.path()).value();
    writer = std::make_unique<storage::LogWriter>(std::make_unique<StickyLog>(std::move(log), sticks),
                                                  [](const storage::StorageError&) {});
    directory = std::make_unique<Directory>(context, *writer, now);
    bool loaded = false;
    directory->load([&loaded] { loaded = true; });
    run_until(loaded);
    put("last of all, so that what load began is done", "99999999");
    CHECK(remove("99999999-id"));
  }

  void run_until(const bool& done) {
    const auto give_up = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (!done && std::chrono::steady_clock::now() < give_up) {
      context.restart();
      context.run_for(std::chrono::milliseconds(1));
    }
    REQUIRE(done);
  }
  template <class Start>
  bool wait(Start start) {
    bool done = false;
    bool well = false;
    start([&](bool written) {
      done = true;
      well = written;
    });
    run_until(done);
    return well;
  }
  bool put(const std::string& title, const std::string& code) {
    return wait([&](auto done) {
      directory->put({code + "-id", code, title, "", protocol::Language::nl, 1}, done);
    });
  }
  bool remove(const std::string& id) {
    return wait([&](auto done) { directory->remove(id, done); });
  }
  bool edit(const std::string& id, Directory::Change change) {
    return wait([&](auto done) { directory->edit(id, change, done); });
  }
  bool keep(const std::string& key, const std::string& title) {
    protocol::Template one;
    one.version = 1;
    one.key = key;
    one.definition.description = {title, "", protocol::Language::nl, true, 3};
    return wait([&](auto done) { directory->keep(one, done); });
  }
  bool remove_template(const std::string& key) {
    return wait([&](auto done) { directory->remove_template(key, done); });
  }
  std::uint64_t entries() {
    std::uint64_t seq = 0;
    bool done = false;
    writer->read("directory", {}, [&](auto contents) {
      seq = contents->head->seq;
      done = true;
    });
    run_until(done);
    return seq;
  }
  bool forget() {
    return wait([&](auto done) { directory->forget(done); });
  }

  TempFolder folder;
  boost::asio::io_context context;
  Clock now = [] { return std::uint64_t{1'700'000'000'000}; };
  bool sticks = false;
  std::unique_ptr<storage::LogWriter> writer;
  std::unique_ptr<Directory> directory;
};

}  // namespace

TEST_CASE_METHOD(Shelf, "the list is what was put on it and not taken off, also after a restart", "[L4]") {
  CHECK(put("Een", "11111111"));
  CHECK(put("Twee", "22222222"));
  CHECK(put("Een, anders", "11111111"));
  CHECK(remove("22222222-id"));
  const int restarts = GENERATE(0, 1, 3);
  for (int i = 0; i < restarts; ++i) open();
  REQUIRE(directory->all().size() == 1);
  CHECK(directory->find("11111111")->title == "Een, anders");
  CHECK(directory->find("11111111-id") == directory->find("11111111"));
  CHECK(directory->find("22222222") == nullptr);
  CHECK(directory->find("22222222-id") == nullptr);
}

TEST_CASE_METHOD(Shelf, "what is forgotten is in no file any more, and the rest is still there", "[S5]") {
  const bool restarted = GENERATE(false, true);
  CHECK(put("blijft", "11111111"));
  CHECK(put("kanarie", "22222222"));
  CHECK(put("kanarie, anders", "22222222"));
  CHECK(remove("22222222-id"));
  // At the latest when the server starts again.
  if (restarted)
    open();
  else
    CHECK(forget());
  CHECK(folder.bytes().find("kanarie") == std::string::npos);
  CHECK(put("erbij", "33333333"));
  open();
  CHECK(directory->all().size() == 2);
}

TEST_CASE_METHOD(Shelf, "a crash while it forgets loses nothing, and the next start finishes it", "[L4]") {
  CHECK(put("blijft", "11111111"));
  CHECK(put("kanarie", "22222222"));
  CHECK(remove("22222222-id"));
  sticks = true;
  CHECK(forget());
  CHECK(put("erbij", "33333333"));
  open();
  sticks = false;
  open();
  CHECK(directory->all().size() == 2);
  CHECK(directory->find("33333333")->title == "erbij");
  CHECK(folder.bytes().find("kanarie") == std::string::npos);
}

TEST_CASE_METHOD(Shelf, "a list that became empty stays empty", "[L4]") {
  CHECK(put("kanarie", "22222222"));
  CHECK(remove("22222222-id"));
  CHECK(forget());
  CHECK(folder.bytes().find("kanarie") == std::string::npos);
  open();
  CHECK(directory->all().empty());
  CHECK(put("Een", "11111111"));
  open();
  CHECK(directory->all().size() == 1);
}

TEST_CASE_METHOD(Shelf, "two who change the same workshop at once both get their way", "[L4]") {
  CHECK(put("Een", "11111111"));
  int written = 0;
  const auto count = [&](bool well) { written += well; };
  directory->edit(
      "11111111-id", [](auto& one) { one.archived = true; }, count);
  directory->edit(
      "11111111-id", [](auto& one) { one.title = "Een, anders"; }, count);
  directory->remove("11111111-id", count);
  directory->edit(
      "11111111-id", [](auto& one) { one.came = 7; }, count);
  directory->put({"22222222-id", "22222222", "Twee", "", protocol::Language::nl, 1}, count);
  CHECK(edit("22222222-id", [](auto& one) { one.came = 13; }));
  CHECK(written == 4);
  open();
  CHECK(directory->find("11111111") == nullptr);
  CHECK(directory->find("22222222")->came == 13);
}

TEST_CASE_METHOD(Shelf, "what changes nothing is not written, and what is not there is not changed", "[L4]") {
  CHECK(put("Een", "11111111"));
  CHECK(edit("11111111-id", [](auto& one) { one.archived = true; }));
  const std::uint64_t before = entries();
  CHECK(edit("11111111-id", [](auto& one) { one.archived = true; }));
  CHECK_FALSE(edit("nobody", [](auto& one) { one.archived = true; }));
  CHECK(entries() == before);
  open();
  CHECK(directory->find("11111111")->archived == true);
}

TEST_CASE_METHOD(Shelf, "a template is kept until it is removed, and then in no file any more", "[D5][L4]") {
  CHECK(put("Een", "11111111"));
  CHECK(keep("ons", "Ons dagdeel"));
  CHECK(keep("weg", "kanarie"));
  open();
  REQUIRE(directory->templates().size() == 2);
  CHECK(directory->templates().at("ons").definition.description.title == "Ons dagdeel");
  CHECK(remove_template("weg"));
  CHECK(folder.bytes().find("kanarie") == std::string::npos);
  SECTION("nor is one that another took the place of") {
    CHECK(keep("ons", "kanarie"));
    CHECK(keep("ons", "Ons dagdeel, beter"));
    CHECK(folder.bytes().find("kanarie") == std::string::npos);
  }
  open();
  REQUIRE(directory->templates().size() == 1);
  CHECK(directory->find("11111111")->title == "Een");
}
