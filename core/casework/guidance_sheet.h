// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/casework/service_records.h"
#include "core/codes/codes.h"
#include "core/security/act.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace zhiqiao {

/// 建议与计划: one line of it.
struct GuidanceStep {
    QString what;  ///< 事项
    QString who;   ///< 责任人
    std::optional<QDate> until = {};
    bool operator==(const GuidanceStep&) const = default;
};

/// What 职业指导记录表 (F6) holds beside the guidance itself. Words and numbers are sealed.
struct GuidanceSheet {
    QString demand;                       ///< 主要诉求
    QString diagnosis;                    ///< 问题诊断
    QString tools;                        ///< 测评工具与结果
    std::vector<GuidanceStep> plan = {};  ///< kMostGuidanceSteps at most
    QString training;                     ///< 推荐培训或见习
    std::optional<QDate> nextContact = {};
    QString satisfaction;  ///< [satisfaction]
    QString opinion;
    QString confirmation;    ///< [guidance_confirmation]; empty: not told how
    QString confirmedAt;     ///< HH:mm of a recorded call, on the day of the guidance
    QString confirmedPhone;  ///< the number that was called
    [[nodiscard]] bool isEmpty() const { return *this == GuidanceSheet{}; }
    bool operator==(const GuidanceSheet&) const = default;
};
inline constexpr int kMostGuidanceSteps = 5;

/// Port: the sheets of guidances. Never edited: the correction of a guidance has a sheet of its
/// own, or that of the record it corrects.
class GuidanceSheets {
public:
    virtual ~GuidanceSheets() = default;
    /// Errors: record.not_found; record.changed_elsewhere when the record has one already.
    virtual Result<> add(const Act& act, ServiceId service, const GuidanceSheet& sheet) = 0;
    /// The record's own, or that of the newest it corrects that has one. Nothing: none has.
    virtual Result<std::optional<GuidanceSheet>> of(ServiceId service) const = 0;
    /// Those kept with a record of the person itself, corrected and withdrawn ones too.
    virtual Result<std::map<ServiceId, GuidanceSheet>> ofPerson(PersonId person) const = 0;
    /// Whose service it is. Errors: record.not_found.
    virtual Result<PersonId> personOf(ServiceId service) const = 0;
};

/// The sheet with its words trimmed and without empty lines of the plan.
/// Errors, all Invalid: code.unknown; guidance.too_many_steps; guidance.step_unnamed;
/// guidance.call_incomplete for a recorded call without time or number; guidance.next_contact_past
/// before the day of the guidance.
Result<GuidanceSheet> checkedSheet(const CodeBook& lists, const GuidanceSheet& sheet, QDate on);

/// With codes, stable keys and ISO days; what is not known is left out. And back.
[[nodiscard]] QJsonObject sheetJson(const GuidanceSheet& sheet);
[[nodiscard]] GuidanceSheet sheetFromJson(const QJsonObject& object);

/// One line of the sheet in words.
struct SheetLine {
    QString title;  ///< translated
    QString value;
    bool operator==(const SheetLine&) const = default;
};
/// Every line there is one for, in the order of the form; empty values too.
[[nodiscard]] std::vector<SheetLine> sheetLines(const CodeBook& lists, const GuidanceSheet& sheet);

}  // namespace zhiqiao
