// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/net/routes.hpp"

namespace aantafel::net {

// joining.cpp
Task<Response> invite(Site& site, Call call);
Task<Response> show_qr(Site& site, Call call);

// seats.cpp
Task<Response> list_seats(Site& site, Call call);
Task<Response> show_seat_qr(Site& site, Call call);

// signing_in.cpp
Task<Response> sign_in(Site& site, Call call);
Task<Response> sign_out(Site& site, Call call);

// workshops.cpp
Task<Response> list_workshops(Site& site, Call call);
Task<Response> create_workshop(Site& site, Call call);
Task<Response> show_workshop(Site& site, Call call);
Task<Response> archive_workshop(Site& site, Call call);
Task<Response> bring_back_workshop(Site& site, Call call);
Task<Response> erase_workshop(Site& site, Call call);
Task<Response> rehearse_workshop(Site& site, Call call);

/// What is said of one that was made, or why not.
Response workshop_made(Site& site, const session::Result<protocol::WorkshopListed, session::Refusal>& made);

// importing.cpp
Task<Response> import_workshop(Site& site, Call call);

// pictures.cpp
Task<Response> add_picture(Site& site, Call call);
Task<Response> show_picture(Site& site, Call call);

// templates.cpp
Task<Response> list_templates(Site& site, Call call);
Task<Response> keep_template(Site& site, Call call);
Task<Response> import_template(Site& site, Call call);
Task<Response> show_template(Site& site, Call call);
Task<Response> remove_template(Site& site, Call call);

// steering.cpp
Task<Response> describe_workshop(Site& site, Call call);
Task<Response> steer_workshop(Site& site, Call call);

// downloads.cpp
Task<Response> download_json(Site& site, Call call);
Task<Response> download_csv(Site& site, Call call);
Task<Response> download_xlsx(Site& site, Call call);

// operations.cpp
Task<Response> show_openapi(Site& site, Call call);
Task<Response> is_alive(Site& site, Call call);
Task<Response> is_ready(Site& site, Call call);
Task<Response> show_metrics(Site& site, Call call);
Task<Response> show_security(Site& site, Call call);

}  // namespace aantafel::net
