// SPDX-License-Identifier: EUPL-1.2
#include "server/net/qr.hpp"

#include <qrcodegen/qrcodegen.hpp>

namespace aantafel::net {
namespace {

/// The quiet zone that scanners count on.
constexpr int border = 4;

qrcodegen::QrCode code_of(const std::string& text) {
  return qrcodegen::QrCode::encodeText(text.c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
}

}  // namespace

std::string qr_svg(const std::string& text) {
  const auto code = code_of(text);
  const std::string side = std::to_string(code.getSize() + 2 * border);
  std::string svg = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )" + side + " " + side +
                    R"(" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h)" + side + "v" + side +
                    "H0z\"/><path d=\"";
  for (int y = 0; y < code.getSize(); ++y)
    for (int x = 0; x < code.getSize(); ++x)
      if (code.getModule(x, y))
        svg += "M" + std::to_string(x + border) + " " + std::to_string(y + border) + "h1v1h-1z";
  return svg + "\"/></svg>";
}

std::string qr_terminal(const std::string& text) {
  const auto code = code_of(text);
  std::string lines;
  for (int y = -2; y < code.getSize() + 2; y += 2) {
    // Light squares are drawn, so that it scans on a dark terminal.
    for (int x = -2; x < code.getSize() + 2; ++x) {
      const bool upper = code.getModule(x, y);
      const bool lower = code.getModule(x, y + 1);
      lines += upper ? (lower ? " " : "▄") : (lower ? "▀" : "█");
    }
    lines += "\n";
  }
  return lines;
}

}  // namespace aantafel::net
