// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/service_standard.h"

#include "core/base/resources.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>

#include <toml++/toml.h>
#include <algorithm>
#include <initializer_list>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ServiceStandards {
    Q_DECLARE_TR_FUNCTIONS(ServiceStandards)
};

Error standardError(std::string_view code, const QString& message, const QString& file, qint64 line,
                    const QString& what) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = ServiceStandards::tr("Correct the file of the service standard."),
            .detail = u"%1:%2: %3"_s.arg(file).arg(line).arg(what)};
}

qint64 lineOf(const toml::node& node) { return qint64(node.source().begin.line); }

/// Reads one table and remembers the first thing that is wrong with it.
class TableReader {
public:
    TableReader(const toml::table& table, QString file) : table_(table), file_(std::move(file)) {}

    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

    void allow(std::initializer_list<std::string_view> keys) {
        for (const auto& [key, node] : table_)
            if (std::find(keys.begin(), keys.end(), key.str()) == keys.end())
                refuse("standard.unknown_key", ServiceStandards::tr("A key is not known."),
                       lineOf(node), toQString(key.str()));
    }
    QString text(std::string_view key) {
        const auto* node = wanted(key);
        if (!node) return {};
        const auto* value = node->as_string();
        if (!value || value->get().empty()) return bad(key, *node), QString();
        return QString::fromStdString(value->get());
    }
    int number(std::string_view key, int least, std::optional<int> fallback = {},
               int most = 100000) {
        const auto* node = fallback && !table_.contains(key) ? nullptr : wanted(key);
        if (!node) return fallback.value_or(0);
        const auto* value = node->as_integer();
        if (!value || value->get() < least || value->get() > most) return bad(key, *node), 0;
        return int(value->get());
    }
    bool flag(std::string_view key, bool fallback) {
        const auto* node = table_.get(key);
        if (!node) return fallback;
        const auto* value = node->as_boolean();
        if (!value) return bad(key, *node), fallback;
        return value->get();
    }
    std::optional<QDate> day(std::string_view key, bool needed) {
        const auto* node = needed ? wanted(key) : table_.get(key);
        if (!node) return {};
        const auto* value = node->as_date();
        if (!value) return bad(key, *node), std::nullopt;
        const auto date = value->get();
        return QDate(date.year, date.month, date.day);
    }
    const toml::table* table(std::string_view key, bool needed) {
        const auto* node = needed ? wanted(key) : table_.get(key);
        if (!node) return nullptr;
        if (!node->is_table()) return bad(key, *node), nullptr;
        return node->as_table();
    }
    const toml::array* tables(std::string_view key) {
        const auto* node = wanted(key);
        if (!node) return nullptr;
        const auto* array = node->as_array();
        if (!array || array->empty() || !array->is_homogeneous(toml::node_type::table))
            return bad(key, *node), nullptr;
        return array;
    }
    bool has(std::string_view key) const { return table_.contains(key); }
    void badValue(std::string_view key) {
        if (const auto* node = table_.get(key)) bad(key, *node);
    }
    void take(const std::optional<Error>& error) {
        if (!error_) error_ = error;
    }

private:
    const toml::node* wanted(std::string_view key) {
        const auto* node = table_.get(key);
        if (!node)
            refuse("standard.missing_key", ServiceStandards::tr("A key is missing."),
                   lineOf(table_), toQString(key));
        return node;
    }
    void bad(std::string_view key, const toml::node& node) {
        refuse("standard.bad_value", ServiceStandards::tr("A value is not allowed."), lineOf(node),
               toQString(key));
    }
    void refuse(std::string_view code, const QString& message, qint64 line, const QString& what) {
        if (!error_) error_ = standardError(code, message, file_, line, what);
    }

    const toml::table& table_;
    QString file_;
    std::optional<Error> error_;
};

constexpr struct {
    const char16_t* key;
    EvidenceKind kind;
} kEvidenceKinds[] = {{u"contact", EvidenceKind::Contact},
                      {u"guidance", EvidenceKind::Guidance},
                      {u"referral", EvidenceKind::Referral},
                      {u"opportunity", EvidenceKind::Opportunity},
                      {u"policy", EvidenceKind::Policy}};

void readAnchor(TableReader& reader, bool isFirst, DueRule& due) {
    constexpr DueAnchor anchors[] = {DueAnchor::Registration, DueAnchor::Intent,
                                     DueAnchor::Previous};
    const auto word = reader.text("anchor");
    const auto known = std::ranges::find_if(
        anchors, [&](DueAnchor one) { return word == toQString(codeOf(one)); });
    if (known == std::end(anchors) || (isFirst && *known == DueAnchor::Previous))
        return reader.badValue("anchor");
    due.anchor = *known;
}

