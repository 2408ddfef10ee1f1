// SPDX-License-Identifier: EUPL-1.2
#include "tests/load/crowd.hpp"

#include <stdexcept>

#include "tests/load/account.hpp"

namespace aantafel::load {

using std::chrono::seconds;

namespace {

constexpr std::size_t facilitator_place = static_cast<std::size_t>(-1);
/// Ticks for phones: four a second.
constexpr auto tick = std::chrono::milliseconds(250);

}  // namespace

Crowd::Crowd(Target& target, std::size_t phones, std::size_t workshops)
    : target_(target),
      dialect_(target.dialect()),
      voices_(target.voices(phones)),
      workshops_(workshops),
      people_(phones) {
  facilitator_ = join(facilitator_place, "facilitator");
  wait([this] { return welcomed_ == 1; }, "the facilitator to be welcomed");
  const double cpu = cpu_seconds(target.pid());
  const double memory = resident_bytes(target.pid());
  const Time start = now();
  for (std::size_t i = 0; i < phones; ++i) people_[i].phone = join(i, "participant");
  wait([&] { return welcomed_ == phones + 1; }, "everybody to be welcomed");
  const double took = milliseconds(start, now());
  const double spent = cpu_seconds(target.pid()) - cpu;
  // What comes after a join, and garbage collectors, get their time.
  swarm_.run_until(now() + seconds(3), [] { return false; });
  const double each = static_cast<double>(phones);
  joining_ = {{"join_ms", took},
              {"join_cpu_us", spent / each * 1e6},
              {"idle_bytes", (resident_bytes(target.pid()) - memory) / each}};
}

std::unique_ptr<Phone> Crowd::join(std::size_t place, const char* role) {
  const std::string client = std::string(role) + "-" + std::to_string(place);
  const bool steers = place == facilitator_place;
  auto phone = std::make_unique<Phone>(target_.address(), source_address(steers ? 0 : place),
                                       target_.path(steers ? 0 : place), steers ? target_.token() : "",
                                       [this, place, role, client](Phone& self, std::string_view message) {
                                         if (const auto answer = dialect_.reply(message, role, client)) {
                                           self.send(*answer);
                                           if (self.wants_to_write()) swarm_.update(self);
                                         }
                                         if (voices_ && place == 0) voices_->hear(message);
                                         hear(place, dialect_.hear(message));
                                       });
  const std::string domain = voices_ && !steers ? voices_->domain(place) : "";
  if (const std::string greeting = dialect_.greeting(role, client, domain); !greeting.empty())
    phone->send(greeting);
  swarm_.watch(*phone);
  return phone;
}

void Crowd::hear(std::size_t place, const Heard& heard) {
  using enum Heard::What;
  if (heard.what == welcome) ++welcomed_;
  if (heard.what == refused) throw std::runtime_error("a vote was refused");
  if (place == facilitator_place) {
    if (heard.what == view) shown_.emplace_back(heard.seq, now());
    return;
  }
  Person& person = people_[place];
  if (heard.what == view) {
    ++views_;
    if (person.seen < complete_at_ && heard.answers >= complete_at_) ++complete_;
    person.seen = heard.answers;
  }
  if (heard.what != ack || person.sent.empty()) return;
  ++acknowledged_;
  latencies_.push_back(milliseconds(person.sent.front(), now()));
  log_.push_back({person.sent.front(), heard.seq});
  person.sent.pop_front();
}

bool Crowd::cast(std::size_t place) {
  Person& person = people_[place];
  // Each time another option, so that every vote changes the result.
  const auto option = static_cast<std::uint32_t>((place + person.n + 1) % 4);
  const auto said = voices_ ? voices_->put(place, person.n + 1) : dialect_.vote("vote", person.n + 1, option);
  if (!said) return false;
  person.sent.push_back(now());
  ++sent_;
  ++person.n;
  person.phone->send(*said);
  if (person.phone->wants_to_write()) swarm_.update(*person.phone);
  return true;
}

bool Crowd::cast_by_somebody() {
  for (std::size_t i = 0; i < people_.size(); ++i)
    if (cast((++turn_ * 7919) % people_.size())) return true;
  if (const auto command = voices_ ? voices_->command() : std::nullopt) target_.steer(*command);
  return false;
}

Figures Crowd::burst() {
  latencies_.clear();
  complete_ = 0;
  complete_at_ = people_.size() / workshops_;
  const double cpu = cpu_seconds(target_.pid());
  const Time start = now();
  Time all_acknowledged{};
  double cpu_then = 0;
  for (std::size_t i = 0; i < people_.size(); ++i) cast(i);
  wait(
      [&] {
        if (acknowledged_ == sent_ && all_acknowledged == Time{}) {
          all_acknowledged = now();
          cpu_then = cpu_seconds(target_.pid());
        }
        return acknowledged_ == sent_ && (voices_ || complete_ == people_.size());
      },
      "the result of the burst on every phone");
  Figures figures = acknowledged_in(milliseconds(start, all_acknowledged), cpu_then - cpu);
  if (!voices_) figures["all_see_ms"] = milliseconds(start, now());
  return figures;
}

Figures Crowd::pace(double rate, double for_seconds) {
  latencies_.clear();
  log_.clear();
  shown_.clear();
  const std::uint64_t first = sent_;
  const double cpu = cpu_seconds(target_.pid());
  const Time start = now();
  const auto due = [&] { return static_cast<std::uint64_t>(milliseconds(start, now()) / 1000 * rate); };
  wait(
      [&] {
        const auto want = std::min(due(), static_cast<std::uint64_t>(rate * for_seconds));
        while (sent_ - first < want && cast_by_somebody()) {
        }
        return milliseconds(start, now()) >= for_seconds * 1000 && acknowledged_ == sent_;
      },
      "the votes to be acknowledged");
  Figures figures = acknowledged_in(milliseconds(start, now()), cpu_seconds(target_.pid()) - cpu);
  swarm_.run_until(now() + seconds(1), [] { return false; });
  // A view is complete up to the seq it names.
  std::vector<double> seen;
  for (const Vote& vote : log_) {
    const auto at = std::lower_bound(shown_.begin(), shown_.end(), vote.seq,
                                     [](const auto& view, std::uint64_t seq) { return view.first < seq; });
    if (at != shown_.end()) seen.push_back(std::max(0.0, milliseconds(vote.sent, at->second)));
  }
  figures["facilitator_p50_ms"] = percentile(seen, 0.5);
  figures["facilitator_p99_ms"] = percentile(seen, 0.99);
  return figures;
}

Figures Crowd::deliveries(double for_seconds) {
  const std::uint64_t first = views_;
  const double cpu = cpu_seconds(target_.pid());
  const Time start = now();
  Time next = start;
  wait(
      [&] {
        if (now() >= next) {
          cast(sent_ % people_.size());
          next += tick;
        }
        return milliseconds(start, now()) >= for_seconds * 1000;
      },
      "the deliveries");
  const double count = static_cast<double>(views_ - first);
  return {{"deliveries", count},
          {"delivery_cpu_us", (cpu_seconds(target_.pid()) - cpu) / count * 1e6},
          {"frames_per_phone_second", count / static_cast<double>(people_.size()) / for_seconds}};
}

Figures Crowd::acknowledged_in(double took_ms, double cpu) const {
  const double count = static_cast<double>(latencies_.size());
  return {{"acks", count},
          {"acks_per_second", count / took_ms * 1000},
          {"ack_p50_ms", percentile(latencies_, 0.5)},
          {"ack_p99_ms", percentile(latencies_, 0.99)},
          {"cpu_s_per_100k", cpu / count * 1e5}};
}

void Crowd::wait(const std::function<bool()>& done, const char* what) {
  if (!swarm_.run_until(now() + seconds(120), done))
    throw std::runtime_error(std::string("waited in vain for ") + what);
}

}  // namespace aantafel::load
