// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_builder.h"

#include <QStringList>

namespace zhiqiao {

// What the parts of a form that is torn apart have alike: left edge and width, the codes of the
// number beside the title, the tear line, the foot. Every function returns the end of what it laid.

inline constexpr double kSlipLeft = 25;
inline constexpr double kSlipWidth = 165;
inline constexpr double kSlipSmallPoints = 9;

struct SlipHead {
    QString title;
    QString number;          ///< 16 digits; empty: room to write
    QString scanCode;        ///< 20 digits; empty prints no codes
    QStringList marks = {};  ///< 作废, 补打(第1次), 演示数据
};
double slipHead(FormBuilder& build, double y, const SlipHead& head);

/// Dashed over the whole sheet, the number in the middle for the seal across it.
double slipTearLine(FormBuilder& build, double y, double room, const QString& number);

struct SlipFoot {
    QString auditCode;
    QString copiesNote;
    bool demo = false;
};
void slipFoot(FormBuilder& build, const SlipFoot& foot);

/// The text, or so many blanks to write on.
[[nodiscard]] QString orBlank(const QString& text, int blanks);

}  // namespace zhiqiao
