// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparing/compared_fields.h"

#include "core/base/text.h"
#include "core/merging/merge_fields.h"

#include <algorithm>

namespace zhiqiao {

namespace {

using F = PersonFacts;

template <QString F::*Member>
void putText(F& into, const QString& value) {
    into.*Member = value;
}

template <std::optional<QDate> F::*Member>
void putDay(F& into, const QString& value) {
    const auto day = QDate::fromString(value, Qt::ISODate);
    into.*Member = day.isValid() ? std::optional(day) : std::nullopt;
}

template <auto Member>
bool isEqual(const F& ours, const F& theirs) {
    return ours.*Member == theirs.*Member;
}

bool isNamed(const F& ours, const F& theirs) {
    return ours.name == theirs.name || ours.aliases.contains(theirs.name);
}

/// The file may say a county where the register knows the village.
template <QString F::*Member>
bool isWithinPlace(const F& ours, const F& theirs) {
    return (ours.*Member).startsWith(theirs.*Member);
}

/// A month alone is read as its first day.
bool isSameGraduation(const F& ours, const F& theirs) {
    if (ours.graduatedOn == theirs.graduatedOn) return true;
    if (!ours.graduatedOn || !theirs.graduatedOn || theirs.graduatedOn->day() != 1) return false;
    return ours.graduatedOn->year() == theirs.graduatedOn->year() &&
           ours.graduatedOn->month() == theirs.graduatedOn->month();
}

bool isSameAddress(const F& ours, const F& theirs) {
    return normalisedAddress(ours.address) == normalisedAddress(theirs.address);
}

template <QString F::*Member>
bool isAPhone(const F& ours, const F& theirs) {
    return ours.phone == theirs.*Member || ours.otherPhone == theirs.*Member;
}

constexpr ComparedField kFields[] = {
    {"name", putText<&F::name>, isNamed},
    {"sex", putText<&F::sex>, isEqual<&F::sex>},
    {"birth_on", putDay<&F::birthOn>, isEqual<&F::birthOn>},
    {"ethnic_group", putText<&F::ethnicGroup>, isEqual<&F::ethnicGroup>},
    {"education", putText<&F::education>, isEqual<&F::education>},
    {"school", putText<&F::school>, isEqual<&F::school>},
    {"major", putText<&F::major>, isEqual<&F::major>},
    {"graduated_on", putDay<&F::graduatedOn>, isSameGraduation},
    {"skill_level", putText<&F::skillLevel>, isEqual<&F::skillLevel>},
    {"political", putText<&F::political>, isEqual<&F::political>},
    {"marital", putText<&F::marital>, isEqual<&F::marital>},
    {"health", putText<&F::health>, isEqual<&F::health>},
    {"hukou_kind", putText<&F::hukouKind>, isEqual<&F::hukouKind>},
    {"hukou_division", putText<&F::hukouDivision>, isWithinPlace<&F::hukouDivision>},
    {"residence_division", putText<&F::residenceDivision>, isWithinPlace<&F::residenceDivision>},
    {"address", putText<&F::address>, isSameAddress},
    {"phone", putText<&F::phone>, isAPhone<&F::phone>},
    {"other_phone", putText<&F::otherPhone>, isAPhone<&F::otherPhone>},
    {"bank_account", putText<&F::bankAccount>, isEqual<&F::bankAccount>},
};

const MergeField& describedBy(const ComparedField& field) {
    return *mergeField(toQString(field.key));
}

}  // namespace

std::span<const ComparedField> comparedFields() { return kFields; }

const ComparedField* comparedField(QStringView key) {
    const auto field = std::ranges::find_if(
        kFields, [&](const ComparedField& one) { return key == toQString(one.key); });
    return field == std::end(kFields) ? nullptr : field;
}

QString titleOf(const ComparedField& field) { return titleOf(describedBy(field)); }

QString valueOf(const ComparedField& field, const PersonFacts& facts) {
    return describedBy(field).read(facts);
}

QString listOf(const ComparedField& field) { return QString::fromLatin1(describedBy(field).list); }

std::vector<FieldDifference> differencesBetween(const PersonFacts& ours, const PersonFacts& theirs,
                                                const QStringList& stated) {
    std::vector<FieldDifference> differences;
    for (const auto& field : kFields) {
        const auto key = toQString(field.key);
        if (!stated.contains(key) || field.says(ours, theirs)) continue;
        differences.push_back({key, valueOf(field, ours), valueOf(field, theirs)});
    }
    return differences;
}

QString shownValue(const ComparedField& field, const QString& value) {
    PersonFacts facts;
    field.put(facts, value);
    return shownValue(describedBy(field), facts);
}

}  // namespace zhiqiao
