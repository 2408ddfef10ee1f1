// SPDX-License-Identifier: EUPL-1.2
#include "server/exports/zip.hpp"

#include <zip.h>

#include <memory>
#include <stdexcept>

namespace aantafel::exports {
namespace {

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;

[[noreturn]] void fail(const char* why) {
  throw std::runtime_error(std::string("cannot make a zip: ") + why);
}

[[noreturn]] void fail(const Archive& archive) {
  fail(zip_strerror(archive.get()));
}

void add(const Archive& archive, const File& file) {
  if (zip_name_locate(archive.get(), file.name.c_str(), ZIP_FL_ENC_UTF_8) >= 0)
    throw std::logic_error("two files in a zip are called " + file.name);
  Source source(zip_source_buffer(archive.get(), file.bytes.data(), file.bytes.size(), 0));
  if (!source) fail(archive);
  const zip_int64_t index = zip_file_add(archive.get(), file.name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
  if (index < 0) fail(archive);
  (void)source.release();
  // A date by the wall clock, or by the time zone, would make every download another file. This one is 1
  // January 1980.
  const zip_uint16_t first_day = (1 << 5) | 1;
  if (zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(index), 0, first_day, 0) != 0)
    fail(archive);
}

std::string read_all(const Source& source) {
  zip_stat_t about;
  if (zip_source_stat(source.get(), &about) != 0 || zip_source_open(source.get()) != 0)
    fail("it cannot be read back");
  std::string bytes(about.size, '\0');
  const zip_int64_t got = zip_source_read(source.get(), bytes.data(), bytes.size());
  zip_source_close(source.get());
  if (got != static_cast<zip_int64_t>(bytes.size())) fail("it cannot be read back");
  return bytes;
}

}  // namespace

std::string zip(const std::vector<File>& files) {
  if (files.empty()) throw std::logic_error("a zip without files is none");
  zip_error_t error;
  zip_error_init(&error);
  Source made(zip_source_buffer_create(nullptr, 0, 0, &error));
  if (!made) fail("out of memory");
  Archive archive(zip_open_from_source(made.get(), ZIP_TRUNCATE, &error));
  if (!archive) fail("it cannot be opened");
  // The archive now owns one reference, `made` keeps another to read the bytes from.
  zip_source_keep(made.get());
  for (const auto& file : files) add(archive, file);
  if (zip_close(archive.get()) != 0) fail(archive);
  (void)archive.release();
  return read_all(made);
}

}  // namespace aantafel::exports
