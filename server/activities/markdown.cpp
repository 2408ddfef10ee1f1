// SPDX-License-Identifier: EUPL-1.2
#include "server/activities/markdown.hpp"

#include <cmark.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace aantafel::activities {
namespace {

constexpr int deepest = 16;
constexpr std::size_t largest = 100'000;
/// The page has an h1.
constexpr int headings_above = 1;

template <auto free>
struct Freed {
  template <class T>
  void operator()(T* one) const {
    free(one);
  }
};
using Document = std::unique_ptr<cmark_node, Freed<cmark_node_free>>;
using Iterator = std::unique_ptr<cmark_iter, Freed<cmark_iter_free>>;
using Text = std::unique_ptr<char, Freed<std::free>>;

/// cmark tells the end of all other nodes.
bool is_leaf(cmark_node_type type) {
  constexpr std::array leaves{CMARK_NODE_HTML_BLOCK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_THEMATIC_BREAK,
                              CMARK_NODE_TEXT,       CMARK_NODE_SOFTBREAK,  CMARK_NODE_LINEBREAK,
                              CMARK_NODE_CODE,       CMARK_NODE_HTML_INLINE};
  return std::find(leaves.begin(), leaves.end(), type) != leaves.end();
}

/// Every node, parents before what is in them; empty where they are nested too deeply.
std::vector<cmark_node*> nodes_of(cmark_node* document) {
  std::vector<cmark_node*> nodes;
  const Iterator walk(cmark_iter_new(document));
  int depth = 0;
  for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(walk.get())) {
    if (event == CMARK_EVENT_EXIT) {
      --depth;
      continue;
    }
    nodes.push_back(cmark_iter_get_node(walk.get()));
    if (!is_leaf(cmark_node_get_type(nodes.back())) && ++depth > deepest) return {};
  }
  return nodes;
}

bool leads_somewhere(const char* url) {
  std::string start(url ? std::string_view(url).substr(0, 8) : std::string_view());
  std::transform(start.begin(), start.end(), start.begin(),
                 [](char one) { return one >= 'A' && one <= 'Z' ? static_cast<char>(one + 32) : one; });
  return start.starts_with("http://") || start.starts_with("https://") || start.starts_with("mailto:");
}

/// What is in the node takes its place.
void unwrap(cmark_node* node) {
  while (cmark_node* child = cmark_node_first_child(node)) cmark_node_insert_before(node, child);
  cmark_node_free(node);
}

/// The HTML that was typed, as text.
void show_as_typed(cmark_node* node, bool block) {
  cmark_node* text = cmark_node_new(CMARK_NODE_TEXT);
  cmark_node_set_literal(text, cmark_node_get_literal(node));
  cmark_node* shown = text;
  if (block) {
    shown = cmark_node_new(CMARK_NODE_PARAGRAPH);
    cmark_node_append_child(shown, text);
  }
  cmark_node_replace(node, shown);
  cmark_node_free(node);
}

void make_harmless(cmark_node* node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
      cmark_node_set_heading_level(node, std::min(6, cmark_node_get_heading_level(node) + headings_above));
      break;
    case CMARK_NODE_CODE_BLOCK:
      cmark_node_set_fence_info(node, "");
      break;
    case CMARK_NODE_IMAGE:
      unwrap(node);
      break;
    case CMARK_NODE_LINK:
      if (!leads_somewhere(cmark_node_get_url(node))) return unwrap(node);
      cmark_node_set_title(node, "");
      break;
    case CMARK_NODE_HTML_BLOCK:
    case CMARK_NODE_HTML_INLINE:
      show_as_typed(node, cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK);
      break;
    default:
      break;
  }
}

/// Links open beside the page. What was typed holds no "<" any more, so that each of these is a link of ours.
std::string with_links_beside(std::string_view html) {
  constexpr std::string_view plain = "<a href=";
  std::string out;
  for (auto at = html.find(plain); at != std::string_view::npos; at = html.find(plain)) {
    out.append(html.substr(0, at)).append(R"(<a target="_blank" rel="noopener noreferrer" href=)");
    html.remove_prefix(at + plain.size());
  }
  return out.append(html);
}

}  // namespace

std::optional<std::string> html_of(const std::string& markdown) {
  const Document document(cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_VALIDATE_UTF8));
  if (!document) throw std::runtime_error("cmark gives no document");
  const auto nodes = nodes_of(document.get());
  if (nodes.empty()) return std::nullopt;
  for (cmark_node* node : nodes) make_harmless(node);
  // By default it leaves out what is unsafe, which there is none of any more.
  const Text html(cmark_render_html(document.get(), CMARK_OPT_DEFAULT));
  std::string out = with_links_beside(html.get());
  if (out.size() > largest) return std::nullopt;
  return out;
}

}  // namespace aantafel::activities
