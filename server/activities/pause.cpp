// SPDX-License-Identifier: EUPL-1.2
// pause: counts down until the room goes on.
#include "protocol/generated/kinds/pause.hpp"
#include "server/activities/kinds.hpp"
#include "server/session/telling_round.hpp"

namespace aantafel::activities::pause {
namespace {

using namespace session;
namespace form = protocol::pause;

class Pause {
 public:
  static constexpr std::string_view name = "pause";
  static constexpr bool counts_down = true;
  using Settings = form::Settings;

  static std::optional<Refusal> check(const Settings&) { return std::nullopt; }
  explicit Pause(const Settings& settings) : tells_next_(settings.tells_next) {}

  void view(std::string& out, const ViewContext& context) const {
    std::optional<std::string> next;
    if (tells_next_ && context.next) next = *context.next;
    // The same for all: facilitators see what they tell.
    write(out, form::ParticipantView{std::move(next)});
  }

 private:
  bool tells_next_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TellingKind<Pause>>();
}

}  // namespace aantafel::activities::pause
