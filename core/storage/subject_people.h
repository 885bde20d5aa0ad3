// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <span>

namespace zhiqiao {

/// Where the person of a record stands that acts are about: asked by who wants to know the acts
/// about a person, and whom the acts of a day were about.
struct SubjectPerson {
    QStringView subject;  ///< ActRequest::subject
    QStringView table;    ///< its rows have an `id`
    QStringView person;   ///< the column that holds the person
    QStringView where{};  ///< which rows `t` are about a person; empty: all
};
[[nodiscard]] std::span<const SubjectPerson> subjectPeople();

/// A row `j` of the journal names a record of the person :person as its subject.
[[nodiscard]] QString subjectIsOfPerson();

/// A SELECT of the pairs `act_id`, `person_id`, each once, of `acts`: a table of rows of the
/// journal with id, act, subject, subject_id, operation_id and working_day. Records of one person
/// that were merged are one person; who was registered by the act has the act's number, negative. A
/// household is the person who headed it on the day. Acts on several people are found by the rows
/// they wrote.
[[nodiscard]] QString peopleOfActs(const QString& acts);

}  // namespace zhiqiao
