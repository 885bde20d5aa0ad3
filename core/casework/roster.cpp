// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/roster.h"

#include "core/base/text.h"
#include "core/people/masking.h"
#include "core/people/registration_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Rosters {
    Q_DECLARE_TR_FUNCTIONS(Rosters)
};

constexpr RosterKind kRosterKinds[] = {RosterKind::Employment, RosterKind::Ending};

constexpr RosterColumn kBeginning[] = {{"name", u"姓名"},          {"id_number", u"证件号码"},
                                       {"sex", u"性别"},           {"ethnic_group", u"民族"},
                                       {"education", u"文化程度"}, {"hukou", u"户口性质"},
                                       {"address", u"现住址"},     {"phone", u"联系电话"},
                                       {"form", u"就业形式"},      {"contract_type", u"合同类型"},
                                       {"contract", u"合同起止"},  {"monthly_pay", u"月收入", true},
                                       {"occupation", u"工种"}};
constexpr RosterColumn kEnding[] = {{"name", u"姓名"},
                                    {"id_number", u"证件号码"},
                                    {"ended", u"终止日期"},
                                    {"end_reason", u"终止原因"},
                                    {"phone", u"联系电话"}};

/// What is particular to one of the two.
struct RosterShape {
    std::u16string_view code;
    std::u16string_view word;
    std::u16string_view title;
    std::u16string_view list;
    std::u16string_view day;  ///< the column of the list its period is about
    std::span<const RosterColumn> columns;
};
constexpr RosterShape kRosterShapes[] = {
    {u"F2a", u"employment", u"就业登记花名册", u"employment_roster", u"registered_on", kBeginning},
    {u"F2b", u"ending", u"终止就业登记花名册", u"ending_roster", u"ended_on", kEnding}};

const RosterShape& rosterShape(RosterKind kind) { return kRosterShapes[size_t(kind)]; }

QString rosterDay(const std::optional<QDate>& day) {
    return day && day->isValid() ? day->toString(u"yyyy年M月d日"_s) : QString();
}

/// Reads one registration and its person into cells.
class RosterReader {
public:
    RosterReader(const RegistrationFacts& registration, const PersonFacts& person,
                 const Codes& codes)
        : registration_(registration), person_(person), codes_(codes) {}

    [[nodiscard]] QString name() const { return person_.name; }
    [[nodiscard]] QString idNumber() const { return maskedIdentityNumber(person_.idNumber); }
    [[nodiscard]] QString phone() const { return maskedPhone(person_.phone); }
    [[nodiscard]] QString sex() const { return term(u"sex"_s, person_.sex); }
    [[nodiscard]] QString ethnicGroup() const {
        return term(u"ethnic_group"_s, person_.ethnicGroup);
    }
    [[nodiscard]] QString education() const { return term(u"education"_s, person_.education); }
    [[nodiscard]] QString hukou() const { return term(u"hukou"_s, person_.hukouKind); }
    [[nodiscard]] QString address() const {
        if (!person_.address.isEmpty()) return maskedAddress(person_.address);
        return person_.residenceDivision.isEmpty()
                   ? QString()
                   : codes_.divisions.fullName(person_.residenceDivision,
                                               registration_.registeredOn);
    }
    [[nodiscard]] QString form() const { return detail("form"); }
    [[nodiscard]] QString contractType() const { return detail("contract_type"); }
    [[nodiscard]] QString occupation() const { return detail("occupation"); }
    [[nodiscard]] QString pay() const { return detail("monthly_pay"); }
    [[nodiscard]] QString ended() const { return rosterDay(registration_.endedOn); }
    [[nodiscard]] QString endReason() const { return endReasonInWords(codes_, registration_); }
    [[nodiscard]] QString contract() const {
        const auto from = rosterDay(dayIn("contract_from"));
        const auto until = rosterDay(dayIn("contract_until"));
        if (from.isEmpty() && until.isEmpty()) return {};
        return until.isEmpty() ? from + u"起"_s : from + u"至\n"_s + until;
    }

private:
    [[nodiscard]] QString term(const QString& list, const QString& code) const {
        return code.isEmpty() ? QString() : codes_.lists.name(list, code);
    }
    [[nodiscard]] QString detail(std::string_view key) const {
        const auto* field = fieldOf(registration_.kind, toQString(key));
        const auto value = registration_.details.value(toQString(key));
        return !field || value.isEmpty()
                   ? QString()
                   : valueInWords(codes_, *field, value, registration_.registeredOn);
    }
    [[nodiscard]] QDate dayIn(std::string_view key) const {
        return QDate::fromString(registration_.details.value(toQString(key)), Qt::ISODate);
    }

