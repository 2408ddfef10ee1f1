// SPDX-License-Identifier: EUPL-1.2
// domain-map: how each domain is touched by each aspect of the topic, and which domains need each other. Kept
// per cell, so that a view costs cells and links, never people.
#include <algorithm>
#include <set>

#include "protocol/generated/kinds/domain_map.hpp"
#include "server/activities/kinds.hpp"
#include "server/activities/text.hpp"
#include "server/session/typed_round.hpp"

namespace aantafel::activities::domain_map {
namespace {

using namespace session;
namespace form = protocol::domain_map;

constexpr std::size_t shown_notes = 30;

/// Texts by the order they came in, so that the newest are found without looking at the others.
using Notes = std::map<std::uint64_t, std::string>;

struct CellTally {
  std::array<std::uint32_t, 4> touched{};
  Notes doing, obstacles, unknown;
};

struct Link {
  std::array<std::uint32_t, 3> met{};

  std::uint32_t all() const { return met[0] + met[1] + met[2]; }
};

class DomainMap {
 public:
  static constexpr std::string_view name = "domain-map";
  static constexpr bool may_abstain = false;
  static constexpr bool by_arrival = false;
  using Settings = form::Settings;
  using Payload = form::Payload;
  using Moderation = std::monostate;

  static std::optional<Refusal> check(const Settings& settings) {
    std::set<std::string> ids;
    for (const auto& aspect : settings.aspects)
      if (!ids.insert(aspect.id).second)
        return Refusal{Reason::invalid, "two aspects have the id \"" + aspect.id + "\"", "/settings/aspects"};
    return std::nullopt;
  }

  explicit DomainMap(Settings settings) : settings_(std::move(settings)) {}

  Result<std::string, Refusal> admit(const Items<Payload>&, const Proposal& proposal,
                                     Payload& payload) const {
    if (proposal.group.empty())
      return Refusal{Reason::no_domain, "one fills in the map for a domain: choose one first"};
    std::string id;
    if (auto* cell = std::get_if<form::Cell>(&payload)) {
      const auto known = [&](const auto& aspect) { return aspect.id == cell->aspect; };
      if (std::none_of(settings_.aspects.begin(), settings_.aspects.end(), known))
        return Refusal{Reason::invalid, "there is no aspect \"" + cell->aspect + "\"", "/payload/aspect"};
      for (auto* note : {&cell->doing, &cell->obstacles, &cell->unknown}) *note = trimmed(*note);
      id = "cell-" + cell->aspect;
    } else {
      const auto& need = std::get<form::Need>(payload);
      if (need.domain == proposal.group)
        return Refusal{Reason::invalid, "a domain does not need itself", "/payload/domain"};
      if (!proposal.may_name(need.domain))
        return Refusal{Reason::invalid, "there is no domain \"" + need.domain + "\"", "/payload/domain"};
      id = "need-" + need.domain;
    }
    if (proposal.id.value_or(id) != id)
      return Refusal{Reason::invalid, "this is called \"" + id + "\"", "/id"};
    return id;
  }

  /// Somebody came to the end: said something of every aspect, or of who they need, which is asked last.
  bool whole(std::span<const Item<Payload>> own) const {
    const auto said_of = [&](const auto& aspect) {
      return std::any_of(own.begin(), own.end(), [&](const auto& item) {
        const auto* cell = std::get_if<form::Cell>(&item.payload);
        return cell && cell->aspect == aspect.id;
      });
    };
    const auto is_need = [](const auto& item) { return std::holds_alternative<form::Need>(item.payload); };
    return std::any_of(own.begin(), own.end(), is_need) ||
           std::all_of(settings_.aspects.begin(), settings_.aspects.end(), said_of);
  }

  void fold_in(const Item<Payload>& item) {
    if (const auto* cell = std::get_if<form::Cell>(&item.payload)) {
      CellTally& at = cells_[{item.group, cell->aspect}];
      ++at.touched[cell->touched];
      if (!cell->doing.empty()) at.doing[item.order] = cell->doing;
      if (!cell->obstacles.empty()) at.obstacles[item.order] = cell->obstacles;
      if (!cell->unknown.empty()) at.unknown[item.order] = cell->unknown;
    } else {
      const auto& need = std::get<form::Need>(item.payload);
      ++links_[{item.group, need.domain}].met[static_cast<std::size_t>(need.met)];
    }
  }

  void take_out(const Item<Payload>& item) {
    if (const auto* cell = std::get_if<form::Cell>(&item.payload)) {
      const auto at = cells_.find({item.group, cell->aspect});
      --at->second.touched[cell->touched];
      for (auto* notes : {&at->second.doing, &at->second.obstacles, &at->second.unknown})
        notes->erase(item.order);
      if (at->second.touched == std::array<std::uint32_t, 4>{}) cells_.erase(at);
    } else {
      const auto& need = std::get<form::Need>(item.payload);
      const auto at = links_.find({item.group, need.domain});
      --at->second.met[static_cast<std::size_t>(need.met)];
      if (at->second.all() == 0) links_.erase(at);
    }
  }

  void view(std::string& out, const ViewContext& context, const Round& round) const {
    const auto answers = static_cast<std::uint32_t>(round.answers());
    switch (context.audience) {
      case Role::participant: {
        form::ParticipantView view{settings_.aspects, settings_.on_behalf, std::nullopt};
        if (context.results) view.map = map(context, round);
        return write(out, view);
      }
      case Role::screen: {
        form::ScreenView view{settings_.aspects, answers, std::nullopt};
        if (context.results) view.map = map(context, round);
        return write(out, view);
      }
      case Role::facilitator:
        return write(
            out, form::FacilitatorView{settings_.aspects, settings_.on_behalf, answers, map(context, round)});
    }
  }

