// SPDX-License-Identifier: EUPL-1.2
#include "server/live/rehearsals.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>

#include "server/live/rehearsal.hpp"

namespace aantafel::live {
namespace {

namespace asio = boost::asio;
using session::Reason;
using session::Refusal;

constexpr std::uint32_t usual_people = 13, most_people = 200;
constexpr std::size_t longest_title = 200;

std::uint32_t people_expected(const protocol::WorkshopDefinition& definition) {
  std::uint32_t all = 0;
  for (const auto& domain : definition.domains) all += domain.expected;
  if (all == 0) all = definition.description.expected.value_or(usual_people);
  return std::min(all, most_people);
}

/// So that no list, file or screen takes it for the workshop itself. Whole characters are left out at the
/// end where it would be too long.
std::string marked(const std::string& title, protocol::Language language) {
  std::string out = (language == protocol::Language::nl ? "Oefening: " : "Rehearsal: ") + title;
  const auto is_first = [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; };
  auto characters = static_cast<std::size_t>(std::count_if(out.begin(), out.end(), is_first));
  for (; characters > longest_title; out.pop_back()) characters -= is_first(out.back());
  return out;
}

}  // namespace

std::vector<std::string> seats(const protocol::WorkshopDefinition& definition, std::uint32_t people) {
  std::vector<std::string> seats;
  if (definition.domains.empty()) return std::vector<std::string>(people);
  while (seats.size() < people) {
    // Over and over, until everybody who is expected sits.
    std::uint32_t most = 1;
    for (const auto& domain : definition.domains) most = std::max(most, domain.expected);
    for (std::uint32_t turn = 0; turn < most && seats.size() < people; ++turn)
      for (const auto& domain : definition.domains)
        if (seats.size() < people && turn < std::max(domain.expected, 1u)) seats.push_back(domain.id);
  }
  return seats;
}

void Rehearsals::begin(const std::string& of, protocol::WorkshopDefinition definition,
                       std::vector<protocol::PictureAdded> pictures, std::optional<std::uint32_t> people,
                       Rooms::Created created) {
  if (definition.rehearsal) return created(Refusal{Reason::invalid, "this is a rehearsal already"});
  if (running() + beginning_ >= most)
    return created(Refusal{Reason::limit, "there are as many rehearsals as a server holds: stop one first"});
  definition.rehearsal = {of, people.value_or(people_expected(definition))};
  auto& description = definition.description;
  description.title = marked(description.title, description.language);
  ++beginning_;
  rooms_.create(std::move(definition), std::move(pictures), [this, created = std::move(created)](auto made) {
    --beginning_;
    if (made) fill(made->id, now_() + lasts);
    created(std::move(made));
  });
}

void Rehearsals::resume() {
  auto all = rooms_.list();
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.created > b.created; });
  std::size_t filled = 0;
  for (const auto& one : all)
    if (one.rehearses && now_() < one.created + lasts && filled++ < most) fill(one.id, one.created + lasts);
}

void Rehearsals::stop() {
  stopped_ = true;
  for (const auto& one : running_)
    if (const auto rehearsal = one.lock())
      asio::post(rehearsal->context(), [rehearsal] { rehearsal->stop(); });
}

std::size_t Rehearsals::running() {
  std::erase_if(running_, [](const auto& one) { return one.expired(); });
  return running_.size();
}

void Rehearsals::fill(const std::string& id, std::uint64_t until) {
  ++beginning_;
  rooms_.room(id, [this, until](const std::shared_ptr<Room>& room) {
    --beginning_;
    if (!room || stopped_) return;
    auto rehearsal = std::make_shared<Rehearsal>(room, now_, until);
    running_.push_back(rehearsal);
    asio::post(room->context(), [rehearsal] { rehearsal->start(); });
  });
}

}  // namespace aantafel::live
