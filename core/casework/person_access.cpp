// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/person_access.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PersonAccess {
    Q_DECLARE_TR_FUNCTIONS(PersonAccess)
};

Error revealReasonMissing() {
    return {.kind = Error::Kind::Invalid,
            .code = "person.reason_missing",
            .message = PersonAccess::tr("Somebody else is in charge of this person."),
            .hint = PersonAccess::tr("Write why you need to see this; the auditor reads it."),
            .detail = u"field=reason"_s};
}

/// Inside the act, so that a person handed over a moment ago is judged as it is now.
Result<Nearness> nearnessOf(const UserStore& users, const Actor& actor, PersonId person) {
    const auto standing = users.standing(actor.staff);
    if (!standing) return fail(standing.error());
    const auto record = users.whereabouts(u"person"_s, person.value());
    if (!record) return fail(record.error());
    if (!*record) return Nearness{};
    return Nearness{isWithin(Scope::Own, *standing, **record),
                    isWithin(Scope::Office, *standing, **record)};
}

ActRequest about(std::string_view name, PersonId person, Right right, const QString& reason) {
    return {.name = name,
            .operation = OperationId::make(),
            .subject = "person",
            .subjectId = person.value(),
            .right = right,
            .reason = reason.trimmed()};
}

Result<> noteReading(Transactions& transactions, const Actor& actor, std::string_view name,
                     const QString& what) {
    return transactions.run(actor,
                            {.name = name,
                             .operation = OperationId::make(),
                             .right = Right::PersonRead,
                             .reason = what},
                            [](const Act&) { return Result<>(); });
}

}  // namespace

Result<Nearness> viewPerson(const AccessPorts& ports, const Actor& actor, PersonId person,
                            const QString& reason) {
    return ports.transactions.run(actor, about("person.view", person, Right::PersonRead, reason),
                                  [&](const Act&) -> Result<Nearness> {
                                      auto near = nearnessOf(ports.users, actor, person);
                                      if (near && !near->office && reason.trimmed().isEmpty())
                                          return fail(revealReasonMissing());
                                      return near;
                                  });
}

Result<QString> revealField(const AccessPorts& ports, const Actor& actor, PersonId person,
                            SealedField field, const QString& reason) {
    auto why = toQString(codeOf(field));
    if (!reason.trimmed().isEmpty()) why += u": "_s + reason.trimmed();
    return ports.transactions.run(actor, about("person.reveal", person, Right::PersonReveal, why),
                                  [&](const Act&) -> Result<QString> {
                                      const auto near = nearnessOf(ports.users, actor, person);
                                      if (!near) return fail(near.error());
                                      if (!near->own && reason.trimmed().isEmpty())
                                          return fail(revealReasonMissing());
                                      const auto found = ports.people.find(person);
                                      if (!found) return fail(found.error());
                                      return valueOf(found->facts, field);
                                  });
}

Result<Person> openForEdit(const AccessPorts& ports, const Actor& actor, PersonId person) {
    return ports.transactions.run(actor, about("person.edit_open", person, Right::PersonWrite, {}),
                                  [&](const Act&) { return ports.people.find(person); });
}

Result<> noteBehindFigure(Transactions& transactions, const Actor& actor, const QString& what) {
    return noteReading(transactions, actor, "chart.persons", what);
}

Result<> noteSearch(Transactions& transactions, const Actor& actor, const QString& words) {
    return noteReading(transactions, actor, "person.search", words);
}

}  // namespace zhiqiao
