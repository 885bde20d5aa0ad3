// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_page.h"
#include "core/helping/help_acts.h"

#include <functional>

namespace zhiqiao {

/// What 个人帮扶计划 prints, in words. Empty: to be filled in by hand.
struct HelpPlanForm {
    QString name, category, officer, wishes, startedOn, contact;
    std::vector<QStringList> rows;  ///< 措施, 内容, 期限, 状态, 日期, 结果, 经办人
    bool operator==(const HelpPlanForm&) const = default;
};

/// The plan as it stands: 帮扶责任人, 帮扶对象, 措施, 岗位意向, 期限, and what became of each step.
[[nodiscard]] HelpPlanForm helpPlanForm(const Codes& codes, const QString& name,
                                        const std::optional<JobWish>& wish, const HelpView& view,
                                        const std::function<QString(StaffId)>& nameOf);
/// For handwriting.
[[nodiscard]] HelpPlanForm emptyHelpPlanForm();

[[nodiscard]] std::vector<FormPage> helpPlanPages(const HelpPlanForm& form,
                                                  const FormFooter& footer,
                                                  const PaperFonts& fonts);

}  // namespace zhiqiao
