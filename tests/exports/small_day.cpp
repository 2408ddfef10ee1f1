// SPDX-License-Identifier: EUPL-1.2
#include "tests/exports/small_day.hpp"

#include "server/activities/registry.hpp"
#include "server/results/import.hpp"

namespace aantafel::tests {
namespace {

const session::Kinds& kinds() {
  static const session::Kinds all = activities::make_kinds();
  return all;
}

void require(const Answer& answer) {
  if (!answer) throw std::logic_error("refused: " + answer.word + " " + answer.path);
}

const char* const definition = R"({
  "description":{"title":"Beleid in een dag: arbeidsmigranten","municipality":"Gouda","language":"nl","anonymous":true,
    "min_group":3},
  "domains":[{"id":"zorg","name":"Zorg; welzijn","expected":4},{"id":"bouw","name":"Wonen","expected":3},
    {"id":"orde","name":"=Orde","expected":0}],
  "activities":[
    {"id":"poll","kind":"choice","title":"Weten we \"genoeg\"?","instruction":"","minutes":5,"release":"live",
      "settings":{"options":[{"key":0,"text":"Ja"},{"key":1,"text":"-Nee"}],"max_picks":1,"correct":[],
        "split_by_domain":true}},
    {"id":"board","kind":"ambitions","title":"Ambities","instruction":"","minutes":20,"release":"live",
      "settings":{"dots":3,"max_cards":3}},
    {"id":"map","kind":"domain-map","title":"Domeinkaart","instruction":"","minutes":20,"release":"live",
      "settings":{"aspects":[{"id":"werk","text":"Werk"}],"on_behalf":true}},
    {"id":"later","kind":"choice","title":"Nooit geopend","instruction":"","minutes":5,"release":"live",
      "settings":{"options":[{"key":0,"text":"Ja"}],"max_picks":1,"correct":[0],"split_by_domain":false}}]})";

std::string card(const std::string& text, const protocol::Json& carried_by) {
  return protocol::Json{{"type", "card"},   {"text", text},      {"term", "short"},
                        {"level", "local"}, {"needs", {"bouw"}}, {"carried_by", carried_by}}
      .dump();
}

std::string dots(const std::string& on, int how_many) {
  return protocol::Json{{"type", "support"}, {"card", on}, {"dots", how_many}}.dump();
}

void poll(Lived& day) {
  require(day.open("poll"));
  const std::string picks = "0011101";
  for (session::Author who = 1; who <= 7; ++who)
    require(day.put(who, "poll", std::string(R"({"options":[)") + picks[who - 1] + "]}"));
  require(day.open("poll", 2));
  require(day.put(3, "poll", R"({"options":[0]})"));
  require(day.close("poll"));
}

void board(Lived& day) {
  require(day.open("board"));
  require(day.put(1, "board", card("Eén loket,\nook op de werkplek", "zorg"), "loket"));
  require(day.put(4, "board", card("=HYPERLINK(\"https://kwaad.nl\")", nullptr), "link"));
  require(day.put(5, "board", card("Nog een loket", "bouw"), "tweede"));
  require(day.put(7, "board", card("Iets lelijks", nullptr), "lelijk"));
  require(day.put(2, "board", dots("loket", 2), ""));
  require(day.put(3, "board", dots("tweede", 1), ""));
  require(day.put(3, "board", dots("lelijk", 2), ""));
  require(day.moderate("board", R"({"type":"merge","card":"tweede","into":"loket"})"));
  require(day.moderate("board", R"({"type":"hide","card":"lelijk","hidden":true})"));
}

void map(Lived& day) {
  require(day.open("map"));
  require(day.put(1, "map", R"({"type":"cell","aspect":"werk","touched":3,"doing":"@spreekuur","obstacles":"",
      "unknown":"Hoeveel mensen?"})"));
  require(day.put(7, "map",
                  R"({"type":"cell","aspect":"werk","touched":1,"doing":"","obstacles":"","unknown":""})"));
  require(day.put(7, "map", R"({"type":"need","domain":"zorg","met":"partly"})"));
  require(day.put(1, "map", R"({"type":"need","domain":"orde","met":"no"})"));
}

}  // namespace

Lived small_day() {
  Lived day(kinds(), made<protocol::WorkshopDefinition>(definition));
  for (const char* domain : {"zorg", "zorg", "zorg", "bouw", "bouw", "bouw", "orde"}) day.join(domain);
  poll(day);
  board(day);
  map(day);
  return day;
}

results::Position position_of(const session::Session& session) {
  return {"00000000000000aa", session.seq(), std::string(64, 'c')};
}

std::vector<session::Table> tables_of(const session::Session& session) {
  return results::tables_of(session, position_of(session));
}

session::Session imported(const std::string& document) {
  auto entries =
      results::entries_of(made<protocol::ExportedWorkshop>(document), "again", "87654321", kinds());
  if (!entries) throw std::logic_error("refused: " + entries.error().path + " " + entries.error().message);
  session::Session fresh(kinds());
  for (const auto& entry : *entries) fresh.apply(entry, fresh.seq() + 1, 0);
  return fresh;
}

}  // namespace aantafel::tests