/// `isFirst`: no item stands before it.
DueRule readDue(const toml::table& table, const QString& file, bool isFirst,
                std::optional<Error>& error) {
    constexpr int kMostWorkdays = 1000;
    constexpr int kMostMonths = 600;
    TableReader reader(table, file);
    reader.allow({"anchor", "days", "workdays", "months", "month_day", "restarts"});
    DueRule due;
    readAnchor(reader, isFirst, due);
    due.restarts = reader.flag("restarts", true);
    std::string_view said;
    for (const std::string_view key : {"days", "workdays", "months", "month_day"}) {
        if (!reader.has(key)) continue;
        if (!said.empty()) reader.badValue(key);
        said = said.empty() ? key : said;
    }
    if (said == "days") {
        due.days = reader.number("days", 0);
    } else if (said == "workdays") {
        due.workdays = reader.number("workdays", 0, {}, kMostWorkdays);
    } else if (said == "months") {
        due.months = reader.number("months", 1, {}, kMostMonths);
    } else {
        const auto monthDay = QDate::fromString(u"2000-"_s + reader.text("month_day"), Qt::ISODate);
        if (!monthDay.isValid()) reader.badValue("month_day");
        due.month = monthDay.month();
        due.day = monthDay.day();
    }
    error = reader.error();
    return due;
}

StandardItem readItem(const toml::table& table, const QString& file, bool isFirst,
                      std::optional<Error>& error) {
    TableReader reader(table, file);
    reader.allow({"key", "title", "times", "mark", "due", "counts_when"});
    StandardItem item;
    item.key = reader.text("key");
    const auto kind =
        std::find_if(std::begin(kEvidenceKinds), std::end(kEvidenceKinds),
                     [&](const auto& known) { return item.key == QString::fromUtf16(known.key); });
    if (kind == std::end(kEvidenceKinds))
        reader.badValue("key");
    else
        item.evidence = kind->kind;
    item.title = reader.text("title");
    item.times = reader.number("times", 1);
    item.mark = reader.text("mark");
    if (const auto* due = reader.table("due", true)) {
        std::optional<Error> wrong;
        item.due = readDue(*due, file, isFirst, wrong);
        reader.take(wrong);
    }
    if (const auto* counts = reader.table("counts_when", false)) {
        TableReader rules(*counts, file);
        rules.allow({"minutes", "confirmed"});
        item.minMinutes = rules.number("minutes", 0, 0);
        item.needsConfirmation = rules.flag("confirmed", false);
        reader.take(rules.error());
    }
    error = reader.error();
    return item;
}

UnreachableRule readUnreachable(const toml::table& table, const QString& file,
                                std::optional<Error>& error) {
    TableReader reader(table, file);
    reader.allow({"attempts", "days", "methods"});
    const UnreachableRule rule{.attempts = reader.number("attempts", 1),
                               .days = reader.number("days", 1),
                               .methods = reader.number("methods", 1)};
    error = reader.error();
    return rule;
}

Result<ServiceStandard> readStandard(const toml::table& table, const QString& file) {
    TableReader reader(table, file);
    reader.allow({"id", "title", "registration", "document", "clause", "quote", "from", "until",
                  "willing_only", "unreachable", "item"});
    ServiceStandard standard;
    standard.id = reader.text("id");
    standard.title = reader.text("title");
    standard.registration = reader.text("registration");
    standard.document = reader.text("document");
    standard.clause = reader.text("clause");
    standard.quote = reader.text("quote");
    standard.from = reader.day("from", true).value_or(QDate());
    standard.until = reader.day("until", false);
    if (standard.until && *standard.until <= standard.from) reader.badValue("until");
    standard.willingOnly = reader.flag("willing_only", true);
    std::optional<Error> wrong;
    if (const auto* rule = reader.table("unreachable", false)) {
        standard.unreachable = readUnreachable(*rule, file, wrong);
        reader.take(wrong);
    }
    if (const auto* items = reader.tables("item"))
        for (const auto& node : *items) {
            auto item = readItem(*node.as_table(), file, standard.items.empty(), wrong);
            reader.take(wrong);
            const bool twice =
                std::any_of(standard.items.begin(), standard.items.end(),
                            [&](const StandardItem& other) { return other.key == item.key; });
            if (twice) reader.badValue("item");
            standard.items.push_back(std::move(item));
        }
    if (reader.error()) return fail(*reader.error());
    return standard;
}

