// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"

namespace zhiqiao {

/// One line of a template. Both days are included; unset means always.
struct HelpTemplateItem {
    QString category;  ///< [hardship_category]; "*": every one
    QString kind;      ///< [help_kind]; "contact": the interval
    QString due;       ///< rule parameter in days or workdays; empty: none
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    QString mark;
    QString source;
    bool operator==(const HelpTemplateItem&) const = default;
};

/// 分类帮扶: what a category gets, by day.
class HelpTemplates {
public:
    HelpTemplates() = default;
    explicit HelpTemplates(std::vector<HelpTemplateItem> items) : items_(std::move(items)) {}
    /// Errors: those of readResourceTable().
    static Result<HelpTemplates> load();

    [[nodiscard]] const std::vector<HelpTemplateItem>& items() const { return items_; }
    /// What the category gets on that day, in the order of the table: its own line of a kind stands
    /// in the place of the one for every category.
    [[nodiscard]] std::vector<HelpTemplateItem> itemsOf(const QString& category, QDate day) const;

private:
    std::vector<HelpTemplateItem> items_;
};

/// The last day when counted from `from`, day 0. Nothing: unset, or a unit nobody counts in.
[[nodiscard]] std::optional<QDate> helpDue(const Codes& codes, const QString& parameter, QDate from,
                                           const QString& area = {});
/// Calendar days between contacts; nothing: unset.
[[nodiscard]] std::optional<int> helpContactDays(const Codes& codes, const QString& parameter,
                                                 QDate from, const QString& area = {});

inline const QString kHelpContact = QStringLiteral("contact");

}  // namespace zhiqiao
