// SPDX-License-Identifier: EUPL-1.2
#include "server/results/codebook.hpp"

#include <array>

namespace aantafel::results {
namespace {

struct Meaning {
  const char* key;
  const char* nl;
  const char* en;
};

constexpr std::array meanings{
    Meaning{"workshop.schema_version", "Versie van deze tabellen", "Version of these tables"},
    Meaning{"workshop.id", "Kenmerk van de workshop", "Identifier of the workshop"},
    Meaning{"workshop.epoch", "Kenmerk van het logboek; met seq wijst het één stand aan",
            "Identifier of the log; with seq it names one state"},
    Meaning{"workshop.seq", "Laatste regel van het logboek die in deze download is verwerkt",
            "Last entry of the log that is in this download"},
    Meaning{"workshop.chain", "Controlegetal (BLAKE2b) van het logboek tot en met seq",
            "Hash (BLAKE2b) of the log up to and including seq"},
    Meaning{"workshop.title", "Titel van de workshop", "Title of the workshop"},
    Meaning{"workshop.municipality", "Gemeente", "Municipality"},
    Meaning{"workshop.language", "Taal: nl of en", "Language: nl or en"},
    Meaning{"workshop.anonymous", "1: namen van inzenders zijn weggelaten en kleine groepen samengevoegd",
            "1: authors are left out and small groups merged"},
    Meaning{"workshop.min_group", "Kleinste groep die in een anonieme workshop apart staat",
            "Smallest group that stands on its own in an anonymous workshop"},
    Meaning{"workshop.open_activities",
            "Activiteiten die nog open stonden: boven 0 zijn de uitkomsten voorlopig",
            "Activities that were still open: above 0 the results are provisional"},
    Meaning{"attendance.domain", "Sleutel van het domein; leeg: geen domein",
            "Key of the domain; empty: no domain"},
    Meaning{"attendance.name", "Naam van het domein", "Name of the domain"},
    Meaning{"attendance.expected", "Verwacht aantal mensen; 0: onbekend", "People expected; 0: unknown"},
    Meaning{"attendance.joined", "Mensen die aan tafel kwamen", "People who came to the table"},
    Meaning{"activities.place", "Plaats in het programma; begin van de bestandsnaam",
            "Place in the programme; the file name begins with it"},
    Meaning{"activities.activity", "Sleutel van de activiteit", "Key of the activity"},
    Meaning{"activities.kind", "Soort activiteit", "Kind of activity"},
    Meaning{"activities.title", "Titel van de activiteit", "Title of the activity"},
    Meaning{"activities.round", "Ronde; een volgende ronde begint opnieuw en laat de vorige staan",
            "Round; a next one starts afresh and leaves the earlier as it is"},
    Meaning{"activities.state", "Stand van de ronde", "State of the round"},
    Meaning{"activities.state.waiting", "Nooit geopend", "Never opened"},
    Meaning{"activities.state.open", "Stond nog open", "Was still open"},
    Meaning{"activities.state.closed", "Gesloten", "Closed"},
    Meaning{"activities.answered", "Mensen die iets inbrachten", "People who brought something in"},
    Meaning{"answers.activity", "Sleutel van de activiteit", "Key of the activity"},
    Meaning{"answers.kind", "Soort activiteit", "Kind of activity"},
    Meaning{"answers.title", "Titel van de activiteit", "Title of the activity"},
    Meaning{"answers.round", "Ronde", "Round"},
    Meaning{"answers.author",
            "Inzender; in een anonieme workshop een naam die alleen binnen deze ronde iets betekent",
            "Author; in an anonymous workshop a name that means something within this round only"},
    Meaning{"answers.domain", "Domein van de inzender; leeg: geen, of een te kleine groep",
            "Domain of the author; empty: none, or too small a group"},
    Meaning{"answers.item_key", "Sleutel van wat er gezegd is: optie, kaart, vak",
            "Key of what was said: option, card, cell"},
    Meaning{"answers.item_text", "Tekst bij die sleutel", "Text of that key"},
    Meaning{"answers.value_num", "Wat erover gezegd is, als getal", "What was said of it, as a number"},
    Meaning{"answers.value_text", "Wat erover gezegd is, als tekst", "What was said of it, as text"},
    Meaning{"moderation.activity", "Sleutel van de activiteit", "Key of the activity"},
    Meaning{"moderation.round", "Ronde", "Round"},
    Meaning{"moderation.nth", "De hoeveelste wijziging in deze ronde",
            "Number of the change within this round"},
    Meaning{"moderation.change", "De wijziging door de begeleider, als JSON",
            "The facilitator's change, as JSON"},
    Meaning{"choice.option_key", "Sleutel van de optie", "Key of the option"},
    Meaning{"choice.option_text", "Tekst van de optie", "Text of the option"},
    Meaning{"choice.correct", "1: een goed antwoord, 0: niet; leeg: er is geen goed antwoord",
            "1: a correct answer, 0: not; empty: there is no correct answer"},
    Meaning{"choice.domain", "*: iedereen; een domein; leeg: alle anderen samen",
            "*: everybody; a domain; empty: all others together"},
    Meaning{"choice.count", "Mensen die deze optie kozen", "People who picked this option"},
    Meaning{"choice.answers", "Mensen die antwoordden", "People who answered"},
    Meaning{"choice.share", "count gedeeld door answers", "count divided by answers"},
    Meaning{"ambitions.card_id", "Sleutel van de kaart", "Key of the card"},
    Meaning{"ambitions.text", "Tekst zoals die op het bord staat", "Text as it stands on the board"},
    Meaning{"ambitions.term", "Termijn: short of long", "Term: short or long"},
    Meaning{"ambitions.level", "Niveau: local of regional", "Level: local or regional"},
    Meaning{"ambitions.carried_by", "Domein dat de ambitie draagt; leeg: nog niemand",
            "Domain that carries the ambition; empty: nobody yet"},
    Meaning{"ambitions.needs", "Domeinen die daarbij nodig zijn, met spaties ertussen",
            "Domains it needs, with spaces between"},
    Meaning{"ambitions.dots", "Stippen op deze kaart", "Dots on this card"},
    Meaning{"ambitions.merged_into", "Kaart waar deze onder ligt; leeg: staat op zichzelf",
            "Card that this one lies under; empty: stands on its own"},
    Meaning{"domain-map.type", "Waar de regel over gaat", "What the row is about"},
    Meaning{"domain-map.type.cell", "Een domein en een aspect", "A domain and an aspect"},
    Meaning{"domain-map.type.need", "Een domein dat een ander nodig heeft", "A domain that needs another"},
    Meaning{"domain-map.domain", "Domein; leeg: kleine domeinen samen",
            "Domain; empty: small domains together"},
    Meaning{"domain-map.aspect", "Sleutel van het aspect", "Key of the aspect"},
    Meaning{"domain-map.touched_0", "Mensen die zeggen: niet geraakt", "People who say: not touched"},
    Meaning{"domain-map.touched_1", "Mensen die zeggen: een beetje geraakt",
            "People who say: touched a little"},
    Meaning{"domain-map.touched_2", "Mensen die zeggen: geraakt", "People who say: touched"},
    Meaning{"domain-map.touched_3", "Mensen die zeggen: sterk geraakt", "People who say: strongly touched"},
    Meaning{"domain-map.needs", "Domein dat nodig is", "Domain that is needed"},
    Meaning{"domain-map.yes", "Mensen die er genoeg van krijgen", "People who get enough from it"},
    Meaning{"domain-map.partly", "Mensen die er deels genoeg van krijgen", "People who get part of it"},
    Meaning{"domain-map.no", "Mensen die er niet genoeg van krijgen", "People who do not get enough from it"},
    Meaning{"domain-map.answered", "1: het andere domein heeft dit domein ook nodig",
            "1: the other domain needs this one as well"},
    Meaning{"words.word", "Woord, zoals de meesten het schreven", "Word, as most people spelled it"},
    Meaning{"words.people", "Mensen die dit woord gaven", "People who gave this word"},
    Meaning{"words.people_with_merged", "Mensen die dit woord gaven of een woord dat ermee is samengevoegd",
            "People who gave this word or one merged into it"},
    Meaning{"words.merged_into", "Woord waarmee dit is samengevoegd; leeg: staat op zichzelf",
            "Word that this one was merged into; empty: stands on its own"},
    Meaning{"open.text", "Tekst, zoals de meesten die schreven", "Text, as most people spelled it"},
    Meaning{"open.people", "Mensen die dit schreven", "People who wrote this"},
    Meaning{"open.heading", "Kop waar de begeleider het onder zette; leeg: geen",
            "Heading that the facilitator put it under; empty: none"},
    Meaning{"codebook.key", "Tabel, kolom en zo nodig woord of regel",
            "Table, column and if need be word or row"},
    Meaning{"codebook.meaning", "Wat dat betekent", "What that means"},
};

}  // namespace

session::Table codebook(protocol::Language language) {
  session::Table table{"codebook", {"key", "meaning"}, {}};
  for (const auto& [key, nl, en] : meanings)
    table.rows.push_back({std::string(key), std::string(language == protocol::Language::nl ? nl : en)});
  return table;
}

}  // namespace aantafel::results
