// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_release.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ListRelease {
    Q_DECLARE_TR_FUNCTIONS(ListRelease)
};

const QString kKind = u"export.many"_s;
const QString kJournal = u"journal"_s;

/// Lists that are somebody's own work, and the column that says whose.
QString ownerColumn(const QString& list) {
    if (list == u"worklist"_s) return u"staff"_s;
    if (list == u"people"_s) return u"officer"_s;
    return {};
}

QString narrowToOwn() {
    return ListRelease::tr("Narrow the list to yourself in charge, or ask a supervisor.");
}

Error notOnlyOwn() {
    return {.kind = Error::Kind::Denied,
            .code = "right.out_of_scope",
            .message = ListRelease::tr("Your right to print lists reaches your own people only."),
            .hint = narrowToOwn(),
            .detail = u"right=list.print"_s};
}

Error secondPersonNeeded() {
    return {
        .kind = Error::Kind::Denied,
        .code = "export.second_person",
        .message = ListRelease::tr("A list of this length leaves the office only with a second "
                                   "person's yes."),
        .hint = ListRelease::tr("Ask for it with a reason, and take the list once the answer is "
                                "there; it is good for one time.")};
}

/// The same for the same question, whatever its page or order.
QString digestOf(const MeasuredList& measured) {
    const auto& order = measured.order;
    QJsonObject filters;
    for (auto it = order.query.filters.begin(); it != order.query.filters.end(); ++it)
        filters[it.key()] = it.value();
    QJsonObject question{{u"list"_s, measured.list},
                         {u"text"_s, order.query.text},
                         {u"filters"_s, filters},
                         {u"columns"_s, QJsonArray::fromStringList(order.columns)},
                         {u"print"_s, order.way == ListOrder::Way::Print}};
    if (order.query.ids) {
        QJsonArray ids;
        for (const auto id : *order.query.ids) ids.append(QString::number(id));
        question[u"ids"_s] = ids;
    }
    const auto text = QJsonDocument(question).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QStringList columnsOf(const ListSource& list, const QStringList& wanted, bool withSealed) {
    QStringList keys;
    for (const auto& column : list.columns())
        if (withSealed || column.kind != ListColumn::Kind::Masked) keys << column.key;
    if (wanted.isEmpty()) return withSealed ? wanted : keys;
    QStringList left;
    std::ranges::copy_if(wanted, std::back_inserter(left),
                         [&](const QString& key) { return keys.contains(key); });
    return left;
}

QString reasonOf(const MeasuredList& measured) {
    return u"list=%1 rows=%2 format=%3 columns=%4"_s.arg(
        measured.list, QString::number(measured.rows), measured.order.format,
        measured.order.columns.isEmpty() ? u"*"_s : measured.order.columns.join(u','));
}

Result<> reachesEverybody(const UserStore& users, StaffId staff) {
    const auto standing = users.standing(staff);
    if (!standing) return fail(standing.error());
    if (reach(standing->grants, Right::ListPrint) > Scope::Own) return {};
    return fail(notOnlyOwn());
}

/// The yes that was given for this list, if it has not been used.
Result<std::optional<ApprovalId>> yesFor(const ApprovalStore& approvals, StaffId staff,
                                         const MeasuredList& measured) {
    const auto given = approvals.unused(staff, kKind);
    if (!given) return fail(given.error());
    const auto digest = digestOf(measured);
    const auto fits = std::ranges::find_if(*given, [&](const ApprovalRequest& request) {
        const auto& order = request.facts.order;
        return order[u"digest"_s].toString() == digest &&
               order[u"rows"_s].toString().toLongLong() >= measured.rows;
    });
    return fits == given->end() ? std::nullopt : std::optional(fits->id);
}

Result<> takeYes(ApprovalStore& approvals, const Act& act, const MeasuredList& measured) {
    const auto yes = yesFor(approvals, act.staff(), measured);
    if (!yes) return fail(yes.error());
    if (!*yes) return fail(secondPersonNeeded());
    auto used = useApproval(approvals, act, **yes, kKind);
    if (!used) return fail(used.error());
    return {};
}

}  // namespace

qint64 MeasuredList::mostRows() const {
    return list == kJournal ? std::numeric_limits<qint64>::max() : rows;
}

Result<int> exportLimit(const OfficeStore& offices, OfficeId office) {
    const auto settings = offices.settings(office, std::nullopt);
    if (!settings) return fail(settings.error());
    bool isNumber = false;
    const int set = settings->value(kExportLimitKey).toInt(&isNumber);
    return isNumber ? std::max(set, kLeastExportLimit) : kExportLimit;
}

