// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>

namespace zhiqiao {

/// How many vacancies of the employer take applicants on the day. `employer`: an expression for
/// its number.
[[nodiscard]] inline QString openVacanciesOf(const QString& employer, QDate day) {
    return QStringLiteral(
               "(SELECT count(*) FROM vacancy v WHERE v.employer_id = %1 "
               "AND v.state = '30' AND v.opens_on <= '%2' AND v.open_until >= '%2' "
               "AND v.filled < v.heads)")
        .arg(employer, day.toString(Qt::ISODate));
}

}  // namespace zhiqiao
