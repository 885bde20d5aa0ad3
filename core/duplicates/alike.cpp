// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/alike.h"

#include "core/base/pinyin.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Alike {
    Q_DECLARE_TR_FUNCTIONS(Alike)
};

/// The days that speak for one birth: the day itself, with day and month exchanged, and 1 January;
/// of 1 January the whole year.
std::vector<BirthRange> birthsLike(QDate birth) {
    const QDate january(birth.year(), 1, 1);
    if (birth == january) return {{january, QDate(birth.year(), 12, 31)}};
    std::vector<BirthRange> ranges{{birth, birth}, {january, january}};
    const QDate swapped(birth.year(), birth.day(), birth.month());
    if (swapped.isValid() && swapped != birth) ranges.push_back({swapped, swapped});
    return ranges;
}

Result<QList<qint64>> decidedApartFrom(const DuplicateStore& duplicates, PersonId self) {
    const auto apart = duplicates.apartFrom(self);
    if (!apart) return fail(apart.error());
    QList<qint64> others;
    for (const auto& decision : *apart)
        others << (decision.one == self ? decision.other : decision.one).value();
    return others;
}

}  // namespace

CandidateKeys candidateKeysOf(const DuplicateRules& rules, const PersonFacts& facts) {
    CandidateKeys keys;
    for (const auto& name : QStringList{facts.name} + facts.aliases)
        for (const auto& spelling : rules.spellings(name)) keys.names << sortKeysAlike(spelling);
    keys.names.removeDuplicates();
    if (facts.birthOn) keys.births = birthsLike(*facts.birthOn);
    keys.phones = QStringList{facts.phone, facts.otherPhone};
    keys.phones.removeAll(QString());
    return keys;
}

Result<std::vector<AlikePerson>> findAlike(const AlikePorts& ports, const PersonFacts& facts,
                                           std::optional<PersonId> self) {
    const auto ids = ports.duplicates.candidates(candidateKeysOf(ports.rules, facts));
    if (!ids) return fail(ids.error());
    QList<qint64> apart;
    const bool another = std::ranges::any_of(*ids, [&](PersonId id) { return id != self; });
    if (self && another) {
        auto others = decidedApartFrom(ports.duplicates, *self);
        if (!others) return fail(others.error());
        apart = *std::move(others);
    }
    std::vector<AlikePerson> found;
    for (const auto id : *ids) {
        if (id == self || apart.contains(id.value())) continue;
        auto person = ports.people.find(id);
        if (!person) return fail(person.error());
        auto likeness = likenessOf(ports.rules, facts, person->facts);
        if (!likeness.sameNumber && likeness.points >= ports.rules.askFrom())
            found.push_back({*std::move(person), std::move(likeness)});
    }
    std::ranges::sort(found, [](const AlikePerson& a, const AlikePerson& b) {
        return std::pair(-a.likeness.points, a.person.id.value()) <
               std::pair(-b.likeness.points, b.person.id.value());
    });
    return found;
}

Result<AlikeSweep> sweepAlike(const AlikePorts& ports, std::optional<PersonId> last, int limit) {
    const auto ids = ports.duplicates.peopleAfter(last, limit);
    if (!ids) return fail(ids.error());
    AlikeSweep sweep;
    for (const auto id : *ids) {
        const auto person = ports.people.find(id);
        if (!person) return fail(person.error());
        auto alike = findAlike(ports, person->facts, id);
        if (!alike) return fail(alike.error());
        for (auto& other : *alike)
            if (id.value() < other.person.id.value())
                sweep.pairs.push_back({*person, std::move(other)});
    }
    if (qsizetype(ids->size()) == limit) sweep.last = ids->back();
    return sweep;
}

Result<> noteDuplicateSearch(Transactions& transactions, const Actor& actor) {
    return transactions.run(
        actor,
        {.name = "person.duplicates", .operation = OperationId::make(), .right = Right::PersonRead},
        [](const Act&) { return Result<>(); });
}

Result<> keepApart(Transactions& transactions, DuplicateStore& duplicates, const Actor& actor,
                   const OperationId& operation, PersonId one, PersonId other) {
    if (one == other)
        return fail({.kind = Error::Kind::Invalid,
                     .code = "person.same_record",
                     .message = Alike::tr("Both numbers are of one record."),
                     .hint = Alike::tr("Name the other person's record.")});
    return transactions.run(actor,
                            {.name = "person.apart",
                             .operation = operation,
                             .subject = "person",
                             .subjectId = one.value(),
                             .others = {{u"person"_s, other.value()}},
                             .right = Right::PersonWrite},
                            [&](const Act& act) { return duplicates.keepApart(act, one, other); });
}

}  // namespace zhiqiao
