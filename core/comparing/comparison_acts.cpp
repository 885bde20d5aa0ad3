// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparing/comparison_acts.h"

#include "core/base/text.h"
#include "core/comparing/compared_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonActs {
    Q_DECLARE_TR_FUNCTIONS(ComparisonActs)
};

using State = DifferenceNow::State;

constexpr size_t kPeopleAtOnce = 200;

constexpr struct {
    State state;
    std::string_view code;
    const char* text;
} kStates[] = {
    {State::Open, "open", QT_TRANSLATE_NOOP("ComparisonActs", "open")},
    {State::Accepted, "accepted", QT_TRANSLATE_NOOP("ComparisonActs", "taken over")},
    {State::ChangedSince, "changed",
     QT_TRANSLATE_NOOP("ComparisonActs", "changed here since the comparison")},
};

QString detailOf(const QString& field) { return u"field="_s + field; }

Error changedSince(const ComparedField& field) {
    return {.kind = Error::Kind::Conflict,
            .code = "comparison.changed_since",
            .message = ComparisonActs::tr("%1 has been changed here since the comparison.")
                           .arg(titleOf(field)),
            .hint = ComparisonActs::tr("Look at the person, or compare the file again."),
            .detail = detailOf(toQString(field.key))};
}

Error nothingOpen() {
    return {.kind = Error::Kind::Conflict,
            .code = "comparison.nothing_open",
            .message = ComparisonActs::tr("Nothing of this is left to be taken over."),
            .hint = ComparisonActs::tr("Look at the comparison again.")};
}

Error unknownField(const QString& key) {
    QStringList keys;
    for (const auto& field : comparedFields()) keys << toQString(field.key);
    return {.kind = Error::Kind::Invalid,
            .code = "comparison.unknown_field",
            .message = ComparisonActs::tr("No field “%1” is compared.").arg(key),
            .hint = ComparisonActs::tr("Possible: %1.").arg(keys.join(u", "_s)),
            .detail = detailOf(key)};
}

Result<> checkFields(const QStringList& keys) {
    for (const auto& key : keys)
        if (!comparedField(key)) return fail(unknownField(key));
    return {};
}

ActRequest aboutComparison(std::string_view name, const OperationId& operation, ComparisonId id,
                           Right right) {
    return {.name = name,
            .operation = operation,
            .subject = "comparison",
            .subjectId = id.value(),
            .right = right};
}

State stateOf(const FieldDifference& difference, const PersonFacts& facts) {
    if (difference.accepted) return State::Accepted;
    const auto* field = comparedField(difference.field);
    return field && valueOf(*field, facts) == difference.ours ? State::Open : State::ChangedSince;
}

/// Whoever may not be seen is left out, and who was erased.
Result<> addPresent(const ComparisonStore& store, const SeenPeople& seen,
                    const std::vector<ComparedPerson>& compared, size_t from, size_t until,
                    std::vector<DifferenceNow>& present) {
    std::vector<PersonId> ids;
    for (size_t i = from; i < until; ++i) ids.push_back(compared[i].person);
    const auto people = store.people(ids);
    if (!people) return fail(people.error());
    QHash<qint64, const HeldPerson*> byId;
    for (const auto& held : *people) byId.insert(held.person.id.value(), &held);
    for (size_t i = from; i < until; ++i) {
        const auto& one = compared[i];
        const auto* held = byId.value(one.person.value());
        if (!held || !seen.contains(held->where)) continue;
        const auto& facts = held->person.facts;
        for (const auto& difference : one.differences)
            present.push_back(
                {one.id, one.person, facts.name, difference, stateOf(difference, facts)});
    }
    return {};
}

/// Who stands for the compared record now, and what is asked of it.
struct Asked {
    ComparedPerson compared;
    PersonId person;
    std::vector<FieldDifference> differences;
};

Result<Asked> askedOf(const ComparisonPorts& ports, const Acceptance& wanted) {
    if (auto known = checkFields(wanted.fields); !known) return fail(known.error());
    const auto compared = ports.comparisons.compared(wanted.id);
    if (!compared) return fail(compared.error());
    const auto survivor = ports.merges.survivorOf(compared->person);
    if (!survivor) return fail(survivor.error());
    Asked asked{*compared, survivor->value_or(compared->person), {}};
    for (const auto& difference : asked.compared.differences)
        if (difference.accepted == wanted.back &&
            (wanted.fields.isEmpty() || wanted.fields.contains(difference.field)))
            asked.differences.push_back(difference);
    if (asked.differences.empty()) return fail(nothingOpen());
    return asked;
}

/// The facts with what is asked put in, where they still are what they were.
Result<PersonFacts> changedFacts(PersonFacts facts, const Asked& asked, bool back) {
    for (const auto& difference : asked.differences) {
        const auto& field = *comparedField(difference.field);
        const auto& from = back ? difference.theirs : difference.ours;
        if (valueOf(field, facts) != from) return fail(changedSince(field));
        field.put(facts, back ? difference.ours : difference.theirs);
    }
    return facts;
}

