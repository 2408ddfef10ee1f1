// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "server/session/round.hpp"

/// The kinds, each defined in the file of its name and in a namespace of its own.
namespace aantafel::activities {

// clang-format off
namespace slide { [[nodiscard]] std::unique_ptr<session::Kind> kind(); }
namespace pause { [[nodiscard]] std::unique_ptr<session::Kind> kind(); }
namespace choice { [[nodiscard]] std::unique_ptr<session::Kind> kind(); }
namespace quiz { [[nodiscard]] std::unique_ptr<session::Kind> kind(); }
namespace ambitions { [[nodiscard]] std::unique_ptr<session::Kind> kind(); }
namespace words { [[nodiscard]] std::unique_ptr<session::Kind> kind(); }
namespace open { [[nodiscard]] std::unique_ptr<session::Kind> kind(); }
namespace questions { [[nodiscard]] std::unique_ptr<session::Kind> kind(); }
namespace board { [[nodiscard]] std::unique_ptr<session::Kind> kind(); }
namespace domain_map { [[nodiscard]] std::unique_ptr<session::Kind> kind(); }
namespace scale { [[nodiscard]] std::unique_ptr<session::Kind> kind(); }
namespace number { [[nodiscard]] std::unique_ptr<session::Kind> kind(); }
namespace points { [[nodiscard]] std::unique_ptr<session::Kind> kind(); }
namespace ranking { [[nodiscard]] std::unique_ptr<session::Kind> kind(); }
namespace grid { [[nodiscard]] std::unique_ptr<session::Kind> kind(); }
// clang-format on

}  // namespace aantafel::activities
