// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/steering.hpp"

#include <algorithm>

#include "tests/load/workshop.hpp"
#include "tests/storms/crowd.hpp"
#include "tests/storms/person.hpp"

namespace aantafel::storm {

using load::is;
using load::number_in;

Steering::Steering(Crowd& crowd, std::size_t number, const std::string& token, milliseconds pace)
    : Client(crowd, number, token, {}), client_("laptop-" + std::to_string(number)), pace_(pace) {}

void Steering::steer(bool on) {
  on_ = on;
  if (inside()) wake(now());
}

std::string Steering::greeting() const {
  return load::hello("facilitator", client_);
}

void Steering::receive(std::string_view message) {
  if (is(message, "welcome")) {
    look_at(message, crowd_.shown());
    told(message);
    n_ = std::max(n_, static_cast<std::uint32_t>(number_in(message, "last_n")));
    if (std::exchange(waiting_, false)) ++unanswered_;
  } else if (is(message, "view")) {
    look_at(message, crowd_.shown());
  } else if (is(message, "workshop")) {
    told(message);
  } else if (is(message, "ack") && number_in(message, "n") == n_) {
    waiting_ = false;
    acknowledged_at_ = now();
    journal_.emplace_back(n_, number_in(message, "seq"));
    latencies_.push_back(std::chrono::duration<double, std::milli>(acknowledged_at_ - sent_).count());
  } else if (is(message, "refused")) {
    waiting_ = false;
    refused_at_ = now();
    last_refusal_ = nlohmann::json::parse(message).at("reason");
  }
}

void Steering::told(std::string_view workshop) {
  const bool full = workshop.find(R"("storage_full":true)") != workshop.npos;
  if (full != std::exchange(told_full_, full)) told_at_ = now();
}

Time Steering::act(Time now) {
  if (!on_ || waiting_) return Time::max();
  if (now < sent_ + pace_) return sent_ + pace_;
  waiting_ = true;
  sent_ = now;
  ++n_;
  send(R"({"type":"steer","n":)" + std::to_string(n_) + R"(,"command":{"do":"hide_results","hidden":)" +
       (n_ % 2 == 1 ? "true" : "false") + "}}");
  return Time::max();
}

}  // namespace aantafel::storm
