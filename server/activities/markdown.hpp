// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

namespace aantafel::activities {

/// CommonMark as HTML that can do nothing but be read, whoever wrote it: paragraphs, headings from h2 on,
/// lists, quotations, code, rules, emphasis and links. HTML in it is shown as the text it is; of a picture
/// its description is left; a link leads to http, https or mailto and opens beside the page, and is text
/// otherwise. Nothing where it is nested deeper than 16 or larger than 100,000 bytes as HTML.
[[nodiscard]] std::optional<std::string> html_of(const std::string& markdown);

}  // namespace aantafel::activities
