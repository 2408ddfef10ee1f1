// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/hall.hpp"

#include <algorithm>

namespace aantafel::storm {
namespace {

Crowd::AddressOf straight(const load::ServerProcess& server) {
  return [address = server.address()](std::size_t) { return address; };
}

}  // namespace

Hall::Hall(load::ServerProcess& server, const Table& table, unsigned seed)
    : server_(server),
      crowd_(table.address ? table.address : straight(server), load::make_workshop(server, "live", "", false),
             seed),
      facilitator_(crowd_, table.phones, server.token(), table.pace) {
  for (std::size_t i = 0; i < table.phones; ++i)
    people_.emplace_back(crowd_, i, "phone-" + std::to_string(i), table.voting, table.habits);
}

bool Hall::fill(seconds patience) {
  if (facilitator_.away()) facilitator_.come();
  for (Person& person : people_)
    if (person.away()) person.come();
  return crowd_.run_until(now() + patience,
                          [this] { return inside() == people_.size() && facilitator_.inside(); });
}

void Hall::vote(bool on) {
  for (Person& person : people_) person.vote(on);
  facilitator_.steer(on);
}

void Hall::settle(seconds patience) {
  vote(false);
  const auto settled = [](const Person& one) { return one.inside() && one.settled(); };
  const auto everybody = [&] { return std::all_of(people_.begin(), people_.end(), settled); };
  if (crowd_.run_until(now() + patience, everybody)) return;
  const auto left =
      people_.size() - static_cast<std::size_t>(std::count_if(people_.begin(), people_.end(), settled));
  throw BrokenPromise(std::to_string(left) + " phones never heard what became of their votes");
}

void Hall::close(const std::filesystem::path& data) {
  settle();
  const auto download = load::request(
      server_.address(), "GET", "/api/v1/workshops/" + workshop().id + "/results.json", server_.token());
  if (download.status != 200) throw BrokenPromise("no download: " + std::to_string(download.status));
  for (Person& person : people_) person.leave();
  facilitator_.leave();
  if (const int code = server_.stop(); code != 0)
    throw BrokenPromise("the server ended with " + std::to_string(code) + " when it was asked to stop");
  Evidence evidence{strangers, {&facilitator_}, &crowd_.shown(), nlohmann::json::parse(download.body)};
  for (const Person& person : people_) evidence.journals.push_back(&person.journal());
  judge(evidence, Reckoning(data, workshop()));
}

std::size_t Hall::inside() const {
  return static_cast<std::size_t>(
      std::count_if(people_.begin(), people_.end(), [](const Person& one) { return one.inside(); }));
}

std::uint64_t Hall::acknowledged() const {
  std::uint64_t all = 0;
  for (const Person& person : people_) all += person.acknowledged();
  return all;
}

std::uint64_t Hall::sent_again() const {
  std::uint64_t all = 0;
  for (const Person& person : people_) all += person.sent_again();
  return all;
}

std::vector<double> Hall::take_latencies() {
  std::vector<double> all;
  for (Person& person : people_) {
    const auto its = person.take_latencies();
    all.insert(all.end(), its.begin(), its.end());
  }
  return all;
}

}  // namespace aantafel::storm