  std::vector<AnswerRow> answer_rows(const Payload& payload) const {
    if (const auto* need = std::get_if<form::Need>(&payload))
      return {{"need:" + need->domain, "", std::nullopt, std::string(protocol::word(need->met))}};
    const auto& cell = std::get<form::Cell>(payload);
    std::vector<AnswerRow> rows{{"touched:" + cell.aspect, "", cell.touched, ""}};
    if (!cell.doing.empty()) rows.push_back({"doing:" + cell.aspect, "", std::nullopt, cell.doing});
    if (!cell.obstacles.empty())
      rows.push_back({"obstacles:" + cell.aspect, "", std::nullopt, cell.obstacles});
    if (!cell.unknown.empty()) rows.push_back({"unknown:" + cell.aspect, "", std::nullopt, cell.unknown});
    return rows;
  }

  /// type `cell`: one row a domain and aspect, with how many said 0, 1, 2, 3; type `need`: one row a link,
  /// with how many get enough, partly, not. Domain empty: small domains together.
  Table results(const ViewContext& context, const Round& round) const {
    Table table{"",
                {"type", "domain", "aspect", "touched_0", "touched_1", "touched_2", "touched_3", "needs",
                 "yes", "partly", "no", "answered"},
                {}};
    const auto domain = [](const std::optional<std::string>& id) { return id ? Cell{*id} : Cell{}; };
    const form::Map all = map(context, round);
    for (const auto& cell : all.cells)
      table.rows.push_back({std::string("cell"),
                            domain(cell.domain),
                            cell.aspect,
                            std::int64_t{cell.touched[0]},
                            std::int64_t{cell.touched[1]},
                            std::int64_t{cell.touched[2]},
                            std::int64_t{cell.touched[3]},
                            {},
                            {},
                            {},
                            {},
                            {}});
    for (const auto& need : all.needs)
      table.rows.push_back({std::string("need"),
                            domain(need.from),
                            {},
                            {},
                            {},
                            {},
                            {},
                            need.to,
                            std::int64_t{need.yes},
                            std::int64_t{need.partly},
                            std::int64_t{need.no},
                            std::int64_t{need.answered}});
    return table;
  }

  bool speaks_for_domain() const { return settings_.on_behalf; }
  bool hidden(const Item<Payload>&) const { return false; }

 private:
  /// The notes of domains that are shown as one, as one: by the order they came in, so that nothing tells
  /// them apart.
  static form::Notes newest(const std::vector<const Notes*>& notes) {
    std::map<std::uint64_t, const std::string*, std::greater<>> latest;
    form::Notes out;
    for (const auto* of_one : notes) {
      out.more += static_cast<std::uint32_t>(of_one->size());
      std::size_t left = shown_notes;
      for (auto at = of_one->rbegin(); at != of_one->rend() && left > 0; ++at, --left)
        latest.emplace(at->first, &at->second);
    }
    for (const auto& [order, text] : latest) {
      if (out.texts.size() == shown_notes) break;
      out.texts.push_back(*text);
    }
    out.more -= static_cast<std::uint32_t>(out.texts.size());
    return out;
  }

  form::Map map(const ViewContext& context, const Round& round) const {
    const auto shown = shown_as(round, context);
    const auto as = [&](const std::string& group) -> std::optional<std::string> {
      const auto found = shown.find(group);
      if (found == shown.end() || found->second.empty()) return std::nullopt;
      return found->second;
    };
    form::Map out;
    std::map<std::pair<std::optional<std::string>, std::string>, std::vector<const CellTally*>> cells;
    for (const auto& [key, cell] : cells_) cells[{as(key.first), key.second}].push_back(&cell);
    for (const auto& [key, together] : cells) out.cells.push_back(cell_view(key.first, key.second, together));

    std::map<std::pair<std::optional<std::string>, std::string>, form::NeedView> needs;
    for (const auto& [key, link] : links_) {
      // Somebody who needed this domain has since joined it.
      if (key.first == key.second) continue;
      const auto from = as(key.first);
      auto& view = needs.try_emplace({from, key.second}, form::NeedView{from, key.second, 0, 0, 0, false})
                       .first->second;
      view.yes += link.met[0];
      view.partly += link.met[1];
      view.no += link.met[2];
      // Only between domains that are shown: an answer of a small group would give it away.
      view.answered |= from && as(key.second) && links_.contains({key.second, key.first});
    }
    for (auto& [key, view] : needs) out.needs.push_back(std::move(view));
    for (const auto& domain : *context.domains)
      if (!round.people().contains(domain.id)) out.silent.push_back(domain.id);
    return out;
  }

  static form::CellView cell_view(const std::optional<std::string>& domain, const std::string& aspect,
                                  const std::vector<const CellTally*>& together) {
    form::CellView view{domain, aspect, {0, 0, 0, 0}, {}, {}, {}};
    std::vector<const Notes*> doing, obstacles, unknown;
    for (const auto* cell : together) {
      for (std::size_t i = 0; i < 4; ++i) view.touched[i] += cell->touched[i];
      doing.push_back(&cell->doing);
      obstacles.push_back(&cell->obstacles);
      unknown.push_back(&cell->unknown);
    }
    view.doing = newest(doing);
    view.obstacles = newest(obstacles);
    view.unknown = newest(unknown);
    return view;
  }

  Settings settings_;
  std::map<std::pair<std::string, std::string>, CellTally> cells_;
  std::map<std::pair<std::string, std::string>, Link> links_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TypedKind<DomainMap>>();
}

}  // namespace aantafel::activities::domain_map
