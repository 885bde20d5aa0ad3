// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/round_acts.h"

#include <QCoreApplication>

#include <utility>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ProgrammeRounds {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeRounds)
};

constexpr int kMostPlaces = 100000;
constexpr qint64 kMostListed = 1'000'000;  // persons of a round

Error wrongRound(std::string_view code, const QString& message, const QString& hint,
                 const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

Result<> checkRound(const ProgrammePorts& ports, const ProgrammeRoundFacts& facts) {
    const auto* programme = ports.programmes.find(facts.programme);
    if (!programme)
        return fail(wrongRound(
            "programme.unknown", ProgrammeRounds::tr("The programme is none of the list."),
            ProgrammeRounds::tr("Choose one of the list programme."), u"programme"_s));
    if (facts.name.isEmpty())
        return fail(wrongRound(
            "programme.name_missing", ProgrammeRounds::tr("The round has no name."),
            ProgrammeRounds::tr("Name it as it is announced, such as 2023年."), u"name"_s));
    if (!facts.from.isValid() || !facts.until.isValid() || facts.until < facts.from)
        return fail(
            wrongRound("programme.days_reversed",
                       ProgrammeRounds::tr("The round ends before it begins, or has no days."),
                       ProgrammeRounds::tr("Write its first and its last day."), u"until"_s));
    if (!programme->holdsOn(facts.from))
        return fail(wrongRound("programme.not_valid",
                               ProgrammeRounds::tr("The programme does not hold on %1.")
                                   .arg(facts.from.toString(Qt::ISODate)),
                               ProgrammeRounds::tr("Choose a first day on which it holds."),
                               u"from"_s));
    if (facts.places && (*facts.places < 1 || *facts.places > kMostPlaces))
        return fail(wrongRound("programme.bad_places",
                               ProgrammeRounds::tr("That is no number of places."),
                               ProgrammeRounds::tr("Write one from 1 on, or none."), u"places"_s));
    return {};
}

ProgrammeRoundFacts trimmedRound(ProgrammeRoundFacts facts) {
    facts.name = facts.name.simplified();
    return facts;
}

Result<> mayBecome(const ProgrammePorts& ports, const ProgrammeRound& before,
                   const ProgrammeRoundFacts& facts, QDate today) {
    if (facts.programme != before.facts.programme)
        return fail(wrongRound(
            "programme.other_programme", ProgrammeRounds::tr("A round stays one of its programme."),
            ProgrammeRounds::tr("Open a round of the other programme."), u"programme"_s));
    const auto figures = ports.store.figures(before.id, today);
    if (!figures) return fail(figures.error());
    if (facts.places && *facts.places < figures->taken())
        return fail(Error{.kind = Error::Kind::Conflict,
                          .code = "programme.places_taken",
                          .message = ProgrammeRounds::tr("%n person(s) have a place already.",
                                                         nullptr, figures->taken()),
                          .hint = ProgrammeRounds::tr("Keep at least so many places.")});
    return {};
}

/// So many rows of each state does the list of people have.
Result<ProgrammeFigures> figuresListed(const ListSource& people, ProgrammeRoundId round,
                                       const ProgrammeFigures& all) {
    ProgrammeFigures seen{.places = all.places, .ends = {}};
    const auto count = [&](const QString& column, const QString& value) {
        return people.count(
            {.filters = {{u"round"_s, QString::number(round.value())}, {column, value}}},
            kMostListed);
    };
    const std::pair<EnrolmentState, int*> states[] = {
        {EnrolmentState::Applied, &seen.applied},   {EnrolmentState::Waiting, &seen.waiting},
        {EnrolmentState::Admitted, &seen.admitted}, {EnrolmentState::Active, &seen.active},
        {EnrolmentState::Ended, &seen.ended},       {EnrolmentState::Withdrawn, &seen.withdrawn}};
    for (const auto& [state, persons] : states) {
        const auto listed = count(u"enrolment_state"_s, codeOf(state).toString());
        if (!listed) return fail(listed.error());
        *persons = int(*listed);
    }
    for (const auto& [code, persons] : all.ends) {
        const auto listed = count(u"programme_end"_s, code);
        if (!listed) return fail(listed.error());
        if (*listed > 0) seen.ends[code] = int(*listed);
    }
    return seen;
}

}  // namespace

Result<ProgrammeRound> openProgrammeRound(const ProgrammePorts& ports, const Actor& actor,
                                          const OperationId& operation,
                                          const ProgrammeRoundFacts& typed) {
    const auto facts = trimmedRound(typed);
    if (auto fits = checkRound(ports, facts); !fits) return fail(fits.error());
    return ports.transactions.run(actor,
                                  {.name = "programme.open",
                                   .operation = operation,
                                   .subject = "office",
                                   .subjectId = actor.office.value(),
                                   .right = Right::ServiceWrite},
                                  [&](const Act& act) { return ports.store.addRound(act, facts); });
}

Result<ProgrammeRound> changeProgrammeRound(const ProgrammePorts& ports, const Actor& actor,
                                            const OperationId& operation, ProgrammeRoundId round,
                                            int rowVersion, const ProgrammeRoundFacts& typed,
                                            QDate today) {
    const auto facts = trimmedRound(typed);
    if (auto fits = checkRound(ports, facts); !fits) return fail(fits.error());
    return ports.transactions.run(actor,
                                  {.name = "programme.change",
                                   .operation = operation,
                                   .subject = "programme_round",
                                   .subjectId = round.value(),
                                   .right = Right::ServiceWrite},
                                  [&](const Act& act) -> Result<ProgrammeRound> {
                                      const auto held = ports.store.holdRound(act, round);
                                      if (!held) return held;
                                      if (auto may = mayBecome(ports, *held, facts, today); !may)
                                          return fail(may.error());
                                      return ports.store.changeRound(act, round, rowVersion, facts);
                                  });
}

Result<OpenedRound> lookAtRound(const ProgrammePorts& ports, const Actor& actor,
                                ProgrammeRoundId round, const ListSource& people, QDate today) {
    return ports.transactions.run(actor,
                                  {.name = "programme.view",
                                   .operation = OperationId::make(),
                                   .subject = "programme_round",
                                   .subjectId = round.value(),
                                   .right = Right::PersonRead},
                                  [&](const Act&) -> Result<OpenedRound> {
                                      const auto found = ports.store.round(round);
                                      if (!found) return fail(found.error());
                                      const auto figures = ports.store.figures(round, today);
                                      if (!figures) return fail(figures.error());
                                      auto seen = figuresListed(people, round, *figures);
                                      if (!seen) return fail(seen.error());
                                      return OpenedRound{*found, *figures, *std::move(seen)};
                                  });
}

}  // namespace zhiqiao
