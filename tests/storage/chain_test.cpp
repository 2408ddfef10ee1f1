// SPDX-License-Identifier: EUPL-1.2
#include "server/storage/chain.hpp"

#include <sodium.h>

#include <catch2/catch.hpp>

#include "server/storage/memory_log.hpp"
#include "tests/storage/log_talk.hpp"
#include "tests/storage/temp_folder.hpp"

using namespace aantafel::storage;
using namespace aantafel::storage::test;

namespace {

void tamper(const TempFolder& folder, const std::string& sql) {
  const auto database = sqlite::open(folder.database(), {});
  REQUIRE(sqlite::execute(database.value().get(), sql.c_str()) == SQLITE_OK);
}

}  // namespace

TEST_CASE("the hash of an entry is what the description says, byte for byte", "[storage][chain]") {
  // Written out by hand on purpose: this is what others compute to check a download.
  std::string described(32, '\x07');
  described += std::string("\x02\0\0\0", 4) + "ws";
  described += std::string("\x88\x77\x66\x55\x44\x33\x22\x11", 8);
  described += std::string("\x05\0\0\0\0\0\0\0", 8);
  described += std::string("\xff\xff\xff\xff\xff\xff\xff\xff", 8);
  described += std::string("\x01\0\0\0", 4);
  described += std::string("\x04\0\0\0\0\0\0\0", 8) + "body";
  ChainHash expected;
  crypto_generichash(expected.data(), expected.size(),
                     reinterpret_cast<const unsigned char*>(described.data()), described.size(), nullptr, 0);

  ChainHash previous;
  previous.fill(7);
  CHECK(chain_hash(previous, "ws", 0x1122334455667788, 5, -1, 1, "body") == expected);
  CHECK(to_hex(chain_hash({}, "directory", 1, 1, 0, 1, "{}")) ==
        "b51118618d98c773ad84dacd30745143e9dac641c58a75a433774cf19b651856");
}

TEST_CASE("nothing in an entry can change without changing its hash", "[storage][chain]") {
  const ChainHash honest = chain_hash({}, "w", 1, 1, 1, 1, "body");
  CHECK(chain_hash(honest, "w", 1, 1, 1, 1, "body") != honest);
  CHECK(chain_hash({}, "x", 1, 1, 1, 1, "body") != honest);
  CHECK(chain_hash({}, "w", 2, 1, 1, 1, "body") != honest);
  CHECK(chain_hash({}, "w", 1, 2, 1, 1, "body") != honest);
  CHECK(chain_hash({}, "w", 1, 1, 2, 1, "body") != honest);
  CHECK(chain_hash({}, "w", 1, 1, 1, 2, "body") != honest);
  CHECK(chain_hash({}, "w", 1, 1, 1, 1, "bodY") != honest);
}

TEST_CASE("epochs and hashes are shown as lower case hexadecimal of full width", "[storage][chain]") {
  CHECK(to_hex(Epoch{0xAB}) == "00000000000000ab");
  ChainHash hash{};
  hash[0] = 0xF0;
  CHECK(to_hex(hash) == "f0" + std::string(62, '0'));
  CHECK(random_epoch() != random_epoch());
}

TEST_CASE("tampering with the database is found and named", "[storage][chain][L3]") {
  TempFolder folder;
  {
    const auto log = open_sqlite(folder.path());
    append(*log, "w", 0, {"one", "two", "three", "four"});
    append(*log, "x", 0, {"other"});
  }
  const auto broken = [&] {
    const auto log = open_sqlite(folder.path());
    CHECK(verify(*log, "x").ok());
    return verify(*log, "w").error();
  };

  SECTION("a changed text") {
    tamper(folder, "UPDATE entries_1 SET body = CAST('tvvo' AS BLOB) WHERE seq = 2");
    CHECK(broken().seq == 2);
    CHECK(broken().message == "Entry 2 of the log of w is not what was written.");
  }
  SECTION("a changed time") {
    tamper(folder, "UPDATE entries_1 SET time_ms = time_ms + 1 WHERE seq = 3");
    CHECK(broken().seq == 3);
  }
  SECTION("a changed hash") {
    tamper(folder, "UPDATE entries_1 SET hash = zeroblob(3) WHERE seq = 1");
    CHECK(broken().seq == 1);
  }
  SECTION("an entry taken out") {
    tamper(folder, "DELETE FROM entries_1 WHERE seq = 2");
    CHECK(broken().seq == 2);
    CHECK(broken().message == "Entry 2 of the log of w is missing.");
  }
  SECTION("the last entries taken off") {
    tamper(folder, "DELETE FROM entries_1 WHERE seq > 2");
    CHECK(broken().seq == 3);
  }
  SECTION("an entry put after the end") {
    tamper(folder,
           "INSERT INTO entries_1 SELECT 5, time_ms, format, body, hash FROM entries_1 WHERE seq = 4");
    CHECK(broken().seq == 5);
  }
  SECTION("two entries exchanged") {
    tamper(folder,
           "UPDATE entries_1 SET seq = 9 WHERE seq = 2;"
           "UPDATE entries_1 SET seq = 2 WHERE seq = 3;"
           "UPDATE entries_1 SET seq = 3 WHERE seq = 9");
    CHECK(broken().seq == 2);
  }
  SECTION("another epoch") {
    tamper(folder, "UPDATE logs SET epoch = epoch + 1 WHERE workshop = 'w'");
    CHECK(broken().seq == 1);
  }
  SECTION("another head") {
    tamper(folder, "UPDATE logs SET hash = zeroblob(32) WHERE workshop = 'w'");
    CHECK(broken().seq == 4);
  }
}
