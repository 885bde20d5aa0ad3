// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/guidance_sheet.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTime>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct GuidanceSheetWords {
    Q_DECLARE_TR_FUNCTIONS(GuidanceSheetWords)
};

/// A field of words or of a code.
struct SheetField {
    const char* key;
    const char* title;
    QString GuidanceSheet::*value;
    const char* list = nullptr;
};
constexpr SheetField kSheetBefore[] = {
    {"demand", QT_TRANSLATE_NOOP("GuidanceSheetWords", "What the person asked for"),
     &GuidanceSheet::demand},
    {"diagnosis", QT_TRANSLATE_NOOP("GuidanceSheetWords", "What stands in the way"),
     &GuidanceSheet::diagnosis},
    {"tools", QT_TRANSLATE_NOOP("GuidanceSheetWords", "Tests used and their result"),
     &GuidanceSheet::tools},
};
constexpr SheetField kSheetAfter[] = {
    {"training", QT_TRANSLATE_NOOP("GuidanceSheetWords", "Training or internship advised"),
     &GuidanceSheet::training},
    {"satisfaction", QT_TRANSLATE_NOOP("GuidanceSheetWords", "Satisfaction"),
     &GuidanceSheet::satisfaction, "satisfaction"},
    {"opinion", QT_TRANSLATE_NOOP("GuidanceSheetWords", "What the person says of it"),
     &GuidanceSheet::opinion},
    {"confirmation", QT_TRANSLATE_NOOP("GuidanceSheetWords", "Confirmed by"),
     &GuidanceSheet::confirmation, "guidance_confirmation"},
    {"confirmed_at", QT_TRANSLATE_NOOP("GuidanceSheetWords", "Time of the call"),
     &GuidanceSheet::confirmedAt},
    {"confirmed_phone", QT_TRANSLATE_NOOP("GuidanceSheetWords", "Number called"),
     &GuidanceSheet::confirmedPhone},
};

template <class Visit>
void forEveryField(Visit visit) {
    for (const auto& field : kSheetBefore) visit(field);
    for (const auto& field : kSheetAfter) visit(field);
}

Error wrongSheet(std::string_view code, const QString& message, const QString& hint,
                 const char* field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + QLatin1String(field)};
}

Result<std::vector<GuidanceStep>> checkedPlan(const std::vector<GuidanceStep>& plan) {
    std::vector<GuidanceStep> checked;
    for (const auto& [what, who, until] : plan) {
        const GuidanceStep step{what.trimmed(), who.trimmed(), until};
        if (step == GuidanceStep{}) continue;
        if (step.what.isEmpty())
            return fail(wrongSheet("guidance.step_unnamed",
                                   GuidanceSheetWords::tr("A line of the plan names no step."),
                                   GuidanceSheetWords::tr("Say what is to be done, or clear the "
                                                          "line."),
                                   "plan"));
        checked.push_back(step);
    }
    if (checked.size() > kMostGuidanceSteps)
        return fail(wrongSheet(
            "guidance.too_many_steps",
            GuidanceSheetWords::tr("The plan has more than %1 steps.").arg(kMostGuidanceSteps),
            GuidanceSheetWords::tr("Keep the most important ones; the rest goes into the "
                                   "content."),
            "plan"));
    return checked;
}

Result<> checkCall(const CodeBook& lists, const GuidanceSheet& sheet) {
    const bool called =
        lists.hasFlag(u"guidance_confirmation"_s, sheet.confirmation, u"recorded_call"_s);
    const bool timed = QTime::fromString(sheet.confirmedAt, u"HH:mm"_s).isValid();
    if (!sheet.confirmedAt.isEmpty() && !timed)
        return fail(wrongSheet("guidance.call_incomplete",
                               GuidanceSheetWords::tr("The time of the call cannot be read."),
                               GuidanceSheetWords::tr("Type it like 15:30."), "confirmed_at"));
    if (!called) return {};
    if (!timed)
        return fail(wrongSheet("guidance.call_incomplete",
                               GuidanceSheetWords::tr("The time of the recorded call is missing."),
                               GuidanceSheetWords::tr("Type it like 15:30."), "confirmed_at"));
    if (sheet.confirmedPhone.isEmpty())
        return fail(wrongSheet("guidance.call_incomplete",
                               GuidanceSheetWords::tr("The number that was called is missing."),
                               GuidanceSheetWords::tr("Enter the number."), "confirmed_phone"));
    return {};
}