Result<int> write(const ComparisonPorts& ports, const Act& act, const Acceptance& wanted,
                  QDate today, bool demo) {
    // Inside the act: another counter may have taken it over a moment ago.
    const auto asked = askedOf(ports, wanted);
    if (!asked) return fail(asked.error());
    const auto person = ports.people.find(asked->person);
    if (!person) return fail(person.error());
    auto facts = changedFacts(person->facts, *asked, wanted.back);
    if (!facts) return fail(facts.error());
    const auto checked = checkPerson(ports.codes, *facts, today, demo, OldNumbers::Accept);
    if (!checked) return fail(checked.error());
    // The check would also put right what nobody asked for.
    QStringList fields;
    for (const auto& difference : asked->differences) {
        const auto& field = *comparedField(difference.field);
        field.put(*facts, valueOf(field, checked->facts));
        fields << difference.field;
    }
    const auto saved = ports.people.update(act, person->id, person->rowVersion, *facts);
    if (!saved) return fail(saved.error());
    if (auto marked = ports.comparisons.setAccepted(act, wanted.id, fields, !wanted.back); !marked)
        return fail(marked.error());
    if (ports.personChanged)
        if (auto followed = ports.personChanged(act, person->id); !followed)
            return fail(followed.error());
    return int(fields.size());
}

bool isOpen(const ComparedPerson& one, const QString& field) {
    return std::ranges::any_of(one.differences, [&](const FieldDifference& difference) {
        return !difference.accepted && (field.isEmpty() || difference.field == field);
    });
}

}  // namespace

Result<SeenPeople> SeenPeople::of(const UserStore& users, const Actor& actor) {
    SeenPeople seen;
    const auto all = users.users();
    if (!all) return fail(all.error());
    if (all->empty()) return seen;
    auto standing = users.standing(actor.staff);
    if (!standing) return fail(standing.error());
    seen.viewer_ = *std::move(standing);
    return seen;
}

bool SeenPeople::contains(const Whereabouts& where) const {
    return !viewer_ || mayDo(*viewer_, Right::PersonRead, where).has_value();
}

std::string_view codeOf(DifferenceNow::State state) { return kStates[size_t(state)].code; }
QString textOf(DifferenceNow::State state) {
    return ComparisonActs::tr(kStates[size_t(state)].text);
}

Result<std::vector<DifferenceNow>> openComparison(const ComparisonPorts& ports, const Actor& actor,
                                                  ComparisonId id) {
    return ports.transactions.run(
        actor, aboutComparison("comparison.view", OperationId::make(), id, Right::PersonRead),
        [&](const Act&) -> Result<std::vector<DifferenceNow>> {
            const auto seen = SeenPeople::of(ports.users, actor);
            if (!seen) return fail(seen.error());
            const auto compared = ports.comparisons.differing(id);
            if (!compared) return fail(compared.error());
            std::vector<DifferenceNow> present;
            for (size_t from = 0; from < compared->size(); from += kPeopleAtOnce) {
                const auto until = std::min(from + kPeopleAtOnce, compared->size());
                if (auto added =
                        addPresent(ports.comparisons, *seen, *compared, from, until, present);
                    !added)
                    return fail(added.error());
            }
            return present;
        });
}

Result<int> acceptDifferences(const ComparisonPorts& ports, const Actor& actor,
                              const OperationId& operation, const Acceptance& wanted, QDate today,
                              bool demo) {
    const auto asked = askedOf(ports, wanted);
    if (!asked) return fail(asked.error());
    const auto comparison = ports.comparisons.find(asked->compared.comparison);
    if (!comparison) return fail(comparison.error());
    return ports.transactions.run(
        actor,
        {.name = wanted.back ? "comparison.return" : "comparison.accept",
         .operation = operation,
         .subject = "person",
         .subjectId = asked->person.value(),
         .right = Right::PersonWrite,
         .reason = reasonOf(ports.codes, comparison->facts)},
        [&](const Act& act) { return write(ports, act, wanted, today, demo); });
}

Result<AcceptedAll> acceptAllDifferences(const ComparisonPorts& ports, const Actor& actor,
                                         const OperationId& operation, ComparisonId id,
                                         const QString& field, QDate today, bool demo,
                                         const Progress& progress) {
    if (!field.isEmpty() && !comparedField(field)) return fail(unknownField(field));
    const auto compared = ports.transactions.run(
        actor, aboutComparison("comparison.accept_all", operation, id, Right::ImportCommit),
        [&](const Act&) { return ports.comparisons.differing(id); });
    if (!compared) return fail(compared.error());
    AcceptedAll all;
    for (size_t i = 0; i < compared->size(); ++i) {
        if (!progress.wanted(qint64(i), qint64(compared->size()))) {
            all.cancelled = true;
            return all;
        }
        const auto& one = (*compared)[i];
        if (!isOpen(one, field)) continue;
        const Acceptance wanted{one.id, field.isEmpty() ? QStringList() : QStringList{field}};
        const auto done =
            acceptDifferences(ports, actor, operation.row(qsizetype(i) + 1), wanted, today, demo);
        if (!done) {
            all.left.push_back({one.person, done.error()});
            continue;
        }
        ++all.people;
        all.fields += *done;
    }
    return all;
}

QString reasonOf(const Codes& codes, const ComparisonFacts& facts) {
    return u"与%1 %2 的数据核对"_s.arg(codes.lists.name(u"check_source"_s, facts.owner),
                                       facts.asOf.toString(Qt::ISODate));
}

}  // namespace zhiqiao
