// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/field_notes.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct FieldNotes {
    Q_DECLARE_TR_FUNCTIONS(FieldNotes)
};

/// Makes the field say nothing wrong, so that the next one is looked at.
bool setAside(PersonFacts& facts, const QString& field) {
    if (field == u"name"_s)
        facts.name = u"无"_s;
    else if (field == u"id_number"_s)
        facts.idNumber.clear();
    else if (field == u"phone"_s)
        facts.phone.clear();
    else if (field == u"other_phone"_s)
        facts.otherPhone.clear();
    else if (field == u"birth_on"_s)
        facts.birthOn.reset();
    else if (field == u"id_type"_s)
        facts.idType.clear();
    else if (field == u"sex"_s)
        facts.sex.clear();
    else if (field == u"ethnic_group"_s)
        facts.ethnicGroup.clear();
    else if (field == u"education"_s)
        facts.education.clear();
    else if (field == u"skill_level"_s)
        facts.skillLevel.clear();
    else if (field == u"hukou_kind"_s)
        facts.hukouKind.clear();
    else if (field == u"hukou_division"_s)
        facts.hukouDivision.clear();
    else if (field == u"residence_division"_s)
        facts.residenceDivision.clear();
    else
        return false;
    return true;
}

}  // namespace

QString fieldOf(const Error& error) {
    const auto mark = u"field="_s;
    const auto at = error.detail.indexOf(mark);
    if (at < 0) return {};
    return error.detail.mid(at + mark.size()).section(u' ', 0, 0);
}

FieldNote noteFrom(const Error& error) {
    return {fieldOf(error),
            error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint, true};
}

std::vector<FieldNote> notesOn(const Codes& codes, const PersonFacts& typed, QDate today,
                               bool demo) {
    std::vector<FieldNote> notes;
    auto facts = typed;
    auto checked = checkPerson(codes, facts, today, demo);
    while (!checked) {
        notes.push_back(noteFrom(checked.error()));
        if (!setAside(facts, notes.back().field)) return notes;
        checked = checkPerson(codes, facts, today, demo);
    }
    for (const auto& finding : checked->findings)
        notes.push_back({finding.field, finding.message, false});
    return notes;
}

std::vector<FieldNote> unreadableNotes(const QStringList& fields) {
    std::vector<FieldNote> notes;
    for (const auto& field : fields) {
        if (field.endsWith(u"_on"_s))
            notes.push_back(
                {field, FieldNotes::tr("This is no day. Type it like 2022-07-01."), true});
        else if (field == u"wage"_s)
            notes.push_back({field, FieldNotes::tr("This is no amount. Type it like 3500."), true});
        else
            notes.push_back(
                {field, FieldNotes::tr("Several entries or none fit this. Choose one of the list."),
                 true});
    }
    return notes;
}

bool hasProblem(const std::vector<FieldNote>& notes) {
    return std::ranges::any_of(notes, &FieldNote::problem);
}

}  // namespace zhiqiao::ui