QString planText(const std::vector<GuidanceStep>& plan) {
    QStringList lines;
    for (const auto& [what, who, until] : plan) {
        QStringList parts{what, who, until ? until->toString(Qt::ISODate) : QString()};
        parts.removeAll(QString());
        lines << parts.join(u'，');
    }
    return lines.join(u'；');
}

}  // namespace

Result<GuidanceSheet> checkedSheet(const CodeBook& lists, const GuidanceSheet& sheet, QDate on) {
    auto checked = sheet;
    forEveryField(
        [&](const SheetField& field) { checked.*field.value = (checked.*field.value).trimmed(); });
    auto plan = checkedPlan(sheet.plan);
    if (!plan) return fail(plan.error());
    checked.plan = *std::move(plan);
    if (auto known = lists.check(u"satisfaction"_s, checked.satisfaction, "satisfaction"); !known)
        return fail(known.error());
    if (auto known = lists.check(u"guidance_confirmation"_s, checked.confirmation, "confirmation");
        !known)
        return fail(known.error());
    if (auto whole = checkCall(lists, checked); !whole) return fail(whole.error());
    if (checked.nextContact && *checked.nextContact < on)
        return fail(wrongSheet("guidance.next_contact_past",
                               GuidanceSheetWords::tr("The next contact lies before the guidance."),
                               GuidanceSheetWords::tr("Enter a day that is still to come."),
                               "next_contact"));
    return checked;
}

QJsonObject sheetJson(const GuidanceSheet& sheet) {
    QJsonObject object;
    forEveryField([&](const SheetField& field) {
        if (const auto& value = sheet.*field.value; !value.isEmpty())
            object[QLatin1String(field.key)] = value;
    });
    QJsonArray plan;
    for (const auto& [what, who, until] : sheet.plan) {
        QJsonObject step{{u"what"_s, what}, {u"who"_s, who}};
        if (until) step[u"until"_s] = until->toString(Qt::ISODate);
        plan.append(step);
    }
    if (!plan.isEmpty()) object[u"plan"_s] = plan;
    if (sheet.nextContact) object[u"next_contact"_s] = sheet.nextContact->toString(Qt::ISODate);
    return object;
}

GuidanceSheet sheetFromJson(const QJsonObject& object) {
    const auto dayIn = [](const QJsonValue& value) {
        const auto day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? std::optional(day) : std::nullopt;
    };
    GuidanceSheet sheet;
    forEveryField([&](const SheetField& field) {
        sheet.*field.value = object[QLatin1String(field.key)].toString();
    });
    for (const auto& value : object[u"plan"_s].toArray()) {
        const auto step = value.toObject();
        sheet.plan.push_back(
            {step[u"what"_s].toString(), step[u"who"_s].toString(), dayIn(step[u"until"_s])});
    }
    sheet.nextContact = dayIn(object[u"next_contact"_s]);
    return sheet;
}

std::vector<SheetLine> sheetLines(const CodeBook& lists, const GuidanceSheet& sheet) {
    std::vector<SheetLine> lines;
    const auto add = [&](const SheetField& field) {
        const auto& value = sheet.*field.value;
        lines.push_back(
            {GuidanceSheetWords::tr(field.title), field.list && !value.isEmpty()
                                                      ? lists.name(QLatin1String(field.list), value)
                                                      : value});
    };
    for (const auto& field : kSheetBefore) add(field);
    lines.push_back({GuidanceSheetWords::tr("Advice and plan"), planText(sheet.plan)});
    for (const auto& field : kSheetAfter) {
        if (field.value == &GuidanceSheet::satisfaction)
            lines.push_back(
                {GuidanceSheetWords::tr("Next contact"),
                 sheet.nextContact ? sheet.nextContact->toString(Qt::ISODate) : QString()});
        add(field);
    }
    return lines;
}

}  // namespace zhiqiao
