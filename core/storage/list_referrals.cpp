// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/storage/list_sources.h"
#include "core/storage/person_search.h"
#include "core/storage/sql_list.h"
#include "core/storage/staff_cover.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ReferralList {
    Q_DECLARE_TR_FUNCTIONS(ReferralList)
};

/// A form number or the scan code around it, or a person, an employer or a title.
QString referralSearch(Engine engine, const Vault& vault, const QString& text,
                       QVariantMap& values) {
    static const QRegularExpression digits(u"^(\\d{16}|\\d{20})$"_s);
    ListBinds binds(values);
    const auto number = normalisedIdentifier(text);
    if (digits.match(number).hasMatch())
        return u"f.number = %1"_s.arg(binds(number.size() == 20 ? number.mid(2, 16) : number));
    const auto person = searchCondition(engine, vault, text, values);
    QStringList words;
    for (const auto& word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        words << u"(%1 OR %2)"_s.arg(containsText(engine, u"f.employer_name"_s, word, binds),
                                     containsText(engine, u"f.title"_s, word, binds));
    return u"((%1) OR (%2))"_s.arg(person, words.join(u" AND "_s));
}

SqlListDefinition defineReferrals(Engine engine, const Vault& vault, QDate day) {
    using Kind = ListColumn::Kind;
    SqlListDefinition list;
    list.key = u"referrals"_s;
    list.arms = {{u"job_referral f"_s,
                  uR"(JOIN person p ON p.id = f.person_id
                  LEFT JOIN staff st ON st.id = f.staff_id
                  LEFT JOIN receipt x ON x.referral_id = f.id
                      AND NOT EXISTS (SELECT 1 FROM receipt c WHERE c.corrects = x.id)
                  LEFT JOIN staff sc ON sc.id = )"_s +
                      officerInCharge(u"f.person_id"_s, u"f.staff_id"_s),
                  {},
                  u"f.id"_s,
                  u"f.id = k.k_id"_s}};
    list.order = {{{u"f.issued_on"_s}, false}};
    list.newestFirst = true;
    list.search = [engine, &vault](const QString& text, QVariantMap& binds) {
        return referralSearch(engine, vault, text, binds);
    };
    list.also.insert(u"unprinted"_s, [](const QString&, ListBinds&) -> Result<QString> {
        return u"f.voided_on IS NULL AND NOT EXISTS (SELECT 1 FROM print_record pr "
               "WHERE pr.form = 'F5' AND pr.subject_id = f.id)"_s;
    });
    const auto result =
        uR"((CASE WHEN f.voided_on IS NOT NULL THEN 'void'
        WHEN x.result IS NOT NULL THEN x.result
        WHEN f.receipt_due < '%1' THEN 'overdue' ELSE 'none' END))"_s.arg(
            day.toString(Qt::ISODate));
    list.own = ownOrCovered(u"p.id"_s, day.toString(Qt::ISODate));
    list.columns = {
        {.shown = shownColumn(u"number"_s, ReferralList::tr("Number")),
         .sql = {u"f.number"_s},
         .filter = ListFilter::Prefix},
        {.shown = personal(shownColumn(u"name"_s, ReferralList::tr("Name"))),
         .sql = {u"p.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"employer"_s, ReferralList::tr("Employer")),
         .sql = {u"f.employer_name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"title"_s, ReferralList::tr("Vacancy")),
         .sql = {u"f.title"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"issued_on"_s, ReferralList::tr("Issued on"), Kind::Day),
         .sql = {u"f.issued_on"_s}},
        {.shown = shownColumn(u"receipt_due"_s, ReferralList::tr("Slip due"), Kind::Day),
         .sql = {u"f.receipt_due"_s}},
        {.shown = shownColumn(u"result"_s, ReferralList::tr("Result"), Kind::State,
                              u"referral_result"_s),
         .sql = {result}},
        {.shown = shownColumn(u"staff"_s, ReferralList::tr("Issued by")),
         .sql = {u"st.name"_s},
         .nullable = true,
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"st"_s, names, binds); }},
        {.shown = asideColumn(u"validity"_s, ReferralList::tr("Counts"), Kind::Code,
                              u"referral_validity"_s),
         .sql = {u"f.validity"_s}},
        {.shown = asideColumn(u"person_id"_s, ReferralList::tr("Person number"), Kind::Number),
         .sql = {u"f.person_id"_s}},
        {.shown = asideColumn(u"office"_s, ReferralList::tr("Office"), Kind::Number),
         .sql = {u"f.office_id"_s}},
        {.shown = asideColumn(u"in_charge"_s, ReferralList::tr("In charge")),
         .sql = {u"sc.name"_s},
         .nullable = true,
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"sc"_s, names, binds); }},
        {.shown = asideColumn(u"kept_by"_s, ReferralList::tr("Kept by office"), Kind::Number),
         .sql = {officeKeeping(u"p"_s)}},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> referralsList(SqlContext context, const Clock& clock) {
    return std::make_unique<SqlList>(context, [context, &clock](Engine engine) {
        return defineReferrals(engine, context.vault, clock.today());
    });
}

}  // namespace zhiqiao
