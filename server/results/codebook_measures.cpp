// SPDX-License-Identifier: EUPL-1.2
#include <array>

#include "server/results/meanings.hpp"

namespace aantafel::results {
namespace {

constexpr const char* whose_nl = "*: iedereen; een domein; leeg: alle anderen samen";
constexpr const char* whose_en = "*: everybody; a domain; empty: all others together";
constexpr const char* answered_nl = "Mensen die antwoordden";
constexpr const char* answered_en = "People who answered";
constexpr const char* deviation_nl = "Standaardafwijking, over al deze waarden";
constexpr const char* deviation_en = "Standard deviation, of all these values";
constexpr const char* apart_nl = "Verschil van mening: 0: allen gelijk, 1: de helft aan elk uiteinde";
constexpr const char* apart_en = "Disagreement: 0: all alike, 1: half at each end";
constexpr const char* quartile_1_nl = "Eerste kwartiel";
constexpr const char* quartile_1_en = "First quartile";
constexpr const char* median_nl = "Mediaan";
constexpr const char* median_en = "Median";
constexpr const char* quartile_3_nl = "Derde kwartiel";
constexpr const char* quartile_3_en = "Third quartile";

constexpr std::array meanings_measured{
    Meaning{"quiz.question_key", "Sleutel van de vraag; leeg: een rij van de stand",
            "Key of the question; empty: a row of the standings"},
    Meaning{"quiz.question_text", "Tekst van de vraag", "Text of the question"},
    Meaning{"quiz.option_key", "Sleutel van de optie", "Key of the option"},
    Meaning{"quiz.option_text", "Tekst van de optie", "Text of the option"},
    Meaning{"quiz.correct", "1: deze optie is goed", "1: this option is right"},
    Meaning{"quiz.count", "Mensen die haar kozen", "People who picked it"},
    Meaning{"quiz.answers", answered_nl, answered_en},
    Meaning{"quiz.share", "count gedeeld door answers", "count divided by answers"},
    Meaning{"quiz.place", "Plaats in de stand; leeg: een rij van een vraag",
            "Place in the standings; empty: a row of a question"},
    Meaning{"quiz.nickname", "Bijnaam; leeg: verborgen door de begeleider",
            "Nickname; empty: hidden by the facilitator"},
    Meaning{"quiz.points", "Punten van alle vragen samen", "Points of all questions together"},
    Meaning{"scale.statement_key", "Sleutel van de stelling", "Key of the statement"},
    Meaning{"scale.statement_text", "Tekst van de stelling", "Text of the statement"},
    Meaning{"scale.domain", whose_nl, whose_en},
    Meaning{"scale.answers", answered_nl, answered_en},
    Meaning{"scale.rated", "Mensen die deze stelling beoordeelden", "People who rated this statement"},
    Meaning{"scale.skipped", "Mensen die haar oversloegen", "People who skipped it"},
    Meaning{"scale.mean", "Gemiddelde stap; de laagste is 1", "Mean step; the lowest is 1"},
    Meaning{"scale.deviation", deviation_nl, deviation_en},
    Meaning{"scale.disagreement", apart_nl, apart_en},
    Meaning{"scale.quartile_1", quartile_1_nl, quartile_1_en},
    Meaning{"scale.median", median_nl, median_en},
    Meaning{"scale.quartile_3", quartile_3_nl, quartile_3_en},
    Meaning{"scale.step_1", "Mensen die stap 1 kozen", "People who chose step 1"},
    Meaning{"scale.step_2", "Mensen die stap 2 kozen", "People who chose step 2"},
    Meaning{"scale.step_3", "Mensen die stap 3 kozen; leeg: de schaal is korter",
            "People who chose step 3; empty: the scale is shorter"},
    Meaning{"scale.step_4", "Mensen die stap 4 kozen", "People who chose step 4"},
    Meaning{"scale.step_5", "Mensen die stap 5 kozen", "People who chose step 5"},
    Meaning{"scale.step_6", "Mensen die stap 6 kozen", "People who chose step 6"},
    Meaning{"scale.step_7", "Mensen die stap 7 kozen", "People who chose step 7"},
    Meaning{"scale.step_8", "Mensen die stap 8 kozen", "People who chose step 8"},
    Meaning{"scale.step_9", "Mensen die stap 9 kozen", "People who chose step 9"},
    Meaning{"scale.step_10", "Mensen die stap 10 kozen", "People who chose step 10"},
    Meaning{"number.domain", whose_nl, whose_en},
    Meaning{"number.answers", answered_nl, answered_en},
    Meaning{"number.mean", "Gemiddelde schatting", "Mean estimate"},
    Meaning{"number.quartile_1", quartile_1_nl, quartile_1_en},
    Meaning{"number.median", median_nl, median_en},
    Meaning{"number.quartile_3", quartile_3_nl, quartile_3_en},
    Meaning{"number.true_value", "De juiste waarde; leeg: niemand weet die",
            "The true value; empty: nobody knows it"},
    Meaning{"number.within_percent", "Hoeveel procent een schatting ernaast mag zitten om dichtbij te heten",
            "By how many per cent an estimate may differ to count as near"},
    Meaning{"number.near", "Schattingen die zo dichtbij zijn", "Estimates that are so near"},
    Meaning{"points.item_key", "Sleutel van het item", "Key of the item"},
    Meaning{"points.item_text", "Tekst van het item", "Text of the item"},
    Meaning{"points.domain", whose_nl, whose_en},
    Meaning{"points.answers", answered_nl, answered_en},
    Meaning{"points.points", "Alle punten samen", "All points together"},
    Meaning{"points.givers", "Mensen die er iets aan gaven", "People who gave it anything"},
    Meaning{"points.mean", "Gemiddeld aantal punten; wie niets gaf telt als 0",
            "Mean points; who gave none counts as 0"},
    Meaning{"points.deviation", deviation_nl, deviation_en},
    Meaning{"points.disagreement", apart_nl, apart_en},
    Meaning{"points.share", "mean gedeeld door wat er te verdelen was",
            "mean divided by what there was to divide"},
    Meaning{"ranking.item_key", "Sleutel van het item", "Key of the item"},
    Meaning{"ranking.item_text", "Tekst van het item", "Text of the item"},
    Meaning{"ranking.domain", whose_nl, whose_en},
    Meaning{"ranking.answers", answered_nl, answered_en},
    Meaning{"ranking.points",
            "Punten volgens Borda: de eerste plaats krijgt er zoveel als er plaatsen zijn, de laatste één",
            "Points by Borda: the first place gets as many as there are places, the last gets one"},
    Meaning{"ranking.mean_points", "Gemiddeld per mens die antwoordde", "Mean of all who answered"},
    Meaning{"ranking.points_deviation", deviation_nl, deviation_en},
    Meaning{"ranking.first_places", "Hoe vaak op de eerste plaats", "How often in first place"},
    Meaning{"ranking.placed", "Mensen die het een plaats gaven", "People who gave it a place"},
    Meaning{"ranking.mean_rank", "Gemiddelde plaats bij wie het plaatste; 1 is de eerste",
            "Mean place with those who placed it; 1 is the first"},
    Meaning{"ranking.rank_deviation", deviation_nl, deviation_en},
    Meaning{"grid.item_key", "Sleutel van het item", "Key of the item"},
    Meaning{"grid.item_text", "Tekst van het item", "Text of the item"},
    Meaning{"grid.domain", whose_nl, whose_en},
    Meaning{"grid.answers", answered_nl, answered_en},
    Meaning{"grid.placed", "Mensen die het een plek gaven", "People who placed it"},
    Meaning{"grid.skipped", "Mensen die het oversloegen", "People who skipped it"},
    Meaning{"grid.mean_x", "Gemiddelde plek, 0 is links en 100 ertegenover",
            "Mean place, 0 is the left end and 100 the opposite"},
    Meaning{"grid.deviation_x", deviation_nl, deviation_en},
    Meaning{"grid.mean_y", "Gemiddelde plek, 0 is onder en 100 ertegenover",
            "Mean place, 0 is the lower end and 100 the opposite"},
    Meaning{"grid.deviation_y", deviation_nl, deviation_en},
    Meaning{"grid.disagreement",
            "Verschil van mening: 0: allen gelijk, 1: de helft in elk van twee hoeken tegenover elkaar",
            "Disagreement: 0: all alike, 1: half in each of two opposite corners"},
    Meaning{"grid.upper_left", "Mensen die het linksboven plaatsten", "People who placed it upper left"},
    Meaning{"grid.upper_right", "Mensen die het rechtsboven plaatsten", "People who placed it upper right"},
    Meaning{"grid.lower_left", "Mensen die het linksonder plaatsten", "People who placed it lower left"},
    Meaning{"grid.lower_right", "Mensen die het rechtsonder plaatsten", "People who placed it lower right"},
};

}  // namespace

std::span<const Meaning> meanings_of_measures() {
  return meanings_measured;
}

}  // namespace aantafel::results
