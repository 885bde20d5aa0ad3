// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_page.h"
#include "core/sessions/group_session.h"

#include <QStringList>

#include <vector>

namespace zhiqiao {

/// 集体活动签到表 as it is filled in.
struct SignInSheet {
    SessionFacts facts;
    QString kind;                        ///< the term
    QString officer;                     ///< who leads it; a name
    std::vector<QStringList> rows = {};  ///< 姓名 and the masked 证件号码, in the roster's order
};
/// The columns of the list of a roster that are its rows.
[[nodiscard]] QStringList signInKeys();
inline const QString kSignInTitle = QStringLiteral("集体活动签到表");

/// A4 upright: the head of the table on every page with 第 n 页 共 m 页, no row cut by the end of a
/// page, rows high enough to sign in; behind them a few empty ones for who comes unannounced.
[[nodiscard]] std::vector<FormPage> signInPages(const SignInSheet& sheet, const FormFooter& footer,
                                                const PaperFonts& fonts);

}  // namespace zhiqiao
