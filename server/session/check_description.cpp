// SPDX-License-Identifier: EUPL-1.2
#include <charconv>
#include <string_view>

#include "server/session/decide.hpp"

namespace aantafel::session {
namespace {

unsigned days_of(unsigned year, unsigned month) {
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  if (month == 2) return leap ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Whether this is a day of the calendar, from year 1 on, as ISO 8601 writes it.
bool is_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto number = [text](std::size_t at, std::size_t size) {
    unsigned value = 0;
    const char* end = text.data() + at + size;
    return std::from_chars(text.data() + at, end, value).ptr == end ? value : 0;
  };
  const unsigned year = number(0, 4), month = number(5, 2), day = number(8, 2);
  return year > 0 && month > 0 && month <= 12 && day > 0 && day <= days_of(year, month);
}

}  // namespace

std::optional<Refusal> check_description(const protocol::WorkshopDescription& description) {
  if (description.date && !is_day(*description.date))
    return Refusal{Reason::invalid, "there is no such day; a day is written as 2027-01-14", "/date"};
  return std::nullopt;
}

}  // namespace aantafel::session
