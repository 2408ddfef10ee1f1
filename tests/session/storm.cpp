// SPDX-License-Identifier: EUPL-1.2
#include "tests/session/storm.hpp"

#include <algorithm>

namespace aantafel::tests {
namespace {

using What = Wish::What;

protocol::WorkshopDefinition workshop(bool anonymous) {
  auto definition = plain_workshop();
  definition.description.anonymous = anonymous;
  return definition;
}

session::Command command_of(const Wish& wish) {
  switch (wish.what) {
    case What::put: {
      protocol::Put put;
      put.activity = wish.activity;
      put.round = wish.round;
      put.payload = opaque(note(wish.text));
      return put;
    }
    case What::remove: {
      protocol::Remove remove;
      remove.activity = wish.activity;
      remove.round = wish.round;
      return remove;
    }
    case What::introduce: {
      protocol::Introduce introduce;
      if (!wish.text.empty()) introduce.domain = wish.text;
      return introduce;
    }
    case What::open:
      return protocol::Steer{0, protocol::Open{wish.activity, wish.round}};
    case What::close:
      return protocol::Steer{0, protocol::Close{wish.activity, {}}};
    case What::clear:
      return protocol::Steer{0, protocol::ClearAnswers{wish.activity, wish.round}};
    case What::release:
      return protocol::Steer{0, protocol::ReleaseResults{wish.activity, true}};
    case What::undo:
      break;
  }
  return protocol::Steer{0, protocol::Undo{}};
}

}  // namespace

Storm::Storm(std::uint32_t seed, bool anonymous)
    : random_(seed), anonymous_(anonymous), day_(plain_kinds(), workshop(anonymous)) {
  for (std::size_t phones = 3 + below(6); phones > 0; --phones)
    for (const char* tab : {"first", "second"}) {
      const std::string device = "phone-" + std::to_string(phones);
      clients_.push_back({device + "-" + tab, device});
    }
  clients_.push_back({"laptop", ""});
  clients_.push_back({"tablet", ""});
}

std::string Storm::fault() {
  for (std::size_t steps = 150 + below(150); steps > 0 && fault_.empty(); --steps) step();
  // In the end everybody is heard.
  for (auto& client : clients_) {
    for (int tries = 0; tries < 100 && !client.unanswered.empty(); ++tries) {
      connect(client);
      while (!client.under_way.empty() && fault_.empty()) deliver(client, 0);
    }
    if (!client.unanswered.empty()) wrong(client.name + " was not answered");
  }
  compare();
  return fault_;
}

void Storm::step() {
  Client& client = anybody();
  switch (below(16)) {
    case 0:
      drop(client);
      break;
    case 1:
      connect(client);
      break;
    case 2:
      if (client.sent.empty()) break;
      ++happened_["came again"];
      (void)ask(client, client.sent[below(client.sent.size())]);
      break;
    case 3:
      if (client.under_way.size() > 1) deliver(client, below(client.under_way.size()));
      break;
    case 4:
      if (below(4) != 0) break;
      ++happened_["restart"];
      day_.restart();
      compare();
      break;
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
      if (!client.under_way.empty()) deliver(client, 0);
      break;
    default:
      wish(client);
  }
}

void Storm::wish(Client& client) {
  // A client may pass numbers over.
  client.next_n += below(20) == 0 ? 2 : 1;
  const Message message{client.next_n - 1, wish_of(client)};
  client.unanswered.push_back(message);
  client.sent.push_back(message);
  if (!client.connected && below(3) != 0) connect(client);
  if (client.connected && client.under_way.size() < client.unanswered.size() &&
      std::none_of(client.under_way.begin(), client.under_way.end(),
                   [&](const auto& one) { return one.n == message.n; }))
    client.under_way.push_back(message);
}

Wish Storm::wish_of(const Client& client) {
  Wish wish;
  wish.activity = std::string(1, "aaabbcx"[below(7)]);
  const bool known = wish.activity != "x";
  // Mostly the current round, now and then another.
  wish.round = known ? model_.current_round(wish.activity) : 1;
  if (below(6) == 0) wish.round = static_cast<unsigned>(1 + below(wish.round + 2));
  if (client.device.empty()) {
    constexpr std::array all{What::open,  What::open,    What::open, What::close,
                             What::clear, What::release, What::undo};
    wish.what = all[below(all.size())];
    return wish;
  }
  constexpr std::array all{What::put, What::put, What::put, What::put, What::remove, What::introduce};
  wish.what = all[below(all.size())];
  const std::vector<std::string> words{"ja", "nee", "misschien", "veel te lang"},
      domains{"zorg", "bouw", "orde", ""};
  wish.text = wish.what == What::introduce ? domains[below(4)] : words[below(4)];
  return wish;
}

void Storm::connect(Client& client) {
  if (!client.device.empty()) {
    if (!day_.ask({protocol::Role::participant, client.name, 0}, 0, session::Join{client.device, {}}))
      wrong("cannot join");
    const auto author = day_.session().participant_of(client.device);
    if (client.author != 0 && client.author != author) wrong(client.name + " became somebody else");
    client.author = author;
  }
  client.connected = true;
  client.under_way.assign(client.unanswered.begin(), client.unanswered.end());
}

void Storm::drop(Client& client) {
  ++happened_["drop"];
  client.connected = false;
  client.under_way.clear();
}

void Storm::deliver(Client& client, std::size_t which) {
  const Message message = client.under_way[which];
  client.under_way.erase(client.under_way.begin() + static_cast<std::ptrdiff_t>(which));
  if (which > 0) ++happened_["overtook"];
  (void)ask(client, message);
  if (below(8) == 0) return drop(client);  // The answer is lost.
  std::erase_if(client.unanswered, [&](const auto& one) { return one.n == message.n; });
}

std::string Storm::ask(const Client& client, const Message& message) {
  const auto role = client.device.empty() ? protocol::Role::facilitator : protocol::Role::participant;
  if (role == protocol::Role::participant && client.author == 0) return "";
  day_.now += below(1000);
  const auto answer = day_.ask({role, client.name, client.author}, message.n, command_of(message.wish));
  const std::string expected = model_.expect(client.name, message.n, client.author, message.wish);
  ++happened_[answer.word];
  if (answer.word != expected)
    wrong(client.name + " number " + std::to_string(message.n) + " heard " + answer.word + " and not " +
          expected);
  return answer.word;
}

void Storm::compare() {
  for (const std::string activity : {"a", "b", "c"}) {
    const auto progress = day_.session().progress(activity);
    if (progress.round != model_.current_round(activity)) wrong(activity + " is at another round");
    for (const auto& [number, round] : day_.session().rounds(activity)) {
      auto context = session::context_of(day_.session(), protocol::Role::facilitator, activity);
      std::string text;
      round->view(text, context);
      const auto said = protocol::Json::parse(text).value("said", protocol::Json::object());
      Model::Counts counts = said.get<Model::Counts>(), expected = model_.counts(activity, number);
      if (anonymous_)
        for (auto* both : {&counts, &expected})
          for (auto& [word, groups] : *both) {
            unsigned all = 0;
            for (const auto& [group, count] : groups) all += count;
            groups = {{"all", all}};
          }
      if (counts != expected)
        wrong(activity + " round " + std::to_string(number) + " counts " + said.dump() + " and not " +
              protocol::Json(expected).dump());
    }
  }
}

void Storm::wrong(const std::string& what) {
  if (fault_.empty()) fault_ = what + " (entry " + std::to_string(day_.session().seq()) + ")";
}

}  // namespace aantafel::tests
