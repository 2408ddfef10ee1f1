// SPDX-License-Identifier: EUPL-1.2
// A secret from the fragment of a link becomes a cookie that no script can read.
#include "protocol/editable_json.hpp"
#include "server/net/guessing.hpp"
#include "server/net/handlers.hpp"
#include "server/net/problem.hpp"

namespace aantafel::net {
namespace {

Response with_cookie(const Site& site, Response response, const std::string& value, std::uint64_t seconds) {
  const bool secure = site.address.starts_with("https:");
  response.headers.emplace_back("Set-Cookie", "aantafel=" + value +
                                                  "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" +
                                                  std::to_string(seconds) + (secure ? "; Secure" : ""));
  return response;
}

/// The workshop that this capability is for; empty if there is none.
std::string workshop_of(const Site& site, const std::string& capability) {
  for (const auto& listed : site.rooms.list())
    if (site.credentials.right_of(capability, listed.id) == Right::facilitator) return listed.id;
  return {};
}

}  // namespace

Task<Response> sign_in(Site& site, Call call) {
  if (!site.wrong_codes.may_try(call.from, site.now())) co_return too_many();
  if (!call.same_origin(site)) co_return problem(403, "signing in is for pages of this server");
  protocol::JsonDocument body;
  if (auto wrong = body.read(call.request.body())) co_return problem(*wrong);
  protocol::Fault fault;
  protocol::Fields fields(body.root(), fault);
  std::string credential;
  if (!fields.required<protocol::SecretCodec>("credential", credential) || !fields.closed())
    co_return problem(fault);

  const bool administrator = site.credentials.right_of(credential, "") == Right::administrator;
  const std::string workshop = administrator ? "" : workshop_of(site, credential);
  if (!administrator && workshop.empty()) {
    co_await wrong_guess(site, call.from);
    co_return problem(401, "this link does not open anything");
  }
  protocol::Json answer{{"right", administrator ? "administrator" : "facilitator"}};
  answer["workshop"] = administrator ? protocol::Json() : protocol::Json(workshop);
  co_return with_cookie(site, json(answer.dump()), site.credentials.cookie(workshop, site.now()),
                        Credentials::signed_in_for / 1000);
}

Task<Response> sign_out(Site& site, Call call) {
  if (!call.same_origin(site)) co_return problem(403, "signing out is for pages of this server");
  co_return with_cookie(site, no_content(), "", 0);
}

}  // namespace aantafel::net
