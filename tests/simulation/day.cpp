// SPDX-License-Identifier: EUPL-1.2
#include "tests/simulation/day.hpp"

#include <algorithm>
#include <stdexcept>

#include "tests/contracts/contract.hpp"
#include "tests/live/changed.hpp"
#include "tests/results/lived_workshop.hpp"

namespace aantafel::simulation {
namespace {

using protocol::Role;
using namespace std::chrono_literals;

constexpr std::size_t participants = 50;
constexpr std::size_t devices = 42;
constexpr std::size_t steps = 120;

template <class T>
const T& one_of(const std::vector<T>& all, std::size_t number) {
  return all[number % all.size()];
}

/// The workshop of the tests, and every kind.
protocol::WorkshopDefinition workshop() {
  auto definition = tests::definition(true, 3);
  for (auto& domain : tests::every_kind(true).domains)
    if (std::none_of(definition.domains.begin(), definition.domains.end(),
                     [&](const auto& one) { return one.id == domain.id; }))
      definition.domains.push_back(domain);
  for (auto& activity : tests::every_kind(true).activities) definition.activities.push_back(activity);
  return definition;
}

}  // namespace

Day::Day(std::uint32_t seed) : random_(seed), server_(workshop()) {
  for (int times = 0; times < 2; ++times) {
    // In one of them at least something can be brought in.
    const auto& all = times == 0 ? tests::asking_contracts() : tests::contracts();
    const auto& contract = one_of(all, below(all.size()));
    const std::size_t settings = below(contract.settings.size());
    activities_.push_back(tests::named(contract, settings));
    for (const auto& example : contract.fitting(settings)) {
      examples_.push_back({{"type", "put"},
                           {"n", 0},
                           {"activity", activities_.back()},
                           {"payload", Json::parse(example.payload)}});
      if (!example.id.empty()) examples_.back()["id"] = example.id;
    }
  }
  phones_.push_back({Role::facilitator, "laptop", ""});
  phones_.push_back({Role::screen, "beamer", ""});
  for (std::size_t i = 0; i < participants; ++i)
    phones_.push_back(
        {Role::participant, "tab-" + std::to_string(i), "device-" + std::to_string(i % devices)});
}

void Day::live() {
  connect(0);
  turn();
  for (std::size_t i = 0; i < steps; ++i) step();
  end();
}

void Day::step() {
  for (std::size_t times = 1 + below(12); times > 0; --times) act(below(phones_.size()));
  // The facilitator is busier than anybody.
  if (once_in(3)) act(0);
  for (std::size_t times = below(16); times > 0 && !under_way_.empty(); --times) deliver();
  if (once_in(4)) drop(below(phones_.size()));
  if (once_in(8)) upset();
  server_.pass(std::chrono::milliseconds(below(120)));
  turn();
}

/// Something that this phone may do now.
void Day::act(std::size_t number) {
  Phone& phone = phones_[number];
  if (!phone.line || phone.line->dismissed || once_in(30)) return connect(number);
  if (!phone.welcomed || phone.role == Role::screen || phone.unanswered.size() > 5) return;
  Json json = phone.role == Role::facilitator ? steering() : answer();
  phone.said.push_back(json.at("type"));
  const auto n = static_cast<std::uint32_t>(phone.said.size());
  json["n"] = n;
  phone.unanswered.push_back({n, json});
  under_way_.push_back({number, phone.line, n, std::move(json)});
}

Json Day::answer() {
  if (!examples_.empty() && once_in(2)) return one_of(examples_, below(examples_.size()));
  const std::string activity = once_in(2) ? "poll" : "several";
  if (once_in(10)) return {{"type", "remove"}, {"n", 0}, {"activity", activity}};
  if (once_in(10)) return {{"type", "introduce"}, {"n", 0}, {"domain", once_in(2) ? "zorg" : "bouw"}};
  Json picked = Json::array({one_of<int>({0, 1, 4}, below(3))});
  if (activity == "several" && once_in(2)) picked.push_back(picked[0] == 4 ? 0 : 4);
  return {{"type", "put"}, {"n", 0}, {"activity", activity}, {"payload", {{"options", picked}}}};
}

Json Day::steering() {
  const std::string on = R"("activity":")" + one_of(activities_, below(activities_.size())) + "\"";
  const std::string round = std::to_string(1 + below(3));
  const std::vector<std::string> commands{
      R"({"do":"open",)" + on + R"(,"round":)" + round + "}",
      R"({"do":"open",)" + on + R"(,"round":)" + round + "}",
      R"({"do":"open",)" + on + R"(,"round":)" + round + "}",
      R"({"do":"close",)" + on + "}",
      R"({"do":"release",)" + on + R"(,"released":)" + (once_in(2) ? "true}" : "false}"),
      R"({"do":"show",)" + on + "}",
      R"({"do":"clear",)" + on + R"(,"round":)" + round + "}",
      R"({"do":"timer",)" + on + R"(,"seconds":1,"closes":true})",
      R"({"do":"undo"})",
  };
  return {{"type", "steer"}, {"n", 0}, {"command", Json::parse(commands[below(commands.size())])}};
}

