// SPDX-License-Identifier: EUPL-1.2
#include "server/config.hpp"

#include <CLI/CLI.hpp>

namespace aantafel {
namespace {

namespace fs = std::filesystem;

/// What comes with the program: beside it where it was installed, else in the sources it was built from.
struct Shipped {
  fs::path web = fs::path(AANTAFEL_SOURCE) / "web-client/dist";
  fs::path templates = fs::path(AANTAFEL_SOURCE) / "templates";
  fs::path demo_day = fs::path(AANTAFEL_SOURCE) / "demo/gouda-day.json";
};

Shipped shipped() {
  std::error_code none;
  const fs::path share =
      fs::read_symlink("/proc/self/exe", none).parent_path().parent_path() / "share/aantafel";
  if (!fs::is_directory(share, none)) return {};
  return {share / "web", share / "templates", share / "demo/gouda-day.json"};
}

std::string is_web_address(const std::string& text) {
  const bool good = (text.starts_with("http://") || text.starts_with("https://")) && !text.ends_with("/");
  return good ? "" : "must begin with http:// or https:// and not end with a slash";
}

void describe_templates(CLI::App& verb, Config& config) {
  verb.add_option("--templates", config.templates, "Folder of templates")
      ->envname("AANTAFEL_TEMPLATES")
      ->capture_default_str();
}

void describe_serve(CLI::App& serve, Config& config) {
  serve.add_option("--data", config.data, "Folder of the database")
      ->envname("AANTAFEL_DATA")
      ->capture_default_str();
  serve.add_option("--listen", config.listen, "ADDRESS:PORT to listen on")
      ->envname("AANTAFEL_LISTEN")
      ->capture_default_str();
  serve
      .add_option("--address", config.address,
                  "Where people find the server, such as https://aantafel.example.nl")
      ->envname("AANTAFEL_ADDRESS")
      ->check(is_web_address);
  serve
      .add_option("--proxy", config.proxy,
                  "Address of the proxy before the server; its X-Forwarded-For is believed")
      ->envname("AANTAFEL_PROXY")
      ->check(CLI::ValidIPV4);
  serve.add_option("--threads", config.threads, "Threads; each workshop lives on one of them")
      ->envname("AANTAFEL_THREADS")
      ->check(CLI::Range(1, 64))
      ->capture_default_str();
  serve.add_flag("--ephemeral", config.ephemeral, "Keep everything in memory, forget it at the end")
      ->envname("AANTAFEL_EPHEMERAL");
  serve.add_flag("--demo", config.demo, "Start a workshop with simulated phones");
  serve.add_option("--web", config.web, "Folder of the pages")
      ->envname("AANTAFEL_WEB")
      ->capture_default_str();
  describe_templates(serve, config);
  serve.add_option("--demo-day", config.demo_day, "Script of the demo")
      ->envname("AANTAFEL_DEMO_DAY")
      ->capture_default_str();
  serve
      .add_option("--security-contact", config.security_contact, "mailto: or https: address for security.txt")
      ->envname("AANTAFEL_SECURITY_CONTACT");
  // No default in --help, and by preference by environment: a command line can be read by everybody on the
  // machine.
  serve
      .add_option("--admin-token", config.admin_token,
                  "Administrator's token; made and kept in the data folder if not given")
      ->envname("AANTAFEL_ADMIN_TOKEN");
}

}  // namespace

CommandLine read_command_line(int argc, char** argv) {
  CommandLine line;
  Config& config = line.config;
  const Shipped files = shipped();
  config.web = files.web;
  config.templates = files.templates;
  config.demo_day = files.demo_day;

  CLI::App app("Aan Tafel: a live workshop server.", "aantafel");
  app.set_version_flag("--version", "aantafel " AANTAFEL_VERSION);
  app.require_subcommand(1);
  app.option_defaults()->always_capture_default(false);
  app.footer("How to hold a workshop: /handleiding (Dutch) and /guide (English) on the running server.");
  CLI::App* serve = app.add_subcommand("serve", "Run the server, until SIGTERM");
  describe_serve(*serve, config);
  const CLI::App* kinds = app.add_subcommand("kinds", "Print the kinds of activity, one a line");
  CLI::App* templates = app.add_subcommand(
      "templates", "Print the templates that come with the program, one a line: key, language, title");
  describe_templates(*templates, config);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    line.exit = app.exit(error) == 0 ? 0 : 2;
    return line;
  }
  config.verb = kinds->parsed()       ? Config::Verb::kinds
                : templates->parsed() ? Config::Verb::templates
                                      : Config::Verb::serve;
  return line;
}

}  // namespace aantafel