    const RegistrationFacts& registration_;
    const PersonFacts& person_;
    const Codes& codes_;
};

using RosterCell = QString (RosterReader::*)() const;
struct RosterSource {
    std::string_view key;
    RosterCell read;
};
constexpr RosterSource kRosterSources[] = {{"name", &RosterReader::name},
                                           {"id_number", &RosterReader::idNumber},
                                           {"sex", &RosterReader::sex},
                                           {"ethnic_group", &RosterReader::ethnicGroup},
                                           {"education", &RosterReader::education},
                                           {"hukou", &RosterReader::hukou},
                                           {"address", &RosterReader::address},
                                           {"phone", &RosterReader::phone},
                                           {"form", &RosterReader::form},
                                           {"contract_type", &RosterReader::contractType},
                                           {"contract", &RosterReader::contract},
                                           {"monthly_pay", &RosterReader::pay},
                                           {"occupation", &RosterReader::occupation},
                                           {"ended", &RosterReader::ended},
                                           {"end_reason", &RosterReader::endReason}};

Error badOrder(const char* code, const QString& message, const QString& hint,
               const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

}  // namespace

std::span<const RosterKind> rosterKinds() { return kRosterKinds; }
QString codeOf(RosterKind kind) { return toQString(rosterShape(kind).code); }
QString wordOf(RosterKind kind) { return toQString(rosterShape(kind).word); }
QString titleOf(RosterKind kind) { return toQString(rosterShape(kind).title); }
QString listKeyOf(RosterKind kind) { return toQString(rosterShape(kind).list); }

std::optional<RosterKind> rosterKindOf(const QString& word) {
    for (const auto kind : kRosterKinds)
        if (word == wordOf(kind) || word.compare(codeOf(kind), Qt::CaseInsensitive) == 0)
            return kind;
    return {};
}

std::span<const RosterColumn> rosterColumns(RosterKind kind) { return rosterShape(kind).columns; }

Result<> checkRosterOrder(const RosterOrder& order) {
    if (order.employer.isEmpty())
        return fail(badOrder("roster.no_employer", Rosters::tr("No employer is given."),
                             Rosters::tr("A roster is about one employer: write its name as its "
                                         "people are registered with it."),
                             u"employer"_s));
    if (order.employer.contains(u'|') || order.employer.contains(u".."_s))
        return fail(badOrder("roster.bad_employer",
                             Rosters::tr("\"%1\" cannot be looked for: it contains | or two dots.")
                                 .arg(order.employer),
                             Rosters::tr("Correct the employer's name in the registrations first."),
                             u"employer"_s));
    if (!order.from.isValid() || !order.until.isValid() || order.from > order.until)
        return fail(badOrder("roster.bad_period", Rosters::tr("The period is none."),
                             Rosters::tr("Give its first and its last day; the last is not before "
                                         "the first."),
                             u"until"_s));
    return {};
}

Error rosterEmpty(const RosterOrder& order) {
    const auto what = order.kind == RosterKind::Employment
                          ? Rosters::tr(
                                "Nobody is registered as having begun work with \"%1\" from "
                                "%2 to %3.")
                          : Rosters::tr(
                                "Nobody is registered as having ended work with \"%1\" from "
                                "%2 to %3.");
    return {.kind = Error::Kind::NotFound,
            .code = "roster.empty",
            .message = what.arg(order.employer, order.from.toString(Qt::ISODate),
                                order.until.toString(Qt::ISODate)),
            .hint = Rosters::tr("The name has to be written as in the registrations, in full."),
            .detail = u"field=employer"_s};
}

ListQuery rosterQuery(const RosterOrder& order) {
    const auto day = toQString(rosterShape(order.kind).day);
    return {.filters = {{u"kind"_s, u"employment"_s},
                        {u"employer"_s, order.employer},
                        {day, order.from.toString(Qt::ISODate) + u".."_s +
                                  order.until.toString(Qt::ISODate)}},
            .sort = day};
}

QStringList rosterCells(RosterKind kind, const RegistrationFacts& registration,
                        const PersonFacts& person, const Codes& codes) {
    const RosterReader reader(registration, person, codes);
    QStringList cells;
    for (const auto& column : rosterColumns(kind)) {
        const auto source = std::ranges::find(kRosterSources, column.key, &RosterSource::key);
        cells << (reader.*source->read)();
    }
    return cells;
}

}  // namespace zhiqiao
