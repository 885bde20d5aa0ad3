// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/contact_sheet.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ContactSheetWords {
    Q_DECLARE_TR_FUNCTIONS(ContactSheetWords)
};

Error wrongContact(std::string_view code, const QString& message, const QString& hint,
                   const char* field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + QLatin1String(field)};
}

/// What only some ways of contact can tell.
Result<> checkWay(const CodeBook& lists, const ContactSheet& sheet, const QString& method) {
    if (!sheet.place.isEmpty() && !lists.hasFlag(u"contact_method"_s, method, u"visit"_s))
        return fail(wrongContact(
            "contact.not_a_visit", ContactSheetWords::tr("Only a visit has a place."),
            ContactSheetWords::tr("Leave the place out, or choose a visit."), "place"));
    if (sheet.attempts != 0 && !lists.hasFlag(u"contact_method"_s, method, u"call"_s))
        return fail(wrongContact(
            "contact.no_call", ContactSheetWords::tr("Only calls are counted."),
            ContactSheetWords::tr("Leave the attempts out, or choose a call."), "attempts"));
    if (sheet.attempts < 0 || sheet.attempts > kMostAttempts)
        return fail(wrongContact(
            "contact.bad_attempts",
            ContactSheetWords::tr("So often nobody is called: %1.").arg(sheet.attempts),
            ContactSheetWords::tr("Enter a number from 1 to %1.").arg(kMostAttempts), "attempts"));
    return {};
}

Result<QStringList> checkedNeeds(const CodeBook& lists, const QStringList& needs) {
    for (const auto& need : needs)
        if (auto known = lists.check(u"service_need"_s, need, "needs"); !known)
            return fail(known.error());
    QStringList once;
    for (const auto& item : lists.items(u"service_need"_s))
        if (needs.contains(item.code)) once << item.code;
    return once;
}

}  // namespace

Result<ContactSheet> checkedContactSheet(const CodeBook& lists, const ContactSheet& sheet,
                                         const ServiceDraft& draft) {
    auto checked = sheet;
    checked.note = sheet.note.trimmed();
    if (auto known = lists.check(u"visit_place"_s, sheet.place, "place"); !known)
        return fail(known.error());
    const auto needs = checkedNeeds(lists, sheet.needs);
    if (!needs) return fail(needs.error());
    checked.needs = *needs;
    if (draft.contact)
        if (auto fits = checkWay(lists, sheet, draft.contact->method); !fits)
            return fail(fits.error());
    if (sheet.nextContact && *sheet.nextContact < draft.on)
        return fail(wrongContact(
            "contact.next_past", ContactSheetWords::tr("The next contact lies before this one."),
            ContactSheetWords::tr("Enter a day that is still to come."), "next_contact"));
    return checked;
}

QJsonObject contactSheetJson(const ContactSheet& sheet) {
    QJsonObject object;
    if (!sheet.place.isEmpty()) object[u"place"_s] = sheet.place;
    if (sheet.attempts != 0) object[u"attempts"_s] = sheet.attempts;
    if (!sheet.needs.isEmpty()) object[u"needs"_s] = QJsonArray::fromStringList(sheet.needs);
    if (!sheet.note.isEmpty()) object[u"note"_s] = sheet.note;
    if (sheet.nextContact) object[u"next_contact"_s] = sheet.nextContact->toString(Qt::ISODate);
    return object;
}

ContactSheet contactSheetFromJson(const QJsonObject& object) {
    ContactSheet sheet{.place = object[u"place"_s].toString(),
                       .attempts = object[u"attempts"_s].toInt(),
                       .note = object[u"note"_s].toString()};
    for (const auto& need : object[u"needs"_s].toArray()) sheet.needs << need.toString();
    const auto next = QDate::fromString(object[u"next_contact"_s].toString(), Qt::ISODate);
    if (next.isValid()) sheet.nextContact = next;
    return sheet;
}

std::vector<SheetLine> contactSheetLines(const CodeBook& lists, const ContactSheet& sheet) {
    QStringList needs;
    for (const auto& need : sheet.needs) needs << lists.name(u"service_need"_s, need);
    return {{ContactSheetWords::tr("Place of the visit"),
             sheet.place.isEmpty() ? QString() : lists.name(u"visit_place"_s, sheet.place)},
            {ContactSheetWords::tr("Attempts"),
             sheet.attempts == 0 ? QString() : QString::number(sheet.attempts)},
            {ContactSheetWords::tr("Needs told"), needs.join(u'、')},
            {ContactSheetWords::tr("Note"), sheet.note},
            {ContactSheetWords::tr("Next contact"),
             sheet.nextContact ? sheet.nextContact->toString(Qt::ISODate) : QString()}};
}

}  // namespace zhiqiao
