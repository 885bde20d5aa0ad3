// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/merge_plan.h"

#include "core/base/text.h"
#include "core/people/identity_number.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct MergePlans {
    Q_DECLARE_TR_FUNCTIONS(MergePlans)
};

Error invalid(std::string_view code, const QString& message, const QString& hint,
              const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

Result<> checkChoices(const MergeChoices& choices) {
    for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
        const auto* field = mergeField(choice.key());
        if (!field)
            return fail(invalid("merge.unknown_field",
                                MergePlans::tr("A person has no field \"%1\".").arg(choice.key()),
                                MergePlans::tr("The preview names the fields that differ."),
                                choice.key()));
        if (*choice == MergeSide::Both && !field->unite)
            return fail(invalid(
                "merge.no_both", MergePlans::tr("\"%1\" has one value only.").arg(titleOf(*field)),
                MergePlans::tr("Choose the value of one of the two."), choice.key()));
    }
    return {};
}

bool dependsOnNumber(const MergeField& field) {
    return field.key == "birth_on" || field.key == "sex";
}

MergeSide defaultSide(const MergeField& field, const PersonFacts& kept, const PersonFacts& gone,
                      MergeSide number) {
    if (field.read(kept).isEmpty()) return MergeSide::Gone;
    if (field.read(gone).isEmpty()) return MergeSide::Kept;
    if (field.unite) return MergeSide::Both;
    return dependsOnNumber(field) ? number : MergeSide::Kept;
}

bool differ(const MergeField& field, const PersonFacts& kept, const PersonFacts& gone) {
    return field.read(kept) != field.read(gone);
}

bool areNamesApart(const PersonFacts& kept, const PersonFacts& gone) {
    return kept.name != gone.name || kept.aliases != gone.aliases;
}

/// Every name either record had but the one that holds.
QStringList formerNames(const PersonFacts& kept, const PersonFacts& gone, const QString& name) {
    auto names = kept.aliases + gone.aliases;
    for (const auto& former : {kept.name, gone.name})
        if (former != name) names << former;
    names.removeAll(name);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

Result<> checkNumber(const PersonFacts& facts, const MergeChoices& sides) {
    const auto number = IdentityNumber::fromText(facts.idNumber);
    if (!number) return {};
    const auto apart = [&](const QString& key) {
        return sides.contains(key) && sides.contains(u"id_number"_s) &&
               sides[key] != sides[u"id_number"_s];
    };
    const bool birth = apart(u"birth_on"_s) && facts.birthOn && *facts.birthOn != number->birth();
    const bool sex = apart(u"sex"_s) && !facts.sex.isEmpty() && facts.sex != number->sex();
    if (!birth && !sex) return {};
    return fail(invalid("merge.number_contradicts",
                        MergePlans::tr("The chosen number says another day of birth or sex."),
                        MergePlans::tr("Choose number, day of birth and sex of one record."),
                        birth ? u"birth_on"_s : u"sex"_s));
}

void apply(const MergeField& field, MergeSide side, const PersonFacts& gone, PersonFacts& facts) {
    if (side == MergeSide::Gone) field.take(facts, gone);
    if (side == MergeSide::Both) field.unite(facts, gone);
}

}  // namespace

Result<MergePlan> planMerge(const PersonFacts& kept, const PersonFacts& gone,
                            const MergeChoices& choices) {
    if (auto known = checkChoices(choices); !known) return fail(known.error());
    MergePlan plan{{}, kept};
    MergeChoices sides;
    auto number = MergeSide::Kept;
    for (const auto& field : mergeFields()) {
        const bool names = field.key == "aliases";
        if (!(names ? areNamesApart(kept, gone) : differ(field, kept, gone))) continue;
        const auto key = toQString(field.key);
        const auto usual = names ? MergeSide::Both : defaultSide(field, kept, gone, number);
        const auto side = choices.value(key, usual);
        if (field.key == "id_number") number = side;
        sides[key] = side;
        apply(field, side, gone, plan.facts);
        plan.rows.push_back({&field, shownValue(field, kept), shownValue(field, gone), side,
                             field.unite != nullptr});
    }
    if (sides.value(u"aliases"_s) == MergeSide::Both)
        plan.facts.aliases = formerNames(kept, gone, plan.facts.name);
    if (auto fits = checkNumber(plan.facts, sides); !fits) return fail(fits.error());
    return plan;
}

}  // namespace zhiqiao
