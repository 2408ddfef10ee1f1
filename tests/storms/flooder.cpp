// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/flooder.hpp"

#include "tests/load/figures.hpp"
#include "tests/load/swarm.hpp"

namespace aantafel::storm {

Flooder::Flooder(load::Address server, load::Workshop workshop)
    : server_(std::move(server)), workshop_(std::move(workshop)), thread_([this] { flood(); }) {}

Flooder::~Flooder() {
  stop();
}

void Flooder::stop() {
  stopping_ = true;
  if (thread_.joinable()) thread_.join();
}

void Flooder::flood() {
  for (std::size_t kind = 0; !stopping_; ++kind) lasted_.push_back(flood_once(kind % 3));
}

std::string Flooder::next(std::size_t kind) {
  if (kind == 1) return R"({"type":"put","n":true})";
  if (kind == 2) return R"({"type":"ping"})";
  const auto n = static_cast<std::uint32_t>(journal_.votes.size() + 1);
  journal_.votes.push_back({n, 0});
  return load::vote(workshop_.activity, n, 0);
}

double Flooder::flood_once(std::size_t kind) {
  constexpr std::size_t at_once = 50;
  load::Swarm swarm;
  bool welcomed = false;
  // From the address that the whole hall has.
  load::Phone phone(server_, load::source_address(0), "/api/v1/workshops/" + workshop_.code + "/live", "",
                    [&](load::Phone&, std::string_view heard) { welcomed |= load::is(heard, "welcome"); });
  phone.send(load::hello("participant", "flooder"));
  swarm.watch(phone);
  swarm.run_until(load::now() + std::chrono::seconds(5), [&] { return welcomed || phone.ended(); });
  const load::Time begin = load::now();
  while (!phone.ended() && load::now() < begin + std::chrono::seconds(5)) {
    // No more than the kernel takes: what waits in here floods nobody.
    for (std::size_t i = 0; i < at_once && !phone.wants_to_write(); ++i) phone.send(next(kind));
    if (phone.ended()) break;
    swarm.update(phone);
    swarm.run_until(load::now() + std::chrono::milliseconds(1), [&] { return phone.ended(); });
  }
  const double lasted = load::milliseconds(begin, load::now()) / 1000;
  swarm.forget(phone);
  return lasted;
}

}  // namespace aantafel::storm