Result<> setExportLimit(const ReleasePorts& ports, const Actor& actor, int rows) {
    if (rows < kLeastExportLimit)
        return fail({.kind = Error::Kind::Invalid,
                     .code = "export.limit_too_small",
                     .message = ListRelease::tr("The limit is at least %n row(s).", nullptr,
                                                kLeastExportLimit),
                     .hint = ListRelease::tr("A shorter list is a page of work, and asking for "
                                             "each would be granted unread.")});
    return ports.transactions.run(actor,
                                  {.name = "export.set_limit",
                                   .operation = OperationId::make(),
                                   .right = Right::ExportLimitSet},
                                  [&](const Act& act) {
                                      return ports.offices.saveSetting(act, std::nullopt,
                                                                       kExportLimitKey,
                                                                       QString::number(rows));
                                  });
}

Result<MeasuredList> measureList(const ReleasePorts& ports, const Actor& actor,
                                 const ListSource& list, ListOrder order) {
    MeasuredList measured{.order = std::move(order), .list = list.key()};
    auto taker = takerOf(ports.offices, ports.users, actor.staff);
    if (!taker) return fail(taker.error());
    measured.taker = *std::move(taker);
    const auto users = ports.users.users();
    if (!users) return fail(users.error());
    const auto standing = ports.users.standing(actor.staff);
    if (!standing) return fail(standing.error());
    const auto limit = exportLimit(ports.offices, actor.office);
    if (!limit) return fail(limit.error());

    auto& query = measured.order.query;
    query.after.clear();
    const auto column = ownerColumn(measured.list);
    const auto number = QString::number(actor.staff.value());
    const auto whose = column.isEmpty() ? QString() : query.filters.value(column);
    const bool isOwn = !whose.isEmpty() && (whose == number || whose == measured.taker.name);
    if (isOwn) query.filters[column] = number;
    const auto rows = list.count(query, std::numeric_limits<int>::max());
    if (!rows) return fail(rows.error());
    measured.rows = *rows;

    const bool prints = measured.order.way == ListOrder::Way::Print;
    const bool isLong = measured.rows > *limit && !users->empty();
    const bool wide = prints ? reach(standing->grants, Right::ListPrint) > Scope::Own
                             : reach(standing->grants, Right::ExportSome).has_value();
    if (measured.list == kJournal) {
        measured.right = Right::AuditExport;
        return measured;
    }
    measured.own = isOwn && (!wide || isLong);
    measured.secondPerson = isLong && !measured.own;
    if (measured.secondPerson)
        measured.right = Right::ExportMany;
    else if (prints)
        measured.right = Right::ListPrint;
    else
        measured.right = measured.own ? Right::ExportOwn : Right::ExportSome;
    measured.order.columns = columnsOf(list, measured.order.columns, !measured.own);
    if (measured.secondPerson) {
        const auto yes = yesFor(ports.approvals, actor.staff, measured);
        if (!yes) return fail(yes.error());
        measured.yesGiven = yes->has_value();
    }
    return measured;
}

Result<OutMark> releaseList(const ReleasePorts& ports, const Actor& actor,
                            const OperationId& operation, const MeasuredList& measured) {
    const bool prints = measured.order.way == ListOrder::Way::Print;
    auto released = ports.transactions.run(
        actor,
        {.name = prints ? "list.print" : "list.export",
         .operation = operation,
         .right = measured.right,
         .reason = reasonOf(measured)},
        [&](const Act& act) -> Result<OutMark> {
            if (measured.right == Right::ListPrint && !measured.own)
                if (auto far = reachesEverybody(ports.users, act.staff()); !far)
                    return fail(far.error());
            if (measured.secondPerson)
                if (auto yes = takeYes(ports.approvals, act, measured); !yes)
                    return fail(yes.error());
            return outMark(measured.taker, act);
        });
    if (released || released.error().code != "right.denied" || ownerColumn(measured.list).isEmpty())
        return released;
    auto error = released.error();
    error.hint = narrowToOwn();
    return fail(error);
}

ApprovalDraft releaseDraft(const MeasuredList& measured, const QString& title,
                           const QString& filters, const QString& reason) {
    const bool prints = measured.order.way == ListOrder::Way::Print;
    return {.kind = kKind,
            .change = {{ListRelease::tr("List"), {}, title},
                       {ListRelease::tr("Narrowed to"),
                        {},
                        filters.isEmpty() ? ListRelease::tr("everybody") : filters},
                       {ListRelease::tr("Rows"), {}, QString::number(measured.rows)},
                       {ListRelease::tr("As"),
                        {},
                        prints ? ListRelease::tr("paper") : ListRelease::tr("file")}},
            .reason = reason,
            .order = {{u"list"_s, measured.list},
                      {u"rows"_s, QString::number(measured.rows)},
                      {u"digest"_s, digestOf(measured)}}};
}

}  // namespace zhiqiao