Result<> checkTogether(const std::vector<ServiceStandard>& standards) {
    for (size_t i = 0; i < standards.size(); ++i)
        for (size_t j = i + 1; j < standards.size(); ++j) {
            const auto& a = standards[i];
            const auto& b = standards[j];
            if (a.id == b.id)
                return fail(standardError("standard.duplicate_id",
                                          ServiceStandards::tr("Two standards have one id."), a.id,
                                          0, b.id));
            const bool apart = (a.until && *a.until <= b.from) || (b.until && *b.until <= a.from);
            if (a.registration == b.registration && !apart)
                return fail(
                    standardError("standard.overlap",
                                  ServiceStandards::tr(
                                      "Two standards hold on one day for the same registration."),
                                  a.id, 0, b.id));
        }
    return {};
}

}  // namespace

std::string_view codeOf(DueAnchor anchor) {
    constexpr std::string_view codes[] = {"registration", "intent", "previous"};
    return codes[size_t(anchor)];
}

QString textOf(DueAnchor anchor) {
    switch (anchor) {
    case DueAnchor::Registration: return ServiceStandards::tr("the person is registered");
    case DueAnchor::Intent: return ServiceStandards::tr("the person wishes to work");
    case DueAnchor::Previous: return ServiceStandards::tr("the step before is done");
    }
    return {};
}

QDate DueRule::dueAfter(QDate day0, const WorkingCalendar& calendar) const {
    if (days) return day0.addDays(*days);
    if (workdays) return calendar.afterWorkdays(day0, *workdays);
    if (months) return addMonths(day0, *months);
    QDate due(day0.year(), month, 1);
    const auto dayOf = [this](QDate first) {
        return first.addDays(std::min(day, first.daysInMonth()) - 1);
    };
    return dayOf(due) < day0 ? dayOf(due.addYears(1)) : dayOf(due);
}

std::vector<int> DueRule::yearsByWeekends(QDate day0, const WorkingCalendar& calendar) const {
    std::vector<int> years;
    if (workdays.value_or(0) == 0) return years;
    const int last = dueAfter(day0, calendar).year();
    for (int year = day0.addDays(1).year(); year <= last; ++year)
        if (!calendar.knowsYear(year)) years.push_back(year);
    return years;
}

Result<ServiceStandard> parseStandard(const QByteArray& text, const QString& file) {
    try {
        const auto table = toml::parse(std::string_view(text.constData(), size_t(text.size())));
        return readStandard(table, file);
    } catch (const toml::parse_error& error) {
        return fail(standardError(
            "standard.unreadable", ServiceStandards::tr("The file is not valid TOML."), file,
            qint64(error.source().begin.line), QString::fromUtf8(error.description())));
    }
}

Result<std::vector<ServiceStandard>> loadStandardsFrom(const QString& folder) {
    std::vector<ServiceStandard> standards;
    const auto names = QDir(folder).entryList({u"*.toml"_s}, QDir::Files, QDir::Name);
    for (const auto& name : names) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QFile::ReadOnly))
            return fail(standardError("standard.unreadable",
                                      ServiceStandards::tr("The file cannot be opened."), name, 0,
                                      file.errorString()));
        auto standard = parseStandard(file.readAll(), name);
        if (!standard) return fail(standard.error());
        standards.push_back(*std::move(standard));
    }
    std::sort(standards.begin(), standards.end(), [](const auto& a, const auto& b) {
        return std::tie(a.registration, a.from) < std::tie(b.registration, b.from);
    });
    if (const auto fits = checkTogether(standards); !fits) return fail(fits.error());
    return standards;
}

Result<std::vector<ServiceStandard>> loadStandards() {
    return loadStandardsFrom(resourcePath(u"standards"_s));
}

const ServiceStandard* standardFor(const std::vector<ServiceStandard>& standards,
                                   const QString& registrationKind, QDate registeredOn) {
    const ServiceStandard* first = nullptr;
    for (const auto& standard : standards) {
        if (standard.registration != registrationKind) continue;
        const bool begun = standard.from <= registeredOn;
        if (begun && (!standard.until || registeredOn < *standard.until)) return &standard;
        if (!first || standard.from < first->from) first = &standard;
    }
    return first && registeredOn < first->from ? first : nullptr;
}

}  // namespace zhiqiao
