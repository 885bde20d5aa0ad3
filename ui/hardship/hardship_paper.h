// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zhiqiao::ui {

/// What the recognition part brings to paper.
enum class HardshipPaper {
    Form,  ///< F7 of the recognition that stands
    EmptyForm,
    Card,    ///< 就业援助卡
    Notice,  ///< 公示名单 of the day on which the recognition was posted
    Plan,    ///< 个人帮扶计划
    EmptyPlan,
};

}  // namespace zhiqiao::ui
