// SPDX-License-Identifier: EUPL-1.2
// Invented, and plausible at any table where policy is made: nothing here is about anybody.
#include "server/improvise/phrases.hpp"

#include <array>
#include <span>

namespace aantafel::improvise {
namespace {

using Texts = std::array<std::string_view, 12>;
using Language = protocol::Language;

/// By About; the first of each is short enough for any limit.
constexpr std::array<Texts, 5> dutch{{
    {"vertrouwen", "samenwerken", "duidelijkheid", "korte lijnen", "maatwerk", "menselijke maat",
     "tijd nemen", "doorpakken", "overzicht", "lef", "luisteren", "eenvoud"},
    {"Eén loket voor alles", "Elke maand samen aan tafel", "Eén dossier dat iedereen kan lezen",
     "Een vast aanspreekpunt per wijk", "Begin klein: een proef in één straat",
     "Vraag bewoners zelf wat er nodig is", "Werkgevers op tijd erbij betrekken",
     "Dezelfde afspraken in de hele regio", "Brieven in gewone taal, en in meer talen",
     "Eerst meten, dan pas nieuwe regels", "Signalen binnen een week opvolgen",
     "Samen op huisbezoek, één keer in plaats van drie"},
    {"Wie beslist hierover?", "Hoeveel mensen gaat het eigenlijk om?",
     "Waar begint het en waar houdt het op?", "Wat mogen we van elkaar weten?",
     "Wie betaalt dit over twee jaar?", "Wat doen buurgemeenten hiermee?",
     "Hoe horen we van de mensen om wie het gaat?", "Welke regels zitten ons echt in de weg?",
     "Wat gebeurt er als we niets doen?", "Hoe weten we of het werkt?", "Wie zit er vandaag niet aan tafel?",
     "Wat is er al eens geprobeerd?"},
    {"We bellen terug.", "We beantwoorden vragen aan de balie.", "We gaan langs, meestal met z'n tweeën.",
     "We houden een lijst bij, elk voor zich.", "We overleggen eens per kwartaal.",
     "We toetsen plannen vooraf.", "We geven voorlichting op scholen.", "We controleren na een melding.",
     "We koppelen mensen aan een vrijwilliger.", "We schrijven mee aan de regionale visie.",
     "We verwijzen door, en horen zelden hoe het afliep.", "We regelen het per geval."},
    {"Te weinig tijd.", "We weten niet wie waarover gaat.", "Systemen praten niet met elkaar.",
     "Privacyregels worden verschillend uitgelegd.", "Het geld is alleen voor dit jaar.",
     "Meldingen komen te laat binnen.", "Niemand voelt zich eigenaar.", "De wachttijd is te lang.",
     "Regels verschillen per gemeente.", "We spreken elkaar alleen als het misgaat.",
     "Cijfers zijn al verouderd als ze er zijn.", "Mensen weten ons niet te vinden."},
}};
constexpr std::array<Texts, 5> english{{
    {"trust", "working together", "clarity", "short lines", "made to measure", "a human scale", "taking time",
     "pressing on", "overview", "courage", "listening", "simplicity"},
    {"One desk for it all", "Around the table every month", "One file that everybody can read",
     "One person to turn to in each neighbourhood", "Start small: a trial in one street",
     "Ask residents what they need", "Bring employers in on time", "The same agreements in the whole region",
     "Letters in plain words, and in more languages", "Measure first, then make rules",
     "Follow up on signals within a week", "One visit together instead of three"},
    {"Who decides on this?", "How many people is it about?", "Where does it begin, and where does it end?",
     "What may we know from each other?", "Who pays for this in two years' time?",
     "What do our neighbours do about it?", "How do we hear from the people it is about?",
     "Which rules are really in our way?", "What happens if we do nothing?", "How do we know that it works?",
     "Who is not at the table today?", "What has been tried before?"},
    {"We call back.", "We answer questions at the desk.", "We go there, mostly in pairs.",
     "We keep a list, each our own.", "We meet once a quarter.", "We check plans beforehand.",
     "We give talks at schools.", "We inspect after a report.", "We match people with a volunteer.",
     "We help write the regional vision.", "We refer people on, and seldom hear how it ended.",
     "We settle it case by case."},
    {"Too little time.", "We do not know who is responsible for what.", "Systems do not talk to each other.",
     "Privacy rules are read in different ways.", "The money is for this year only.",
     "Reports come in too late.", "Nobody feels that it is theirs.", "The waiting time is too long.",
     "Rules differ from one municipality to the next.", "We only speak when things go wrong.",
     "Figures are old by the time they are there.", "People do not know how to find us."},
}};

constexpr std::array<std::string_view, 10> dutch_animals{"Vos",  "Das",    "Reiger", "Egel",  "Otter",
                                                         "Haas", "Kikker", "Uil",    "Bever", "Merel"};
constexpr std::array<std::string_view, 10> english_animals{"Fox",  "Badger", "Heron", "Hedgehog", "Otter",
                                                           "Hare", "Frog",   "Owl",   "Beaver",   "Robin"};

}  // namespace

std::string phrase(About about, Language language, const Draw& draw, std::size_t longest) {
  const auto& texts = (language == Language::nl ? dutch : english)[static_cast<std::size_t>(about)];
  const std::string_view drawn = texts[draw(texts.size())];
  // In bytes, which are as many as there are characters or more.
  return std::string(drawn.size() <= longest ? drawn : texts[0]);
}

std::string nickname(Language language, std::size_t person) {
  const auto& animals = language == Language::nl ? dutch_animals : english_animals;
  return std::string(animals[person % animals.size()]) + " " + std::to_string(person + 1);
}

}  // namespace aantafel::improvise
