// SPDX-License-Identifier: EUPL-1.2
// A workshop that somebody imports.
#include "server/results/import.hpp"
#include "tests/fuzz/targets.hpp"
#include "tests/results/lived_workshop.hpp"

namespace aantafel::fuzz {
namespace {

/// Without what a copy cannot share with what it was copied from.
protocol::Json content(protocol::ExportedWorkshop document) {
  document.id = document.epoch = document.chain = "";
  document.seq = 0;
  return protocol::Json::parse(protocol::to_text(document));
}

}  // namespace

std::vector<std::string> documents::seeds() {
  std::vector<std::string> all;
  for (const auto& document : examples("document/exported_workshop.json")) all.push_back(document.dump());
  for (std::uint32_t seed = 1; seed <= 10; ++seed)
    all.push_back(protocol::to_text(tests::random_day(seed, seed % 2 == 0).document()));
  return all;
}

void documents::take(std::string_view bytes) {
  const auto document = protocol::parse<protocol::ExportedWorkshop>(bytes);
  if (!document) return;
  const auto entries = results::entries_of(*document, "again", "87654321", tests::kinds());
  if (!entries) return;
  const tests::LivedWorkshop first(*entries);
  const auto exported = protocol::parse<protocol::ExportedWorkshop>(protocol::to_text(first.document()));
  expect(exported.ok(), "what is exported can be read");
  expect(content(tests::imported(*exported).document()) == content(*exported),
         "exporting and importing gives the same workshop (D3)");
}

}  // namespace aantafel::fuzz
