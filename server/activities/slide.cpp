// SPDX-License-Identifier: EUPL-1.2
// slide: something to read along, with notes for who speaks, and maybe a figure or a chart.
#include "protocol/generated/kinds/slide.hpp"
#include "server/activities/kinds.hpp"
#include "server/activities/markdown.hpp"
#include "server/session/dossier.hpp"
#include "server/session/telling_round.hpp"

namespace aantafel::activities::slide {
namespace {

using namespace session;
namespace form = protocol::slide;

class Slide {
 public:
  static constexpr std::string_view name = "slide";
  using Settings = form::Settings;

  static std::optional<Refusal> check(const Settings& settings) {
    if (!html_of(settings.markdown))
      return Refusal{Reason::invalid, "this is nested too deeply, or too large as a page",
                     "/settings/markdown"};
    auto fault = settings.data_card ? check_card(settings.data_card->card) : std::nullopt;
    if (fault) fault->path = "/settings/data_card/card" + fault->path;
    return fault;
  }
  explicit Slide(Settings settings)
      : html_(html_of(settings.markdown).value_or("")),
        notes_(std::move(settings.notes)),
        picture_(std::move(settings.picture)) {
    if (settings.data_card) card_ = std::move(settings.data_card->card);
  }

  void view(std::string& out, const ViewContext& context) const {
    if (context.audience == Role::facilitator)
      return write(out, form::FacilitatorView{html_, notes_, picture_, card_});
    write(out, form::ParticipantView{html_, picture_, card_});
  }

  std::vector<ShownPicture> pictures() const {
    if (!picture_) return {};
    return {{*picture_, "/settings/picture"}};
  }

 private:
  std::string html_;
  std::string notes_;
  std::optional<protocol::Picture> picture_;
  std::optional<protocol::DataCard> card_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TellingKind<Slide>>();
}

}  // namespace aantafel::activities::slide
