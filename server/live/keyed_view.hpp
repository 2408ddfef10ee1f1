// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aantafel::live {

/// A view taken apart: its keyed lists, and the rest of it with those lists empty. A keyed list is an array
/// of objects whose first member is their `id`, reached from the top by names alone. Points into the text it
/// was made of, which is JSON as our codec writes it: without spaces.
struct KeyedView {
  struct Item {
    std::string_view id;
    std::string_view text;
  };
  struct List {
    /// The names that lead to it, as a JSON array.
    std::string path;
    std::vector<Item> items;
  };

  std::string rest;
  std::vector<List> lists;
};

/// In one pass over the text.
[[nodiscard]] KeyedView take_apart(std::string_view view);

}  // namespace aantafel::live
