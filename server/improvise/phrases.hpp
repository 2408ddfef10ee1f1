// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/improvise/improvise.hpp"

namespace aantafel::improvise {

/// What one writes of: a word, an idea or ambition, what one does not know, what one does, what is in the
/// way.
enum class About : std::uint8_t { words, ideas, questions, doing, obstacles };

/// An invented text of at most so many characters, of which there are 20 or more.
[[nodiscard]] std::string phrase(About about, protocol::Language language, const Draw& draw,
                                 std::size_t longest = 280);
/// A name for a quiz, of at most 20 characters, that no other person has.
[[nodiscard]] std::string nickname(protocol::Language language, std::size_t person);

}  // namespace aantafel::improvise