/// On a new line; the old one may live on for a while, as one of which nobody heard that it broke.
void Day::connect(std::size_t number) {
  Phone& phone = phones_[number];
  if (phone.line && !phone.line->dismissed) phone.ghosts.push_back(phone.line);
  phone.line = nullptr;
  phone.welcomed = false;
  const auto room = server_.room();
  if (!room) return;
  phone.line = std::make_shared<Line>();
  session::Join join{phone.device, std::nullopt};
  if (number % 3 != 0) join.domain = number % 3 == 1 ? "zorg" : "registratie";
  room->enter(phone.line, {phone.role, phone.client, 0}, std::move(join));
}

/// Mostly what was said first, once; now and then anything, and again later.
void Day::deliver() {
  const std::size_t at = once_in(6) ? below(under_way_.size()) : 0;
  const Message message = under_way_[at];
  if (!once_in(10)) under_way_.erase(under_way_.begin() + static_cast<std::ptrdiff_t>(at));
  if (message.line->dismissed) return;
  auto command = protocol::parse<protocol::ClientMessage>(message.json.dump());
  if (!command) throw std::logic_error("a phone says what is not in the protocol: " + message.json.dump());
  const auto room = server_.room();
  if (!room) return;
  std::visit(
      [&](auto& one) {
        if constexpr (std::is_constructible_v<session::Command, decltype(one)>)
          room->ask(message.line, message.n, std::move(one));
      },
      *command);
}

/// The server notices that a line broke; what was on it is lost.
void Day::drop(std::size_t number) {
  Phone& phone = phones_[number];
  const auto leave = [&](const std::shared_ptr<Line>& line) {
    line->dismissed = true;
    if (const auto room = server_.room()) room->leave(*line);
    std::erase_if(under_way_, [&](const Message& one) { return one.line == line; });
  };
  if (!phone.ghosts.empty()) {
    leave(phone.ghosts.back());
    phone.ghosts.pop_back();
  } else if (phone.line && phone.welcomed) {
    leave(phone.line);
    phone.line = nullptr;
    phone.welcomed = false;
  }
}

void Day::upset() {
  switch (below(6)) {
    case 0:
    case 1:
      server_.slow = !server_.slow;
      break;
    case 2:
      server_.full = !server_.full;
      break;
    case 3:
      server_.wall_ms += 1000 * below(3600);
      break;
    case 4:
      server_.wall_ms -= 1000 * below(3600);
      break;
    default:
      if (!once_in(3)) return;
      turn();
      server_.restart();
      under_way_.clear();
      for (Phone& phone : phones_) {
        phone.line = nullptr;
        phone.ghosts.clear();
        phone.welcomed = false;
      }
  }
}

/// All that can happen happens, and everybody hears what there is to hear.
void Day::turn() {
  server_.work();
  const auto log = server_.entries();
  on_disk_ = log.empty() ? 0 : log.back().seq;
  for (std::size_t i = 0; i < phones_.size(); ++i) listen(i);
}

