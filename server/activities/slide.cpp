// SPDX-License-Identifier: EUPL-1.2
// slide: something to read along, with notes for who speaks.
#include "protocol/generated/kinds/slide.hpp"
#include "server/activities/kinds.hpp"
#include "server/activities/markdown.hpp"
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
    if (html_of(settings.markdown)) return std::nullopt;
    return Refusal{Reason::invalid, "this is nested too deeply, or too large as a page",
                   "/settings/markdown"};
  }
  explicit Slide(Settings settings)
      : html_(html_of(settings.markdown).value_or("")),
        notes_(std::move(settings.notes)),
        picture_(std::move(settings.picture)) {}

  void view(std::string& out, const ViewContext& context) const {
    if (context.audience == Role::facilitator)
      return write(out, form::FacilitatorView{html_, notes_, picture_});
    write(out, form::ParticipantView{html_, picture_});
  }

  std::vector<ShownPicture> pictures() const {
    if (!picture_) return {};
    return {{*picture_, "/settings/picture"}};
  }

 private:
  std::string html_;
  std::string notes_;
  std::optional<protocol::Picture> picture_;
};

}  // namespace

std::unique_ptr<session::Kind> kind() {
  return std::make_unique<session::TellingKind<Slide>>();
}

}  // namespace aantafel::activities::slide
