// SPDX-License-Identifier: EUPL-1.2
// Whatever is written, what comes out can only be read. Judged by a reader of HTML that knows nothing of
// cmark.
#include <catch2/catch.hpp>

#include <fstream>
#include <random>
#include <set>
#include <sstream>

#include "server/activities/markdown.hpp"
#include "tests/contracts/expression.hpp"

using aantafel::activities::html_of;
using aantafel::tests::matched;

namespace {

const std::set<std::string> elements{"p",  "h2",     "h3",   "h4",  "h5",         "h6", "ul", "ol", "li",
                                     "em", "strong", "code", "pre", "blockquote", "hr", "br", "a"};

/// What is in this HTML that may not be; empty if nothing is.
std::string fault_of(const std::string& html) {
  const std::string tag = "<(/?)([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*)( /)?>";
  const std::string link =
      " target=\"_blank\" rel=\"noopener noreferrer\" "
      "href=\"([hH][tT][tT][pP][sS]?://|[mM][aA][iI][lL][tT][oO]:)[^\"<>]*\"$";
  const std::string start = " start=\"[0-9]+\"$";
  std::vector<std::string> open;
  for (std::size_t at = html.find_first_of("<>"); at != std::string::npos;
       at = html.find_first_of("<>", at)) {
    const std::string rest = html.substr(at);
    const auto found = matched(tag, rest);
    if (found.empty()) return "no tag of ours: " + rest.substr(0, 40);
    const std::string name = found[2], attributes = found[3];
    if (!elements.contains(name)) return "an element: " + name;
    const bool closing = !found[1].empty(), alone = !found[4].empty();
    if (alone != (name == "br" || name == "hr")) return "an element that is not closed: " + name;
    if (name == "a" && !closing && matched(link, attributes).empty()) return "a link: " + attributes;
    if (name == "ol" && !attributes.empty() && matched(start, attributes).empty())
      return "a list" + attributes;
    if (name != "a" && name != "ol" && !attributes.empty()) return "an attribute:" + attributes;
    if (closing) {
      if (open.empty() || open.back() != name) return "closed and not open: " + name;
      open.pop_back();
    } else if (!alone) {
      open.push_back(name);
    }
    at += found[0].size();
  }
  return open.empty() ? "" : "left open: " + open.back();
}

/// What people try, one a line, as tests/activities/hostile_markdown.txt has it; "\\n" is a new line.
std::vector<std::string> hostile() {
  std::ifstream file(std::string(AANTAFEL_SOURCE) + "/tests/activities/hostile_markdown.txt");
  std::vector<std::string> all;
  for (std::string line; std::getline(file, line);) {
    for (auto at = line.find("\\n"); at != std::string::npos; at = line.find("\\n"))
      line.replace(at, 2, "\n");
    all.push_back(line);
  }
  return all;
}

}  // namespace

TEST_CASE("markdown becomes the elements it stands for, headings below those of the page", "[slide]") {
  CHECK(html_of("# Een\n\n## Twee\n\n###### Zes") == "<h2>Een</h2>\n<h3>Twee</h3>\n<h6>Zes</h6>\n");
  CHECK(html_of("*a* **b** `c`") == "<p><em>a</em> <strong>b</strong> <code>c</code></p>\n");
  CHECK(html_of("3. drie\n4. vier") == "<ol start=\"3\">\n<li>drie</li>\n<li>vier</li>\n</ol>\n");
  CHECK(html_of("[VNG](https://vng.nl \"x\")") ==
        "<p><a target=\"_blank\" rel=\"noopener noreferrer\" href=\"https://vng.nl\">VNG</a></p>\n");
  CHECK(html_of("```js\nx < 1\n```") == "<pre><code>x &lt; 1\n</code></pre>\n");
  CHECK(html_of("") == "");
}

TEST_CASE("HTML is shown as it was typed, a picture by its description, a link that leads nowhere as text",
          "[slide][S1]") {
  CHECK(html_of("a <b>c</b>") == "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n");
  CHECK(html_of("<script>alert(1)</script>") == "<p>&lt;script&gt;alert(1)&lt;/script&gt;\n</p>\n");
  CHECK(html_of("![een *kat*](https://example.org/kat.png)") == "<p>een <em>kat</em></p>\n");
  CHECK(html_of("[x](javascript:alert(1)) [y](/api) [z](//example.org)") == "<p>x y z</p>\n");
}

TEST_CASE("nothing that is written comes out as anything but text to read", "[slide][S1]") {
  const auto corpus = hostile();
  REQUIRE(corpus.size() > 60);
  for (const auto& markdown : corpus) {
    const auto html = html_of(markdown);
    INFO(markdown << "\n" << html.value_or("refused"));
    if (html) CHECK(fault_of(*html) == "");
  }
}

TEST_CASE("nor does what is made of pieces of it, in any order", "[slide][S1]") {
  const auto corpus = hostile();
  std::mt19937 random(4);
  for (int round = 0; round < 3000; ++round) {
    std::string markdown;
    for (int pieces = 0; pieces < 5; ++pieces) {
      const auto& one = corpus[random() % corpus.size()];
      const auto from = random() % (one.size() + 1);
      markdown += one.substr(from, random() % (one.size() - from + 1)) + (random() % 3 == 0 ? "\n\n" : "");
    }
    const auto html = html_of(markdown);
    INFO(markdown << "\n" << html.value_or("refused"));
    if (html) REQUIRE(fault_of(*html) == "");
  }
}

TEST_CASE("what is nested too deeply or grows too large is refused", "[slide][B1]") {
  CHECK(html_of(std::string(13, '>') + " x"));
  CHECK_FALSE(html_of(std::string(10'000, '>') + " x"));
  CHECK_FALSE(html_of(std::string(9'000, '[') + "x" + std::string(900, ']')).value_or("").size() > 100'000);
  std::string quotations;
  while (quotations.size() < 9'900) quotations += std::string(13, '>') + "\n\n";
  CHECK_FALSE(html_of(quotations));
  std::string emphasis;
  for (int i = 0; i < 2'000; ++i) emphasis += "*a _b";
  const auto html = html_of(emphasis);
  if (html) CHECK(fault_of(*html) == "");
}

TEST_CASE("the judge of these tests sees what may not be", "[slide]") {
  for (const char* bad :
       {"<script>", "<p onclick=\"x\">a</p>", "<p>a", "<img src=\"x\" />", "<a href=\"https://x\">a</a>",
        "<a target=\"_blank\" rel=\"noopener noreferrer\" href=\"javascript:x\">a</a>", "a < b",
        "<p class=\"x\">a</p>", "<em>a</strong>"})
    CHECK(fault_of(bad) != "");
}
