// SPDX-License-Identifier: EUPL-1.2
#include "tests/load/library.hpp"

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <thread>

#include "tests/load/account.hpp"
#include "tests/load/crowd.hpp"
#include "tests/load/server_process.hpp"
#include "tests/load/workshop.hpp"

namespace aantafel::load {
namespace {

using nlohmann::json;

/// So many answers, each of another person, over as many questions as it takes; two entries each.
json lived(std::size_t answers) {
  constexpr std::size_t most = 50'000;
  const json empty{
      {"description",
       {{"title", "Large"}, {"municipality", ""}, {"language", "nl"}, {"anonymous", true}, {"min_group", 3}}},
      {"domains", json::array()},
      {"activities", json::array()}};
  json document{{"format", "aantafel.workshop"}, {"version", 1},     {"id", "x"},
                {"epoch", "0000000000000001"},   {"seq", 1},         {"chain", ""},
                {"definition", empty},           {"shown", nullptr}, {"attendance", json::array()},
                {"activities", json::array()}};
  for (std::size_t made = 0, nth = 1; made < answers; ++nth) {
    const std::string id = "a" + std::to_string(nth);
    json options = json::array();
    for (int key = 0; key < 4; ++key)
      options.push_back({{"key", key}, {"text", "Option " + std::to_string(key)}});
    document["definition"]["activities"].push_back(
        {{"id", id},
         {"kind", "choice"},
         {"title", "Which?"},
         {"instruction", ""},
         {"minutes", 5},
         {"release", "live"},
         {"settings",
          {{"options", options}, {"max_picks", 1}, {"correct", json::array()}, {"split_by_domain", false}}}});
    json said = json::array();
    for (std::size_t i = 0; i < most && made < answers; ++i, ++made)
      said.push_back({{"id", "answer"},
                      {"author", "a" + std::to_string(i + 1)},
                      {"domain", nullptr},
                      {"payload", {{"options", {made % 4}}}}});
    document["activities"].push_back(
        {{"id", id},
         {"state", "closed"},
         {"round", 1},
         {"released", nullptr},
         {"rounds", {{{"round", 1}, {"contributions", std::move(said)}, {"moderations", json::array()}}}}});
  }
  return document;
}

/// The id of the workshop that came in.
std::string import(const ServerProcess& server, std::size_t answers) {
  const Response made =
      request(server.address(), "POST", "/api/v1/workshops/imports", server.token(), lived(answers).dump());
  if (made.status != 201)
    throw std::runtime_error("nothing was imported: " + std::to_string(made.status) + made.body);
  return json::parse(made.body).at("id");
}

}  // namespace

Figures start_with(const std::string& program, const std::string& data, unsigned core,
                   std::size_t workshops) {
  ServerProcess server(program, data);
  server.run_on(core);
  server.start();
  for (std::size_t i = 0; i < workshops; ++i) static_cast<void>(make_workshop(server, "live"));
  server.stop();
  const Time begin = now();
  server.start();
  return {{"start_ms", milliseconds(begin, now())}};
}

Figures open_with(const std::string& program, const std::string& data, unsigned core, std::size_t entries) {
  ServerProcess server(program, data);
  server.run_on(core);
  server.start();
  const std::string id = import(server, entries / 2);
  server.stop();
  server.start();
  const Time begin = now();
  const Response seen = request(server.address(), "GET", "/api/v1/workshops/" + id, server.token());
  if (seen.status != 200) throw std::runtime_error("the workshop did not open: " + seen.body);
  return {{"open_ms", milliseconds(begin, now())}};
}

Figures download_with(const std::string& program, const std::string& data, unsigned core,
                      std::size_t answers) {
  std::string id;
  {
    // By a server of before, whose memory still holds what reading all that took.
    ServerProcess earlier(program, data);
    earlier.start();
    id = import(earlier, answers);
    earlier.stop();
  }
  const auto target = Target::start("aantafel=" + program, {data, 512, 1, core});
  const std::string token = target->token();
  // Opened beforehand: what that costs is a figure of its own.
  static_cast<void>(request(target->address(), "GET", "/api/v1/workshops/" + id, token));
  Figures figures;
  Crowd crowd(*target, 1000);
  const double quiet = crowd.pace(1000, 5).at("ack_p99_ms");
  forget_peak(target->pid());
  const double before = resident_bytes(target->pid());
  for (const char* kind : {"xlsx", "csv.zip", "json"}) {
    double took = 0;
    std::thread downloads([&] {
      const Time begin = now();
      const Response file =
          request(target->address(), "GET", "/api/v1/workshops/" + id + "/results." + kind, token);
      took = file.status == 200 ? milliseconds(begin, now()) : -1;
    });
    const Figures meanwhile = crowd.pace(1000, 5);
    downloads.join();
    const std::string name = std::string(kind).substr(0, 4);
    figures[name + "_ms"] = took;
    figures[name + "_p99_ms"] = meanwhile.at("ack_p99_ms");
  }
  figures["quiet_p99_ms"] = quiet;
  figures["peak_mib"] = (peak_resident_bytes(target->pid()) - before) / (1 << 20);
  return figures;
}

}  // namespace aantafel::load
