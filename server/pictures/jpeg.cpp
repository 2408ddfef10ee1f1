// SPDX-License-Identifier: EUPL-1.2
#include <turbojpeg.h>

#include <algorithm>
#include <memory>
#include <span>
#include <stdexcept>

#include "server/pictures/codecs.hpp"

namespace aantafel::pictures {
namespace {

constexpr std::uint64_t most_jpeg_pixels = 60'000'000;

struct Destroyed {
  void operator()(void* handle) const { tjDestroy(handle); }
};
using Handle = std::unique_ptr<void, Destroyed>;

Handle made(tjhandle handle) {
  if (!handle) throw std::runtime_error(std::string("turbojpeg: ") + tjGetErrorStr2(nullptr));
  return Handle(handle);
}

/// The smallest of the sizes that decoding can give at once which is not under `longest_side`.
tjscalingfactor scaling_for(int width, int height) {
  int count = 0;
  const auto* all = tjGetScalingFactors(&count);
  tjscalingfactor best{1, 1};
  for (const auto& one : std::span(all, static_cast<std::size_t>(count))) {
    const int side = std::max(TJSCALED(width, one), TJSCALED(height, one));
    const bool smaller = one.num * best.denom < best.num * one.denom;
    if (one.num <= one.denom && smaller && side >= static_cast<int>(longest_side)) best = one;
  }
  return best;
}

}  // namespace

support::Result<Raster, Fault> read_jpeg(std::string_view bytes) {
  const Handle handle = made(tjInitDecompress());
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  int width = 0, height = 0, sampling = 0, colours = 0;
  if (tjDecompressHeader3(handle.get(), data, bytes.size(), &width, &height, &sampling, &colours) != 0)
    return Fault::damaged;
  if (colours == TJCS_CMYK || colours == TJCS_YCCK) return Fault::for_print;
  if (static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(height) > most_jpeg_pixels)
    return Fault::too_many_pixels;
  const auto scaling = scaling_for(width, height);
  Raster raster(static_cast<std::uint32_t>(TJSCALED(width, scaling)),
                static_cast<std::uint32_t>(TJSCALED(height, scaling)));
  const int failed =
      tjDecompress2(handle.get(), data, bytes.size(), raster.pixels.data(), static_cast<int>(raster.width), 0,
                    static_cast<int>(raster.height), TJPF_RGBA, TJFLAG_LIMITSCANS);
  // Cameras leave bytes between the parts, which does no harm; what ends too early does.
  if (failed &&
      std::string_view(tjGetErrorStr2(handle.get())).find("extraneous bytes") == std::string_view::npos)
    return Fault::damaged;
  return turned(raster, orientation_of(bytes));
}

std::string write_jpeg(const Raster& raster, int quality) {
  const Handle handle = made(tjInitCompress());
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  const int failed = tjCompress2(handle.get(), raster.pixels.data(), static_cast<int>(raster.width), 0,
                                 static_cast<int>(raster.height), TJPF_RGBA, &bytes, &size, TJSAMP_420,
                                 quality, TJFLAG_ACCURATEDCT);
  const std::unique_ptr<unsigned char, void (*)(unsigned char*)> owned(bytes, tjFree);
  if (failed) throw std::runtime_error(std::string("turbojpeg: ") + tjGetErrorStr2(handle.get()));
  return {reinterpret_cast<const char*>(bytes), size};
}

}  // namespace aantafel::pictures
