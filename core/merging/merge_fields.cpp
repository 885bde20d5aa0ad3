// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/merge_fields.h"

#include "core/base/text.h"
#include "core/people/sealed_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct MergeFields {
    Q_DECLARE_TR_FUNCTIONS(MergeFields)
};

QString textOfValue(const QString& text) { return text; }
QString textOfValue(const QStringList& words) { return words.join(u'、'); }
QString textOfValue(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

template <auto Member>
QString read(const PersonFacts& facts) {
    return textOfValue(facts.*Member);
}

template <auto Member>
void take(PersonFacts& into, const PersonFacts& from) {
    into.*Member = from.*Member;
}

template <auto Member>
void uniteList(PersonFacts& into, const PersonFacts& from) {
    for (const auto& word : from.*Member)
        if (!(into.*Member).contains(word)) (into.*Member) << word;
}

void uniteNote(PersonFacts& into, const PersonFacts& from) {
    QStringList notes{into.note, from.note};
    notes.removeAll(QString());
    notes.removeDuplicates();
    into.note = notes.join(u'\n');
}

/// A number means nothing without the kind of its document.
void takeNumber(PersonFacts& into, const PersonFacts& from) {
    into.idType = from.idType;
    into.idNumber = from.idNumber;
}

using F = PersonFacts;

constexpr MergeField kFields[] = {
    {"name", QT_TRANSLATE_NOOP("MergeFields", "Name"), nullptr, read<&F::name>, take<&F::name>},
    {"aliases", QT_TRANSLATE_NOOP("MergeFields", "Other names"), nullptr, read<&F::aliases>,
     take<&F::aliases>, uniteList<&F::aliases>},
    {"id_number", QT_TRANSLATE_NOOP("MergeFields", "Document number"), nullptr, read<&F::idNumber>,
     takeNumber},
    {"sex", QT_TRANSLATE_NOOP("MergeFields", "Sex"), "sex", read<&F::sex>, take<&F::sex>},
    {"birth_on", QT_TRANSLATE_NOOP("MergeFields", "Day of birth"), nullptr, read<&F::birthOn>,
     take<&F::birthOn>},
    {"ethnic_group", QT_TRANSLATE_NOOP("MergeFields", "Ethnic group"), "ethnic_group",
     read<&F::ethnicGroup>, take<&F::ethnicGroup>},
    {"education", QT_TRANSLATE_NOOP("MergeFields", "Schooling"), "education", read<&F::education>,
     take<&F::education>},
    {"school", QT_TRANSLATE_NOOP("MergeFields", "School"), nullptr, read<&F::school>,
     take<&F::school>},
    {"major", QT_TRANSLATE_NOOP("MergeFields", "Major"), nullptr, read<&F::major>, take<&F::major>},
    {"graduated_on", QT_TRANSLATE_NOOP("MergeFields", "Day of graduation"), nullptr,
     read<&F::graduatedOn>, take<&F::graduatedOn>},
    {"skill_level", QT_TRANSLATE_NOOP("MergeFields", "Skill level"), "skill_level",
     read<&F::skillLevel>, take<&F::skillLevel>},
    {"skills", QT_TRANSLATE_NOOP("MergeFields", "Skills"), nullptr, read<&F::skills>,
     take<&F::skills>},
    {"certificates", QT_TRANSLATE_NOOP("MergeFields", "Certificates"), nullptr,
     read<&F::certificates>, take<&F::certificates>, uniteList<&F::certificates>},
    {"political", QT_TRANSLATE_NOOP("MergeFields", "Political status"), "political",
     read<&F::political>, take<&F::political>},
    {"marital", QT_TRANSLATE_NOOP("MergeFields", "Marital status"), "marital", read<&F::marital>,
     take<&F::marital>},
    {"health", QT_TRANSLATE_NOOP("MergeFields", "Health"), "health", read<&F::health>,
     take<&F::health>},
    {"hukou_kind", QT_TRANSLATE_NOOP("MergeFields", "Kind of household registration"), "hukou",
     read<&F::hukouKind>, take<&F::hukouKind>},
    {"hukou_division", QT_TRANSLATE_NOOP("MergeFields", "Place of household registration"),
     "division", read<&F::hukouDivision>, take<&F::hukouDivision>},
    {"residence_division", QT_TRANSLATE_NOOP("MergeFields", "Place of residence"), "division",
     read<&F::residenceDivision>, take<&F::residenceDivision>},
    {"address", QT_TRANSLATE_NOOP("MergeFields", "Address"), nullptr, read<&F::address>,
     take<&F::address>},
    {"phone", QT_TRANSLATE_NOOP("MergeFields", "Phone"), nullptr, read<&F::phone>, take<&F::phone>},
    {"other_phone", QT_TRANSLATE_NOOP("MergeFields", "Other phone"), nullptr, read<&F::otherPhone>,
     take<&F::otherPhone>},
    {"bank_account", QT_TRANSLATE_NOOP("MergeFields", "Bank account"), nullptr,
     read<&F::bankAccount>, take<&F::bankAccount>},
    {"note", QT_TRANSLATE_NOOP("MergeFields", "Note"), nullptr, read<&F::note>, take<&F::note>,
     uniteNote},
};

constexpr std::array kSides{MergeSide::Kept, MergeSide::Gone, MergeSide::Both};

}  // namespace

std::string_view codeOf(MergeSide side) {
    constexpr std::string_view codes[] = {"kept", "gone", "both"};
    return codes[size_t(side)];
}

std::optional<MergeSide> mergeSideOf(QStringView code) {
    const auto side =
        std::ranges::find_if(kSides, [&](MergeSide one) { return code == toQString(codeOf(one)); });
    return side == kSides.end() ? std::nullopt : std::optional(*side);
}

QString textOf(MergeSide side) {
    constexpr const char* words[] = {QT_TRANSLATE_NOOP("MergeFields", "that stays"),
                                     QT_TRANSLATE_NOOP("MergeFields", "that goes"),
                                     QT_TRANSLATE_NOOP("MergeFields", "both")};
    return MergeFields::tr(words[size_t(side)]);
}

std::span<const MergeField> mergeFields() { return kFields; }

const MergeField* mergeField(QStringView key) {
    const auto field = std::ranges::find_if(
        kFields, [&](const MergeField& one) { return key == toQString(one.key); });
    return field == std::end(kFields) ? nullptr : field;
}

QString titleOf(const MergeField& field) { return MergeFields::tr(field.title); }

bool isSame(const MergeField& field, const PersonFacts& one, const PersonFacts& other) {
    return field.read(one) == field.read(other) &&
           (field.take != takeNumber || one.idType == other.idType);
}

QString shownValue(const MergeField& field, const PersonFacts& facts) {
    const auto shown = field.read(maskedFacts(facts));
    if (!shown.isEmpty() || field.read(facts).isEmpty()) return shown;
    return MergeFields::tr("on file");
}

}  // namespace zhiqiao
