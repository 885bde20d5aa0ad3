// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparing/comparison_acts.h"

#include "core/base/text.h"
#include "core/comparing/compared_fields.h"
#include "core/security/office_store.h"

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

/// Who stands for the compared record now.
Result<PersonId> survivorOf(const ComparisonPorts& ports, const ComparedPerson& compared) {
    const auto survivor = ports.merges.survivorOf(compared.person);
    if (!survivor) return fail(survivor.error());
    return survivor->value_or(compared.person);
}

/// Who stands for each compared record now, by the number of the row; those that may be seen.
Result<QHash<qint64, HeldPerson>> heldNow(const ComparisonPorts& ports, const SeenPeople& seen,
                                          std::span<const ComparedPerson> compared) {
    std::vector<PersonId> ids;
    for (const auto& one : compared) {
        const auto survivor = survivorOf(ports, one);
        if (!survivor) return fail(survivor.error());
        ids.push_back(*survivor);
    }
    const auto people = ports.comparisons.people(ids);
    if (!people) return fail(people.error());
    QHash<qint64, const HeldPerson*> byId;
    for (const auto& held : *people)
        if (seen.contains(held.where)) byId.insert(held.person.id.value(), &held);
    QHash<qint64, HeldPerson> now;
    for (size_t i = 0; i < compared.size(); ++i)
        if (const auto* held = byId.value(ids[i].value()))
            now.insert(compared[i].id.value(), *held);
    return now;
}

/// In the order of the file, without whoever may not be seen.
Result<> eachSeen(const ComparisonPorts& ports, const Actor& actor, ComparisonId id,
                  const std::function<void(const ComparedPerson&, const PersonFacts&)>& take) {
    const auto seen = SeenPeople::of(ports.users, actor);
    if (!seen) return fail(seen.error());
    const auto compared = ports.comparisons.differing(id);
    if (!compared) return fail(compared.error());
    const std::span<const ComparedPerson> all(*compared);
    for (size_t from = 0; from < all.size(); from += kPeopleAtOnce) {
        const auto some = all.subspan(from, std::min(kPeopleAtOnce, all.size() - from));
        const auto held = heldNow(ports, *seen, some);
        if (!held) return fail(held.error());
        for (const auto& one : some)
            if (const auto now = held->constFind(one.id.value()); now != held->constEnd())
                take(one, now->person.facts);
    }
    return {};
}

Result<std::vector<FieldDifference>> askedOf(const ComparedPerson& compared,
                                             const Acceptance& wanted) {
    std::vector<FieldDifference> asked;
    for (const auto& difference : compared.differences)
        if (difference.accepted == wanted.back &&
            (wanted.fields.isEmpty() || wanted.fields.contains(difference.field)))
            asked.push_back(difference);
    if (asked.empty()) return fail(nothingOpen());
    return asked;
}

/// The facts with what is asked put in, where they still are what they were.
Result<PersonFacts> changedFacts(PersonFacts facts, const std::vector<FieldDifference>& asked,
                                 bool back) {
    for (const auto& difference : asked) {
        const auto& field = *comparedField(difference.field);
        const auto& from = back ? difference.theirs : difference.ours;
        if (valueOf(field, facts) != from) return fail(changedSince(field));
        field.put(facts, back ? difference.ours : difference.theirs);
    }
    return facts;
}

Result<int> write(const ComparisonPorts& ports, const Act& act, PersonId about,
                  const Acceptance& wanted, QDate today, bool demo) {
    // Inside the act: another counter may have taken it over, or merged the person, a moment ago.
    const auto compared = ports.comparisons.compared(wanted.id);
    if (!compared) return fail(compared.error());
    const auto survivor = survivorOf(ports, *compared);
    if (!survivor) return fail(survivor.error());
    if (*survivor != about) return fail(changedElsewhere());
    const auto asked = askedOf(*compared, wanted);
    if (!asked) return fail(asked.error());
    const auto person = ports.people.find(about);
    if (!person) return fail(person.error());
    auto facts = changedFacts(person->facts, *asked, wanted.back);
    if (!facts) return fail(facts.error());
    const auto checked = checkPerson(ports.codes, *facts, today, demo, OldNumbers::Accept);
    if (!checked) return fail(checked.error());
    // The check would also put right what nobody asked for.
    QStringList fields;
    for (const auto& difference : *asked) {
        const auto& field = *comparedField(difference.field);
        const auto value = valueOf(field, checked->facts);
        // Sex and day of birth are what the identity number tells, whatever a file says.
        if (!wanted.back && value != difference.theirs) return fail(changedSince(field));
        field.put(*facts, value);
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
        actor, aboutComparison("comparison.view", OperationId::make(), id, Right::ImportStage),
        [&](const Act&) -> Result<std::vector<DifferenceNow>> {
            std::vector<DifferenceNow> present;
            const auto read = eachSeen(
                ports, actor, id, [&](const ComparedPerson& one, const PersonFacts& facts) {
                    for (const auto& difference : one.differences)
                        present.push_back({one.id, one.person, facts.name, difference,
                                           stateOf(difference, facts)});
                });
            if (!read) return fail(read.error());
            return present;
        });
}

Result<int> acceptDifferences(const ComparisonPorts& ports, const Actor& actor,
                              const OperationId& operation, const Acceptance& wanted, QDate today,
                              bool demo) {
    if (auto known = checkFields(wanted.fields); !known) return fail(known.error());
    const auto compared = ports.comparisons.compared(wanted.id);
    if (!compared) return fail(compared.error());
    const auto about = survivorOf(ports, *compared);
    if (!about) return fail(about.error());
    const auto comparison = ports.comparisons.find(compared->comparison);
    if (!comparison) return fail(comparison.error());
    return ports.transactions.run(
        actor,
        {.name = wanted.back ? "comparison.return" : "comparison.accept",
         .operation = operation,
         .subject = "person",
         .subjectId = about->value(),
         .right = Right::PersonWrite,
         .reason = reasonOf(ports.codes, comparison->facts)},
        [&](const Act& act) { return write(ports, act, *about, wanted, today, demo); });
}

Result<AcceptedAll> acceptAllDifferences(const ComparisonPorts& ports, const Actor& actor,
                                         const OperationId& operation, ComparisonId id,
                                         const QString& field, QDate today, bool demo,
                                         const Progress& progress) {
    if (!field.isEmpty() && !comparedField(field)) return fail(unknownField(field));
    const auto open = ports.transactions.run(
        actor, aboutComparison("comparison.accept_all", operation, id, Right::ImportCommit),
        [&](const Act&) -> Result<std::vector<ComparedPerson>> {
            std::vector<ComparedPerson> found;
            const auto read =
                eachSeen(ports, actor, id, [&](const ComparedPerson& one, const PersonFacts&) {
                    if (isOpen(one, field)) found.push_back(one);
                });
            if (!read) return fail(read.error());
            return found;
        });
    if (!open) return fail(open.error());
    AcceptedAll all;
    for (size_t i = 0; i < open->size(); ++i) {
        if (!progress.wanted(qint64(i), qint64(open->size()))) {
            all.cancelled = true;
            return all;
        }
        const auto& one = (*open)[i];
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