void Day::listen(std::size_t number) {
  Phone& phone = phones_[number];
  // Nobody listens at the other end of these, but what they were told must be true.
  for (const auto& ghost : phone.ghosts)
    for (; ghost->read < ghost->heard.size(); ++ghost->read) {
      const Json& message = *ghost->heard[ghost->read];
      if (message.contains("n")) judge_.answered(phone, message, on_disk_);
    }
  if (!phone.line) return;
  for (; phone.line->read < phone.line->heard.size(); ++phone.line->read) {
    const Json& message = *phone.line->heard[phone.line->read];
    hear(phone, message);
    if (message.at("type") != "welcome") continue;
    // What was not answered is asked again, under its own number.
    for (const auto& asked : phone.unanswered)
      under_way_.push_back({number, phone.line, asked.n, asked.message});
  }
  if (phone.line->dismissed) phone.line = nullptr, phone.welcomed = false;
}

void Day::note(const std::string& what) {
  for (const char byte : what) digest_ = (digest_ ^ static_cast<unsigned char>(byte)) * 1099511628211u;
}

void Day::hear(Phone& phone, const Json& message) {
  const std::string& type = message.at("type").get_ref<const std::string&>();
  note(phone.client + type + (message.contains("seq") ? message.at("seq").dump() : ""));
  if (type == "welcome") {
    phone.welcomed = true;
    phone.workshop = message.at("workshop");
    phone.views.clear();
    for (const auto& [activity, view] : message.at("views").items()) phone.views[activity] = view;
    for (const auto& [activity, view] : phone.views)
      judge_.shown(phone.role, activity, message.at("seq"), view, on_disk_);
  } else if (type == "workshop") {
    phone.workshop = message.at("workshop");
  } else if (type == "view") {
    const Json& view = phone.views[message.at("activity")] = message.at("view");
    judge_.shown(phone.role, message.at("activity"), message.at("seq"), view, on_disk_);
  } else if (type == "view_changes") {
    Json& view = phone.views.at(message.at("activity"));
    view = tests::changed(view, message);
    judge_.shown(phone.role, message.at("activity"), message.at("seq"), view, on_disk_);
  } else if (message.contains("n")) {
    const std::uint32_t n = message.at("n");
    const auto asked = std::find_if(phone.unanswered.begin(), phone.unanswered.end(),
                                    [n](const auto& one) { return one.n == n; });
    judge_.answered(phone, message, on_disk_);
    if (asked != phone.unanswered.end() && (type == "ack" || message.at("retry") == false))
      phone.unanswered.erase(asked);
  }
}

/// All is well again, everybody comes back, and asks until it has its answers.
void Day::end() {
  server_.slow = server_.full = false;
  const auto done = [this] {
    return under_way_.empty() && std::all_of(phones_.begin(), phones_.end(), [](const Phone& phone) {
             return phone.welcomed && phone.unanswered.empty();
           });
  };
  for (int round = 0; !done(); ++round) {
    if (round == 40) throw std::runtime_error("somebody never got an answer (R1)");
    for (std::size_t i = 0; i < phones_.size(); ++i)
      if (!phones_[i].welcomed || !phones_[i].unanswered.empty()) connect(i);
    server_.pass(100ms);
    turn();
    for (const Message& message : std::exchange(under_way_, {})) {
      under_way_.insert(under_way_.begin(), message);
      const auto most = under_way_.size();
      while (under_way_.size() >= most) deliver();
    }
    turn();
  }
  // Long enough for every countdown and every tick.
  for (int i = 0; i < 4; ++i) {
    server_.pass(1500ms);
    turn();
  }
  if (!server_.broken.empty()) throw std::runtime_error("a promise broke: " + server_.broken.front());
  judge_.judge(server_.entries(), phones_);
}

std::string fault_of(std::uint32_t seed) {
  try {
    Day(seed).live();
  } catch (const std::exception& wrong) {
    return "seed " + std::to_string(seed) + ": " + wrong.what();
  }
  return "";
}

}  // namespace aantafel::simulation
