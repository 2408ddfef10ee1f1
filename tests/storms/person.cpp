// SPDX-License-Identifier: EUPL-1.2
#include "tests/storms/person.hpp"

#include <algorithm>

#include "tests/load/workshop.hpp"
#include "tests/storms/crowd.hpp"

namespace aantafel::storm {

using load::is;
using load::number_in;
using nlohmann::json;

Person::Person(Crowd& crowd, std::size_t number, const std::string& client, Voting voting, Habits habits)
    : Client(crowd, number, "", habits), voting_(voting) {
  journal_.client = client;
}

void Person::vote(bool on) {
  voting_on_ = on;
  if (inside()) wake(now());
}

std::string Person::greeting() const {
  return load::hello("participant", journal_.client);
}

void Person::receive(std::string_view message) {
  if (is(message, "ack")) {
    acknowledged(static_cast<std::uint32_t>(number_in(message, "n")), number_in(message, "seq"));
  } else if (is(message, "welcome")) {
    welcomed(message);
  } else if (is(message, "refused")) {
    refused(message);
  } else if (is(message, "view")) {
    look_at(message, crowd_.shown());
  }
}

void Person::welcomed(std::string_view message) {
  look_at(message, crowd_.shown());
  left_ = voting_.each_connection;
  const std::uint64_t last = number_in(message, "last_n");
  if (last < journal_.acknowledged_n)
    throw BrokenPromise(journal_.client + " was acknowledged " + std::to_string(journal_.acknowledged_n) +
                        ", the server remembers " + std::to_string(last));
  if (last > (journal_.votes.empty() ? 0 : journal_.votes.back().n))
    throw BrokenPromise("the server remembers vote " + std::to_string(last) + ", which " + journal_.client +
                        " never sent");
  for (Waiting& waiting : waiting_) {
    waiting.again = true;
    ++sent_again_;
    say(journal_.votes[waiting.at]);
  }
}

void Person::acknowledged(std::uint32_t n, std::uint64_t seq) {
  Vote& vote = find(n);
  const auto waiting = on_its_way(n);
  vote.fate = Vote::Fate::acknowledged;
  vote.seq = seq;
  journal_.acknowledged_n = std::max(journal_.acknowledged_n, n);
  ++acknowledged_;
  acknowledged_at_ = now();
  if (!waiting->again)
    latencies_.push_back(std::chrono::duration<double, std::milli>(acknowledged_at_ - waiting->sent).count());
  waiting_.erase(waiting);
  next_at_ = acknowledged_at_ + crowd_.at_random(2 * voting_.pause);
}

void Person::refused(std::string_view message) {
  const json refusal = json::parse(message);
  last_refusal_ = refusal.at("reason");
  refused_at_ = now();
  if (!refusal.contains("n")) return;
  if (!refusal.at("retry"))
    throw BrokenPromise(journal_.client + " was refused for good: " + std::string(message));
  ++put_off_;
  Vote& vote = find(refusal.at("n"));
  vote.fate = Vote::Fate::refused;
  const auto waiting = on_its_way(vote.n);
  slowest_refusal_ =
      std::max(slowest_refusal_, std::chrono::duration_cast<milliseconds>(refused_at_ - waiting->sent));
  waiting_.erase(waiting);
  if (wishes_.empty()) wishes_at_ = refused_at_ + milliseconds(1000) + crowd_.at_random(milliseconds(1000));
  wishes_.push_back(vote.option);
}

Time Person::act(Time now) {
  while (!wishes_.empty() && wishes_at_ <= now && waiting_.size() < voting_.in_flight) {
    put(wishes_.front(), now);
    wishes_.pop_front();
  }
  while (voting_on_ && wishes_.empty() && next_at_ <= now && waiting_.size() < voting_.in_flight &&
         (voting_.each_connection == 0 || left_ > 0)) {
    if (left_ > 0) --left_;
    put(static_cast<std::uint32_t>(crowd_.random()() % 4), now);
    if (voting_.pause.count() > 0) next_at_ = now + crowd_.at_random(2 * voting_.pause);
  }
  if (waiting_.size() >= voting_.in_flight) return Time::max();
  if (!wishes_.empty()) return wishes_at_;
  return voting_on_ && (voting_.each_connection == 0 || left_ > 0) ? next_at_ : Time::max();
}

void Person::put(std::uint32_t option, Time now) {
  const std::uint32_t n = journal_.votes.empty() ? 1 : journal_.votes.back().n + 1;
  journal_.votes.push_back({n, option});
  waiting_.push_back({journal_.votes.size() - 1, now});
  say(journal_.votes.back());
}

void Person::say(const Vote& vote) {
  send(load::vote(crowd_.workshop().activity, vote.n, vote.option));
}

Vote& Person::find(std::uint32_t n) {
  if (n == 0 || n > journal_.votes.size())
    throw BrokenPromise(journal_.client + " heard of vote " + std::to_string(n) + ", which it never sent");
  return journal_.votes[n - 1];
}

std::deque<Person::Waiting>::iterator Person::on_its_way(std::uint32_t n) {
  const auto found = std::find_if(waiting_.begin(), waiting_.end(),
                                  [&](const Waiting& one) { return journal_.votes[one.at].n == n; });
  if (found == waiting_.end())
    throw BrokenPromise("vote " + std::to_string(n) + " of " + journal_.client + " was answered twice");
  return found;
}

void look_at(std::string_view message, Shown& shown) {
  const std::uint64_t seq = number_in(message, "seq");
  constexpr std::string_view key = R"("counts":[)";
  auto at = message.find(key);
  if (at == message.npos) return;
  at += key.size();
  Counts counts{};
  for (auto& count : counts) {
    for (; at < message.size() && message[at] >= '0' && message[at] <= '9'; ++at)
      count = count * 10 + static_cast<std::uint32_t>(message[at] - '0');
    ++at;
  }
  shown.saw(seq, counts);
}

}  // namespace aantafel::storm
