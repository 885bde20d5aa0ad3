// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/comparison_subject.h"

#include "core/base/text.h"
#include "core/comparing/compared_fields.h"
#include "core/exchange/import_columns.h"
#include "core/exchange/person_rows.h"
#include "core/people/identity_number.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonRows {
    Q_DECLARE_TR_FUNCTIONS(ComparisonRows)
};

const QString kNumber = u"id_number"_s;
constexpr size_t kReadAtOnce = 500;

bool isCompared(const ImportColumn& column) {
    return column.key == kNumber || column.key == u"id_type" || comparedField(column.key);
}

ColumnCatalogue makeColumns() {
    ColumnCatalogue all = peopleColumns();
    all.kind = u"comparison"_s;
    std::erase_if(all.columns, [](const ImportColumn& column) { return !isCompared(column); });
    for (auto& column : all.columns) column.required = column.key == kNumber;
    return all;
}

QStringList statedIn(RowReader& reader) {
    QStringList stated;
    for (const auto& field : comparedFields())
        if (const auto key = toQString(field.key); !reader.statedText(key).isEmpty()) stated << key;
    return stated;
}

/// A number that is no longer the person's tells sex and birth of nobody.
QStringList statedOf(const PersonFacts& ours, const PersonFacts& theirs, QStringList stated) {
    if (eighteenCharactersOf(ours.idNumber) != eighteenCharactersOf(theirs.idNumber))
        for (const auto& key : {u"sex"_s, u"birth_on"_s}) stated.removeAll(key);
    return stated;
}

ColumnProblem twice(const QString& earlierPlace) {
    return {kNumber, ComparisonRows::tr("%1 is about the same person.").arg(earlierPlace),
            ComparisonRows::tr("Keep the row that is right and compare the file again.")};
}

ColumnProblem unheld() {
    return {kNumber, ComparisonRows::tr("Nobody you may see is registered under this number."),
            ComparisonRows::tr("Check the number; register the person if that is your office's "
                               "task.")};
}

}  // namespace

const ColumnCatalogue& comparisonColumns() {
    static const ColumnCatalogue columns = makeColumns();
    return columns;
}

ImportSubject::Staged ComparisonSubject::stage(RowReader& reader, const QString& place) {
    Draft draft{readPersonFacts(reader, ports_.codes, setting_), statedIn(reader)};
    if (!reader.good()) return Staged::Refused;
    const auto& number = draft.facts.idNumber;
    if (const auto earlier = byNumber_.constFind(number); earlier != byNumber_.constEnd()) {
        const auto problem = twice(places_[*earlier]);
        reader.refuse(problem.key, problem.reason, problem.fix);
        return Staged::Refused;
    }
    byNumber_.insert(number, drafts_.size());
    drafts_.push_back(std::move(draft));
    places_.push_back(place);
    return Staged::Kept;
}

Result<> ComparisonSubject::readHolders(size_t first) {
    const auto until = std::min(first + kReadAtOnce, drafts_.size());
    QStringList numbers;
    for (auto draft = first; draft < until; ++draft) numbers << drafts_[draft].facts.idNumber;
    const auto holders = ports_.comparisons.holders(numbers);
    if (!holders) return fail(holders.error());
    const auto ids = holders->values();
    const auto people = ports_.comparisons.people({ids.begin(), ids.end()});
    if (!people) return fail(people.error());
    QHash<qint64, const HeldPerson*> byId;
    for (const auto& held : *people) byId.insert(held.person.id.value(), &held);
    holders_.clear();
    for (auto draft = first; draft < until; ++draft) {
        const auto holder = holders->constFind(drafts_[draft].facts.idNumber);
        const auto* held = holder == holders->constEnd() ? nullptr : byId.value(holder->value());
        if (held && seen_.contains(held->where)) holders_.insert(draft, held->person);
    }
    read_ = until;
    return {};
}

Result<RowVerdict> ComparisonSubject::look(size_t index) {
    if (index >= read_)
        if (auto read = readHolders(index); !read) return fail(read.error());
    const auto holder = holders_.constFind(index);
    if (holder == holders_.constEnd()) {
        ++unknown_;
        return RowVerdict{RowOutcome::Refused, {unheld()}};
    }
    const auto person = holder->id.value();
    if (const auto earlier = byPerson_.constFind(person); earlier != byPerson_.constEnd())
        return RowVerdict{RowOutcome::Refused, {twice(places_[*earlier])}};
    byPerson_.insert(person, index);
    const auto& draft = drafts_.at(index);
    auto differences = differencesBetween(holder->facts, draft.facts,
                                          statedOf(holder->facts, draft.facts, draft.stated));
    if (differences.empty()) return RowVerdict{RowOutcome::Same, {}};
    differing_.push_back({holder->id, std::move(differences)});
    return RowVerdict{RowOutcome::Changed, {}};
}

Result<> ComparisonSubject::put(size_t, const Act&, BatchId) { return {}; }

}  // namespace zhiqiao
